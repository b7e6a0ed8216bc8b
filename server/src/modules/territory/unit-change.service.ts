import { type Message, violation } from '../../kernel/errors.js';
import { dayFirst } from '../../kernel/messages.js';
import { addDays, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import type { Database } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { allResources, referenced, resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { undoOperation } from '../../platform/resource/undo.js';
import { type Outcome, refuse, runUseCase, type UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { AdministrativeUnit, changeKinds, UnitSuccession } from './territory.entity.js';
import { UnitChange } from './unit-change.entity.js';
import { countIn, sayFigures, warnOfDifference } from './unit-comparison.js';
import { type Succeeding, unitParticipants } from './unit-participants.js';

export type UnitChangeKind = 'MERGE' | 'SPLIT' | 'RENAME' | 'MOVE';

export interface SuccessorInput {
  readonly code: string;
  readonly name: string;
  /** A value of UnitKind; that of the first old unit unless said. */
  readonly kind?: string | null;
  /** A value of AreaType; that of the first old unit unless said. */
  readonly areaType?: string | null;
  readonly parentId?: string | null;
  /** SPLIT: the units below the old one that go to this one. */
  readonly partIds?: readonly string[] | null;
  /** SPLIT of a hamlet: the households that go to this one. */
  readonly householdIds?: readonly string[] | null;
}

export interface UnitChangeInput {
  readonly key: string;
  readonly kind: UnitChangeKind;
  readonly effectiveOn: string;
  readonly document: string;
  readonly unitIds: readonly string[];
  readonly successors: readonly SuccessorInput[];
  /** Users of an old unit go to what it became. */
  readonly movesUsers?: boolean | null;
}

const idOf = (row: Readonly<Row>): number => row['id'] as number;
const nameOf = (row: Readonly<Row>): string => String(row['name']);

const refuseShape = (vi: string, en: string): never =>
  refuse(violation(null, 'RULE_UNIT_CHANGE', { reason: { vi, en } }));

/** How many old and new units each kind of change has. */
const checkShape = ({ kind, unitIds, successors }: UnitChangeInput): void => {
  const [old, made] = [new Set(unitIds).size, successors.length];
  if (old !== unitIds.length) refuseShape('một đơn vị cũ được chọn hai lần', 'an old unit is chosen twice');
  if (kind === 'MERGE' && (old < 2 || made !== 1))
    refuseShape(
      'sáp nhập cần từ hai đơn vị cũ và một đơn vị mới',
      'a merger takes two old units or more and one new one',
    );
  if (kind === 'SPLIT' && (old !== 1 || made < 2))
    refuseShape(
      'chia tách cần một đơn vị cũ và từ hai đơn vị mới',
      'a split takes one old unit and two new ones or more',
    );
  if ((kind === 'RENAME' || kind === 'MOVE') && (old !== 1 || made !== 1))
    refuseShape(
      'đổi tên, chuyển đơn vị cần một đơn vị cũ và một đơn vị mới',
      'a rename or move takes one old and one new unit',
    );
};

const readUnits = async ({ transaction }: UseCase, ids: readonly number[]): Promise<Row[]> => {
  const rows = await readStored(
    transaction,
    resourceOf(AdministrativeUnit),
    [transaction.dialect.isIn(column('t1', 'id'), ids)],
    't1',
    true,
  );
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id) ?? refuseShape(`không có đơn vị #${id}`, `there is no unit #${id}`));
};

const checkOldUnits = (units: readonly Row[], lastDay: PlainDate): void => {
  const [first] = units;
  for (const unit of units) {
    if (unit['level'] !== first?.['level'])
      refuseShape('các đơn vị cũ không cùng cấp', 'the old units are not of one level');
    const hasEnded = typeof unit['validTo'] === 'string';
    const isToCome = typeof unit['validFrom'] === 'string' && unit['validFrom'] > lastDay;
    if (hasEnded || isToCome)
      refuseShape(
        `${nameOf(unit)} không có hiệu lực vào ngày ${dayFirst(lastDay)} hoặc đã hết hiệu lực`,
        `${nameOf(unit)} is not in force on ${lastDay} or has ended already`,
      );
  }
};

/** Ends the old units and makes the new ones with what each came from. */
const succeed = async (
  useCase: UseCase,
  old: readonly Row[],
  successors: readonly SuccessorInput[],
  change: { readonly kind: UnitChangeKind; readonly effectiveOn: PlainDate; readonly document: string },
): Promise<readonly Row[]> => {
  const { kind, effectiveOn, document } = change;
  const [first = {}] = old;
  await useCase.save(
    AdministrativeUnit,
    old.map((unit) => ({ id: idOf(unit), set: { validTo: addDays(effectiveOn, -1) } })),
  );
  const made = await useCase.save(
    AdministrativeUnit,
    successors.map((one) => ({
      set: {
        code: one.code,
        name: one.name,
        level: first['level'],
        kind: one.kind ?? first['kind'],
        areaType: one.areaType ?? first['areaType'],
        parentId: one.parentId ?? first['parentId'],
        validFrom: effectiveOn,
        document,
      },
    })),
  );
  await useCase.save(
    UnitSuccession,
    old.flatMap((unit) =>
      made.map((one) => ({
        set: { predecessorId: idOf(unit), successorId: idOf(one), kind, effectiveOn, document },
      })),
    ),
  );
  return made;
};

const carry = async (useCase: UseCase, change: Succeeding): Promise<void> => {
  for (const participant of unitParticipants()) {
    const line = await participant(useCase, change);
    if (line) useCase.say(line);
  }
};

/** The units below a split one go to the new ones as they were assigned: each gets a new record in its new place. */
const divide = async (
  useCase: UseCase,
  input: UnitChangeInput,
  old: Row,
  made: readonly Row[],
  effectiveOn: PlainDate,
): Promise<void> => {
  const below = (
    await readStored(useCase.transaction, resourceOf(AdministrativeUnit), [
      sql`${column('t1', 'parent_id')} = ${idOf(old)}`,
      sql`${column('t1', 'valid_to')} is null`,
    ])
  ).filter((unit) => !made.includes(unit));
  const placeOf = new Map(
    input.successors.flatMap((one, index) =>
      (one.partIds ?? []).map((part) => [Number(part), made[index]] as const),
    ),
  );
  const left = below.filter((unit) => !placeOf.get(idOf(unit)));
  if (left.length > 0) {
    const names = left.slice(0, 5).map(nameOf).join(', ');
    refuseShape(
      `${left.length} đơn vị trực thuộc chưa được chia: ${names}`,
      `${left.length} units below are not assigned: ${names}`,
    );
  }
  for (const unit of below) {
    const target = placeOf.get(idOf(unit));
    if (!target) continue;
    const [moved] = await succeed(
      useCase,
      [unit],
      [{ code: String(unit['code']), name: nameOf(unit), parentId: String(idOf(target)) }],
      { kind: 'MOVE', effectiveOn, document: input.document },
    );
    if (!moved) continue;
    useCase.say({
      vi: `${nameOf(unit)} thuộc ${nameOf(target)} từ ngày ${dayFirst(effectiveOn)}.`,
      en: `${nameOf(unit)} lies in ${nameOf(target)} from ${effectiveOn}.`,
    });
    await carry(useCase, {
      predecessorIds: [idOf(unit)],
      successorId: idOf(moved),
      effectiveOn,
      isSameUnit: true,
      movesUsers: input.movesUsers === true,
    });
  }
};

/** The households of a split hamlet go to the new ones as they were assigned. */
const divideHamlet = async (
  useCase: UseCase,
  input: UnitChangeInput,
  old: Row,
  made: readonly Row[],
  effectiveOn: PlainDate,
): Promise<void> => {
  for (const [index, target] of made.entries())
    await carry(useCase, {
      predecessorIds: [idOf(old)],
      successorId: idOf(target),
      effectiveOn,
      isSameUnit: false,
      movesUsers: false,
      householdIds: (input.successors[index]?.householdIds ?? []).map(Number),
      isLast: index === made.length - 1,
    });
};

/**
 * Records that name the old units and stay with them: they are found in the new one by what became of the old. Those of a unit that
 * is split cannot be divided (decision 032) and are found in the unit that holds its parts.
 */
const sayWhatStays = async (
  useCase: UseCase,
  kind: UnitChangeInput['kind'],
  ids: readonly number[],
): Promise<void> => {
  const { transaction } = useCase;
  const where =
    kind === 'SPLIT'
      ? {
          vi: 'Giữ ở đơn vị cũ; theo địa giới mới tính vào đơn vị cấp trên chứa các phần, không chia về từng phần',
          en: 'Stays with the old unit; under the new boundaries it counts in the unit that holds the parts, not in each of them',
        }
      : {
          vi: 'Giữ ở đơn vị cũ và tính vào đơn vị mới theo địa giới mới',
          en: 'Stays with the old units and counts in the new ones under the new boundaries',
        };
  const parts: Message[] = [];
  for (const resource of allResources()) {
    if ([AdministrativeUnit, UnitSuccession].some((one) => resourceOf(one) === resource)) continue;
    for (const field of resource.references.values()) {
      if (referenced(field) !== resourceOf(AdministrativeUnit)) continue;
      const [found] = await transaction.arrays(
        sql`select count(*) from ${name(resource.table)} where ${transaction.dialect.isIn(name(field.column), ids)}`,
      );
      const count = Number(found?.[0] ?? 0);
      const [vi, en] = resource.label;
      if (count > 0) parts.push({ vi: `${count} ${vi.toLowerCase()}`, en: `${count} ${en.toLowerCase()}` });
    }
  }
  if (parts.length > 0)
    useCase.say({
      vi: `${where.vi}: ${parts.map((one) => one.vi).join(', ')}.`,
      en: `${where.en}: ${parts.map((one) => one.en).join(', ')}.`,
    });
};

const recordChange = (useCase: UseCase, input: UnitChangeInput, lines: readonly Message[]): Promise<void> =>
  useCase.record(UnitChange, [
    {
      before: null,
      row: {
        kind: input.kind,
        effectiveOn: input.effectiveOn,
        document: input.document,
        summary: lines.map((line) => line.vi).join('\n'),
        operationKey: useCase.by.key,
        undoneAt: null,
      },
    },
  ]);

/** Merges, splits, renames or moves units from a day on, with what lies in them, or (in a preview) says what it would do. */
export const changeUnits = (
  database: Database,
  viewer: Viewer,
  input: UnitChangeInput,
  isPreview: boolean,
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(AdministrativeUnit));
  const effectiveOn = parsePlainDate(input.effectiveOn, { vi: 'Ngày hiệu lực', en: 'Effective on' });
  const lastDay = addDays(effectiveOn, -1);
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const lines: Message[] = [];
    const told: UseCase = {
      ...useCase,
      say: (line) => {
        lines.push(line);
        useCase.say(line);
      },
    };
    checkShape(input);
    const old = await readUnits(told, input.unitIds.map(Number));
    checkOldUnits(old, lastDay);
    const before = await countIn(told, old, lastDay);
    const { kind, document } = input;
    const made = await succeed(told, old, input.successors, { kind, effectiveOn, document });
    const [vi, en] = changeKinds.choices.find((one) => one.value === kind)?.label ?? ['', ''];
    told.say({
      vi: `${vi}: ${old.map(nameOf).join(', ')} → ${made.map(nameOf).join(', ')} từ ngày ${dayFirst(effectiveOn)}.`,
      en: `${en}: ${old.map(nameOf).join(', ')} → ${made.map(nameOf).join(', ')} from ${effectiveOn}.`,
    });
    const [only] = made;
    if (kind === 'SPLIT' && old[0]?.['level'] === 'HAMLET')
      await divideHamlet(told, input, old[0], made, effectiveOn);
    else if (kind === 'SPLIT' && old[0]) await divide(told, input, old[0], made, effectiveOn);
    else if (only)
      await carry(told, {
        predecessorIds: old.map(idOf),
        successorId: idOf(only),
        effectiveOn,
        isSameUnit: kind !== 'MERGE',
        movesUsers: input.movesUsers === true,
      });
    await sayWhatStays(told, kind, old.map(idOf));
    const after = await countIn(told, made, effectiveOn);
    sayFigures(told, old, before, lastDay);
    sayFigures(told, made, after, effectiveOn);
    warnOfDifference(told, before, after);
    await recordChange(told, input, lines);
    return only ? idOf(only) : null;
  });
};

