import { type Violation, violation } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import type { Row } from '../../platform/resource/values.js';

/** What a child's last measurement of a year says; empty where it could not be judged. */
export interface Measured {
  readonly on: string;
  readonly isStunted: boolean | null;
  readonly isUnderweight: boolean | null;
}

export type MeasuredOf = (personId: number, year: number) => Measured | undefined;

/** Reads the measurements of persons in one statement. */
export type ReadMeasured = (connection: Connection, personIds: readonly number[]) => Promise<MeasuredOf>;

let reader: ReadMeasured = async () => () => undefined;

/** Measurements belong to a later module, which tells here how they are read. */
export const readMeasuredBy = (read: ReadMeasured): void => {
  reader = read;
};

export const readMeasured: ReadMeasured = (connection, personIds) => reader(connection, personIds);

const words = {
  isStunted: { measured: 'measuredStunted', label: { vi: 'Thấp còi', en: 'Stunted' } },
  isUnderweight: { measured: 'measuredUnderweight', label: { vi: 'Nhẹ cân', en: 'Underweight' } },
} as const;

type Judged = keyof typeof words;

/** The measurement where there is one, else what the reviewer answered. */
export const judged = (member: Readonly<Row>, field: Judged): boolean | null =>
  (member[words[field].measured] ?? member[field] ?? null) as boolean | null;

const yesOrNo = (value: unknown) => (value === true ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' });

/** An answer against the tape is pointed out; the tape counts. */
export const warnMeasured = (member: Readonly<Row>, found: Measured | undefined): Violation[] =>
  (['isStunted', 'isUnderweight'] as const).flatMap((field) => {
    const [answered, measured] = [member[field] ?? null, found?.[field] ?? null];
    return found === undefined || answered === null || measured === null || answered === measured
      ? []
      : [
          violation(field, 'RULE_DIFFERS_FROM_MEASURED', {
            field: words[field].label,
            answered: yesOrNo(answered),
            on: found.on,
            measured: yesOrNo(measured),
          }),
        ];
  });
