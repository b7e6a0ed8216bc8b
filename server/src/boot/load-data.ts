import { randomBytes } from 'node:crypto';
import { generateDemonstration, loadPlan, type PlanFile } from '@dachieu/seeds';
import { demonstrationAccounts, hashPassword, User } from '../modules/access/index.js';
import { storeMissingTotals } from '../modules/indicator/index.js';
import { recordFirstVersions } from '../modules/target/index.js';
import { Officer, OfficerAccount } from '../modules/organisation/index.js';
import { loadFirstPage } from '../modules/publicity/index.js';
import { recordFirstSnapshots } from '../modules/reporting/index.js';
import { AdministrativeUnit, rebuildAreaClosure, rebuildPlacements } from '../modules/territory/index.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { column, sql } from '../platform/database/sql.js';
import { loadRows } from '../platform/resource/bulk-load.js';
import { findResource, getResource, resourceOf } from '../platform/resource/resource.js';
import { recordPastExchanges } from './load-exchanges.js';
import { isEmpty, nextFreeId, refreshStatistics, reserveIds } from '../platform/resource/storage.js';
import { insertStored, readStored, takeIds } from '../platform/resource/stored-rows.js';

export type Report = (line: string) => void;

/** Ids in the order of loading, taken in one go at the end. */
const counter = (start: number): { next: () => number; readonly taken: number } => {
  let id = start;
  return {
    next: () => {
      id += 1;
      return id - 1;
    },
    get taken() {
      return id;
    },
  };
};

const resolveReferences = (
  file: PlanFile,
  ids: Map<string, number>,
  next: () => number,
): Record<string, unknown>[] =>
  file.rows.map(({ $key, ...row }) => {
    const id = next();
    ids.set($key, id);
    const entries = Object.entries(row).map(([field, value]) => {
      if (!field.endsWith('Id') || typeof value !== 'string') return [field, value];
      const target = ids.get(value.replace(/^@/, ''));
      if (target === undefined)
        throw new Error(`${file.resource} ${$key}: ${field} refers to ${value}, which is not loaded`);
      return [field, target];
    });
    return { id, ...Object.fromEntries(entries) };
  });

/** Loads the plan as data: units, standards, programme, indicators, targets. Answers the ids by the plan's keys. */
const loadPlanRows = async (
  transaction: Transaction,
  next: () => number,
  at: string,
): Promise<Map<string, number>> => {
  const ids = new Map<string, number>();
  for (const file of loadPlan()) {
    const resource = findResource(file.resource);
    if (!resource) throw new Error(`The plan names a resource that does not exist: ${file.resource}`);
    await loadRows(transaction, resource, resolveReferences(file, ids, next), at);
  }
  return ids;
};

