import { toShare, wholeShare } from '../../engine/index.js';
import { type Message, type Violation, violation } from '../../kernel/errors.js';
import { withComma } from '../../kernel/messages.js';
import type { Row } from '../../platform/resource/values.js';

/** Shares that make up one whole: which fields name the whole, and what it is called. */
export interface ShareGroup {
  readonly by: readonly string[];
  readonly label: Message;
}

export const integrationGroup: ShareGroup = {
  by: ['componentId', 'areaId', 'year'],
  label: { vi: 'Tỷ lệ lồng ghép của dự án trong năm', en: 'The integration of the component in the year' },
};

export const allocationGroup: ShareGroup = {
  by: ['allocationId'],
  label: { vi: 'Phân bổ dùng chung', en: 'The shared allocation' },
};

export const keyOf = (group: ShareGroup, row: Readonly<Row>): string =>
  JSON.stringify(group.by.map((field) => row[field] ?? null));

/** Hundredths of a percent by group: whole numbers, so that 33.33 + 33.33 + 33.34 is the whole. */
export const totalsOf = (group: ShareGroup, rows: readonly Readonly<Row>[]): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(group, row);
    totals.set(key, (totals.get(key) ?? 0) + toShare(Number(row['sharePercent'])));
  }
  return totals;
};

const shownShare = (share: number): Message => ({
  vi: `${withComma(share / 100)} %`,
  en: `${String(share / 100)} %`,
});

const notWhole = (group: ShareGroup, total: number): Violation =>
  violation('sharePercent', 'RULE_SHARES_NOT_WHOLE', {
    resource: group.label,
    total: shownShare(total),
    whole: shownShare(wholeShare),
  });

/** More than the whole is refused, and so is less once the shares are agreed. */
export const checkShare = (
  group: ShareGroup,
  row: Readonly<Row>,
  totals: ReadonlyMap<string, number>,
): Violation[] => {
  const percent = Number(row['sharePercent']);
  const total = totals.get(keyOf(group, row)) ?? 0;
  const isRough = Math.abs(percent * 100 - toShare(percent)) > 1e-6;
  return [
    ...(isRough
      ? [
          violation('sharePercent', 'INPUT_TOO_MANY_DECIMALS', {
            field: { vi: 'Tỷ lệ (%)', en: 'Share, %' },
            value: percent,
            max: 2,
          }),
        ]
      : []),
    ...(total > wholeShare || (row['isAgreed'] === true && total < wholeShare)
      ? [notWhole(group, total)]
      : []),
  ];
};

/** Shares come one by one: until they are whole, each save says what is missing. */
export const warnShare = (
  group: ShareGroup,
  row: Readonly<Row>,
  totals: ReadonlyMap<string, number>,
): Violation[] => {
  const total = totals.get(keyOf(group, row)) ?? 0;
  return total < wholeShare ? [notWhole(group, total)] : [];
};

/** Shares that stay when others leave must be whole where they are agreed. */
export const judgeRest = (
  group: ShareGroup,
  leaving: Readonly<Row>,
  rest: readonly Readonly<Row>[],
): Violation[] => {
  const key = keyOf(group, leaving);
  const staying = rest.filter((one) => keyOf(group, one) === key);
  const total = totalsOf(group, staying).get(key) ?? 0;
  const isBroken = total < wholeShare && staying.some((one) => one['isAgreed'] === true);
  return isBroken ? [notWhole(group, total)] : [];
};
