import { violation } from '../../kernel/errors.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { refuse } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { addUnitFigure, onUnitChange } from '../territory/index.js';
import { Household } from './people.entity.js';

const isNumber = (code: string): boolean => /^\d{1,9}$/.test(code);

/** Codes for households that come into a hamlet: the own one, or the next running number where it is taken. */
export const codesFor = (arriving: readonly string[], taken: readonly string[]): string[] => {
  const used = new Set(taken);
  const all = [...taken, ...arriving].filter(isNumber);
  const width = Math.max(3, ...all.map((code) => code.length));
  let highest = Math.max(0, ...all.map(Number));
  return arriving.map((code) => {
    if (!used.has(code)) {
      used.add(code);
      return code;
    }
    highest += 1;
    return String(highest).padStart(width, '0');
  });
};

/** Present households go with their hamlet; ended ones and past reviews stay with what it was. */
onUnitChange(async (useCase, { predecessorIds, successorId, householdIds, isLast }) => {
  const { transaction } = useCase;
  const present = await readStored(transaction, resourceOf(Household), [
    transaction.dialect.isIn(column('t1', 'hamlet_id'), predecessorIds),
    sql`${column('t1', 'ended_on')} is null`,
  ]);
  const place = (row: Row): number => predecessorIds.indexOf(row['hamletId'] as number);
  present.sort((a, b) => place(a) - place(b) || Number(a['id']) - Number(b['id']));
  const moving = householdIds ? present.filter((row) => householdIds.includes(row['id'] as number)) : present;
  if (isLast === true && moving.length < present.length) {
    const left = present.filter((row) => !moving.includes(row));
    const examples = left.slice(0, 5).map((row) => `${String(row['code'])} ${String(row['headName'])}`);
    refuse(
      violation('householdIds', 'RULE_HOUSEHOLDS_NOT_ASSIGNED', {
        count: left.length,
        examples: examples.join(', '),
      }),
    );
  }
  if (moving.length === 0) return null;
  const taken = await transaction.arrays(sql`select code from household where hamlet_id = ${successorId}`);
  const codes = codesFor(
    moving.map((row) => String(row['code'])),
    taken.map(([code]) => String(code)),
  );
  await useCase.save(
    Household,
    moving.map((row, index) => ({
      id: row['id'] as number,
      set: { hamletId: successorId, code: codes[index] },
    })),
  );
  const renumbered = moving.flatMap((row, index) =>
    row['code'] === codes[index] ? [] : [`${String(row['code'])} → ${codes[index]}`],
  );
  const some = `${renumbered.slice(0, 5).join(', ')}${renumbered.length > 5 ? ', …' : ''}`;
  const [vi, en] =
    renumbered.length === 0
      ? ['', '']
      : [
          ` Mã trùng được đổi (${renumbered.length}): ${some}.`,
          ` Repeated codes change (${renumbered.length}): ${some}.`,
        ];
  return { vi: `${moving.length} hộ chuyển theo.${vi}`, en: `${moving.length} households move along.${en}` };
});

addUnitFigure({
  label: { vi: 'hộ', en: 'households' },
  count: async (connection, units) => {
    const [found] = await connection.arrays(
      sql`select count(*) from ${name(resourceOf(Household).table)} where ended_on is null and hamlet_id in (${units})`,
    );
    return Number(found?.[0] ?? 0);
  },
});