/** Takes a change of units back with all that it moved, where nothing of it has changed since. */
export const undoUnitChange = (
  database: Database,
  viewer: Viewer,
  input: { readonly key: string; readonly changeId: string },
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(AdministrativeUnit));
  return runUseCase(
    database,
    viewer,
    { key: input.key, content: input, isPreview: false },
    async (useCase) => {
      const resource = resourceOf(UnitChange);
      const [change] = await readStored(useCase.transaction, resource, [
        sql`${column('t1', 'id')} = ${Number(input.changeId)}`,
      ]);
      if (!change)
        return refuse(
          violation(null, 'MISSING_RECORD', {
            resource: { vi: resource.label[0], en: resource.label[1] },
            id: input.changeId,
          }),
        );
      const [vi, en] = changeKinds.choices.find((one) => one.value === change['kind'])?.label ?? ['', ''];
      if (change['undoneAt'])
        refuse(
          violation(null, 'RULE_ALREADY_UNDONE', { operation: { vi, en }, at: String(change['undoneAt']) }),
        );
      await useCase.record(UnitChange, [{ before: change, row: { ...change, undoneAt: useCase.by.at } }]);
      await undoOperation(
        useCase,
        { userId: change['createdBy'] as number | null, key: String(change['operationKey']) },
        new Set([resource.key]),
      );
      useCase.say({ vi: `Đã hoàn tác: ${vi}.`, en: `Taken back: ${en}.` });
      return idOf(change);
    },
  );
};
