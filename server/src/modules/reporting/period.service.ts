import { accessError, missingError } from '../../kernel/errors.js';
import type { Connection, Database, Transaction } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { type Viewer, withinReach } from '../../platform/resource/access.js';
import { once } from '../../platform/resource/idempotency.js';
import { resourceOf } from '../../platform/resource/resource.js';
import type { Author } from '../../platform/resource/rules.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { writeRows } from '../../platform/resource/write-rows.js';
import { AdministrativeUnit } from '../territory/index.js';
import { takeSnapshots } from './freeze.service.js';
import { type PeriodAct, requireStep, steps, wordOf } from './period.rules.js';
import { periodActs, PeriodStep, ReportingPeriod, ReportSnapshot } from './reporting.entity.js';

export interface MoveInput {
  readonly key: string;
  readonly periodId: string;
  readonly act: PeriodAct;
  readonly reason?: string | null;
}

export interface MovedPeriod {
  readonly id: number;
  readonly state: string;
  readonly version: number;
}

/** A period that the viewer may work on, locked for this transaction. */
export const findPeriod = async (transaction: Transaction, viewer: Viewer, id: number): Promise<Row> => {
  const reach = withinReach(viewer, resourceOf(ReportingPeriod), 't1');
  const [period] = Number.isSafeInteger(id)
    ? await readStored(
        transaction,
        resourceOf(ReportingPeriod),
        [sql`${column('t1', 'id')} = ${id}`, ...(reach ? [reach] : [])],
        't1',
        true,
      )
    : [];
  if (period) return period;
  throw missingError('MISSING_RECORD', { resource: { vi: 'Kỳ báo cáo', en: 'Reporting period' }, id });
};

const areaName = async (connection: Connection, id: unknown): Promise<string> => {
  const [area] = await readStored(connection, resourceOf(AdministrativeUnit), [
    sql`${column('t1', 'id')} = ${id as number}`,
  ]);
  return String(area?.['name'] ?? '');
};

/** What a period remembers of its way: an act that goes back forgets what no longer holds. */
const marksOf = (act: PeriodAct, viewer: Viewer, at: string): Row => {
  switch (act) {
    case 'SUBMIT':
      return { submittedAt: at };
    case 'APPROVE':
      return { approvedAt: at };
    case 'LOCK':
      return { lockedAt: at, lockedByName: viewer.name };
    default:
      return { submittedAt: null, approvedAt: null, lockedAt: null, lockedByName: null };
  }
};

const requireRole = (viewer: Viewer, act: PeriodAct): void => {
  if (steps[act].roles.includes(viewer.role)) return;
  const word = wordOf(periodActs, act);
  throw accessError('ACCESS_DENIED', {
    action: { vi: word.vi.toLowerCase(), en: word.en.toLowerCase() },
    resource: { vi: 'Kỳ báo cáo', en: 'Reporting period' },
  });
};

/** Moves a period one step, in one transaction: submitting freezes its reports; every act leaves a step and an audit entry. */
export const movePeriod = async (
  database: Database,
  viewer: Viewer,
  { key, periodId, act, reason }: MoveInput,
): Promise<MovedPeriod> => {
  requireRole(viewer, act);
  const by: Author = { userId: viewer.userId, at: new Date().toISOString(), key };
  const given = (reason ?? '').normalize('NFC').trim();
  // Alone, so that the id of a snapshot divides what came before it from what came after (`recompute.service.ts`).
  return database.transactionAlone((transaction) =>
    once(
      transaction,
      { ...by, userId: viewer.userId, content: { movePeriod: periodId, act, reason: given } },
      async () => {
        const before = await findPeriod(transaction, viewer, Number(periodId));
        const area = await areaName(transaction, before['areaId']);
        const { to } = requireStep(act, before, area, viewer.areaId, given);
        if (act === 'SUBMIT') {
          const snapshots = await takeSnapshots(transaction, viewer, before, by.at);
          const writes = snapshots.map((snapshot) => ({ row: snapshot, before: null }));
          await writeRows(transaction, resourceOf(ReportSnapshot), writes, by);
        }
        const row: Row = { ...before, state: to, ...marksOf(act, viewer, by.at) };
        await writeRows(transaction, resourceOf(ReportingPeriod), [{ row, before }], by);
        const step: Row = {
          periodId: before['id'],
          act,
          state: to,
          at: by.at,
          byName: viewer.name,
          reason: given === '' ? null : given,
        };
        await writeRows(transaction, resourceOf(PeriodStep), [{ row: step, before: null }], by);
        return { id: row['id'] as number, state: to, version: row['version'] as number };
      },
    ),
  );
};