const getId = (ids: ReadonlyMap<string, number>, key: string): number => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The plan has no record ${key}`);
  return id;
};

interface Account {
  readonly signInName: string;
  readonly password: string;
  readonly name: string;
  readonly roleCode: string;
  readonly area: string;
}

const loadAccounts = async (
  transaction: Transaction,
  accounts: readonly Account[],
  ids: ReadonlyMap<string, number>,
  next: () => number,
  at: string,
): Promise<void> => {
  const made = accounts.map(async ({ signInName, password, name, roleCode, area }) => ({
    id: next(),
    version: 1,
    createdAt: at,
    createdBy: null,
    updatedAt: at,
    updatedBy: null,
    signInName,
    name,
    role: roleCode,
    areaId: getId(ids, area),
    language: 'VI',
    isActive: true,
    passwordHash: await hashPassword(password),
  }));
  await insertStored(transaction, resourceOf(User), await Promise.all(made));
};

/** In production the first start makes one administrator, whose password is shown once and nowhere stored. */
const firstAdministrator = (report: Report): Account => {
  const password = randomBytes(12).toString('base64url');
  report(
    `Tài khoản quản trị đầu tiên (first administrator): quantri / ${password}. Hãy đổi mật khẩu ngay (change it now).`,
  );
  return {
    signInName: 'quantri',
    password,
    name: 'Quản trị hệ thống',
    roleCode: 'ADMIN',
    area: 'administrativeUnit:VN',
  };
};

/** The demonstration account of the officer in charge is the invented officer of that body. */
const linkOfficer = async (
  transaction: Transaction,
  planIds: ReadonlyMap<string, number>,
  at: string,
): Promise<void> => {
  const [user] = await readStored(transaction, resourceOf(User), [
    sql`${column('t1', 'sign_in_name')} = 'congchuc'`,
  ]);
  const [officer] = await readStored(transaction, resourceOf(Officer), [
    sql`${column('t1', 'organisation_id')} = ${getId(planIds, 'organisation:VHXH-LDTBXH')}`,
    sql`${column('t1', 'area_id')} = ${getId(planIds, 'administrativeUnit:02011')}`,
  ]);
  if (!user || !officer) return;
  const [id] = await takeIds(transaction, 1);
  await loadRows(
    transaction,
    resourceOf(OfficerAccount),
    [{ id, userId: user['id'], officerId: officer['id'] }],
    at,
  );
};

export interface DemonstrationSize {
  readonly seed: string;
  readonly households: number;
  /** Resources whose records are left out, by key: such as no other record refers to. A bench of a million reviews needs no more. */
  readonly without?: readonly string[];
}

/** Old communes of the plan, Mỹ Thanh first: where invented households live. */
const communesOf = async (
  transaction: Transaction,
  first: number,
): Promise<{ key: string; id: number; code: string; name: string; areaType: 'RURAL' | 'URBAN' }[]> => {
  const rows = await readStored(transaction, resourceOf(AdministrativeUnit), [
    sql`${column('t1', 'level')} = 'COMMUNE'`,
    sql`${column('t1', 'valid_to')} is not null`,
  ]);
  const communes = rows.map((row) => ({
    key: `administrativeUnit:${String(row['code'])}`,
    id: Number(row['id']),
    code: String(row['code']),
    name: String(row['name']),
    areaType: row['areaType'] === 'URBAN' ? ('URBAN' as const) : ('RURAL' as const),
  }));
  return communes.sort(
    (a, b) => Number(b.id === first) - Number(a.id === first) || a.code.localeCompare(b.code),
  );
};

/** Fills an empty database in one transaction; a database with any unit is left as it is. */
export const loadInitialData = async (
  database: Database,
  demonstration: DemonstrationSize | null,
  report: Report,
): Promise<boolean> => {
  if (!(await isEmpty(database.read, resourceOf(AdministrativeUnit)))) return false;
  const at = new Date().toISOString();
  await database.transaction(async (transaction) => {
    const ids = counter(await nextFreeId(transaction));
    report('Nạp kế hoạch… (loading the plan)');
    const planIds = await loadPlanRows(transaction, ids.next, at);
    const accounts = demonstration ? demonstrationAccounts : [firstAdministrator(report)];
    await loadAccounts(transaction, accounts, planIds, ids.next, at);
    if (demonstration) {
      report(
        `Nạp ${demonstration.households} hộ minh hoạ, tất cả là người hư cấu… (loading invented records)`,
      );
      let loaded = 0;
      const communes = await communesOf(transaction, getId(planIds, 'administrativeUnit:02011'));
      for (const batch of generateDemonstration({
        ...demonstration,
        communes,
        idOf: (key) => getId(planIds, key),
        nextId: ids.next,
      })) {
        if (demonstration.without?.includes(batch.resource)) continue;
        await loadRows(transaction, getResource(batch.resource), batch.rows, at);
        const before = Math.floor(loaded / 200_000);
        loaded += batch.rows.length;
        if (Math.floor(loaded / 200_000) > before) report(`… ${loaded} bản ghi (records)`);
      }
      report(`Đã nạp ${loaded} bản ghi (records loaded)`);
    }
    await reserveIds(transaction, ids.taken);
    if (demonstration) {
      await linkOfficer(transaction, planIds, at);
      await recordPastExchanges(transaction, at);
    }
    await recordFirstVersions(transaction, at);
    await rebuildAreaClosure(transaction);
    await rebuildPlacements(transaction);
    report('Tính các số tổng… (storing the totals)');
    await refreshStatistics(transaction);
    await storeMissingTotals(transaction);
    if (demonstration) {
      const commune = getId(planIds, 'administrativeUnit:02011');
      await recordFirstSnapshots(transaction, commune, at);
      await loadFirstPage(transaction, commune, 2024, at);
    }
  });
  return true;
};
