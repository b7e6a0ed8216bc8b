import { type Violation, violation } from '../../kernel/errors.js';
import { addDays, isPlainDate } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';
import { unitLevels } from './territory.entity.js';

const levels = unitLevels.choices.map((one) => one.value);

const labelOfLevel = (value: unknown): { vi: string; en: string } => {
  const [vi, en] = unitLevels.choices.find((one) => one.value === value)?.label ?? ['', ''];
  return { vi, en };
};

const first = '0001-01-01';
const last = '9999-12-31';
const fromOf = (row: Readonly<Row>): string => String(row['validFrom'] ?? first);
const toOf = (row: Readonly<Row>): string => String(row['validTo'] ?? last);
const shown = (row: Readonly<Row>, field: string): string => String(row[field] ?? '…');

const overlap = (a: Readonly<Row>, b: Readonly<Row>): boolean => fromOf(a) <= toOf(b) && fromOf(b) <= toOf(a);

/** A row is itself whether it is stored or about to be. */
const isOther = (row: Readonly<Row>, other: Readonly<Row>): boolean =>
  other !== row && (row['id'] === undefined || row['id'] === null || other['id'] !== row['id']);

const checkDates = (row: Readonly<Row>): Violation[] =>
  fromOf(row) <= toOf(row)
    ? []
    : [
        violation('validTo', 'RULE_DATES_ORDER', {
          from: { vi: 'Từ ngày', en: 'Valid from' },
          fromValue: shown(row, 'validFrom'),
          to: { vi: 'Đến hết ngày', en: 'Valid to' },
          toValue: shown(row, 'validTo'),
        }),
      ];

export interface UnitFacts {
  readonly parent: Readonly<Row> | undefined;
  /** Units with the same code, this one may be among them. */
  readonly namesakes: readonly Readonly<Row>[];
}

export const checkUnit = (unit: Readonly<Row>, { parent, namesakes }: UnitFacts): Violation[] => {
  const found = checkDates(unit);
  if (parent && levels.indexOf(String(parent['level'])) >= levels.indexOf(String(unit['level'])))
    found.push(
      violation('parentId', 'RULE_UNIT_LEVEL', {
        unit: String(unit['name']),
        level: labelOfLevel(unit['level']),
        parent: String(parent['name']),
        parentLevel: labelOfLevel(parent['level']),
      }),
    );
  const owner = namesakes.find((other) => isOther(unit, other) && overlap(unit, other));
  if (owner)
    found.push(
      violation('code', 'RULE_UNIT_CODE_TAKEN', {
        code: String(unit['code']),
        other: String(owner['name']),
        from: shown(owner, 'validFrom'),
        to: shown(owner, 'validTo'),
      }),
    );
  return found;
};

export interface SuccessionFacts {
  readonly predecessor: Readonly<Row> | undefined;
  readonly successor: Readonly<Row> | undefined;
}

/** The old unit ends the day before, the new one is in force on the day; of a split the old one may live on. */
export const checkSuccession = (
  succession: Readonly<Row>,
  { predecessor, successor }: SuccessionFacts,
): Violation[] => {
  const on = succession['effectiveOn'];
  if (!isPlainDate(on)) return [];
  const unfit = (field: string, unit: Readonly<Row>): Violation =>
    violation(field, 'RULE_SUCCESSION_DATES', {
      unit: String(unit['name']),
      from: shown(unit, 'validFrom'),
      to: shown(unit, 'validTo'),
      date: on,
    });
  const found: Violation[] = [];
  const livesOn = succession['kind'] === 'SPLIT' && predecessor?.['validTo'] === null;
  if (predecessor && !livesOn && toOf(predecessor) !== addDays(on, -1))
    found.push(unfit('predecessorId', predecessor));
  if (successor && (fromOf(successor) > on || toOf(successor) < on))
    found.push(unfit('successorId', successor));
  return found;
};

const isRegion = (status: Readonly<Row>): boolean => String(status['kind']).startsWith('REGION_');

/** A unit has a status once at a time, and lies in one region at a time. */
export const checkStatus = (status: Readonly<Row>, all: readonly Readonly<Row>[]): Violation[] => {
  const dates = checkDates(status);
  const other = all.find(
    (one) =>
      isOther(status, one) &&
      one['unitId'] === status['unitId'] &&
      (one['kind'] === status['kind'] || (isRegion(one) && isRegion(status))) &&
      overlap(status, one),
  );
  if (!other) return dates;
  return [
    ...dates,
    violation('validFrom', 'RULE_PERIODS_OVERLAP', {
      resource: { vi: 'Diện của địa bàn', en: 'The area status' },
      from: shown(status, 'validFrom'),
      to: shown(status, 'validTo'),
      other: `${shown(other, 'validFrom')} – ${shown(other, 'validTo')}`,
    }),
  ];
};
