import { type Message, type Violation, violation } from '../../kernel/errors.js';
import { dayFirst } from '../../kernel/messages.js';

/** A support as far as overlaps go: who received what kind when, and who paid. */
export interface Charged {
  /** Empty for a row that is not stored yet. */
  readonly id: number | null;
  readonly kindId: number;
  readonly kindName: string;
  readonly personId: number | null;
  readonly householdId: number | null;
  readonly from: string;
  /** Its last day; the first where none is given. */
  readonly to: string;
  readonly componentCode: string;
  readonly programmeId: number;
  readonly programmeName: string;
  /** The person by name or the household by code and head; empty for a row that is not stored yet. */
  readonly recipient: string;
  readonly evidence: string | null;
  /** Names by id; empty while no share is recorded. */
  readonly sources: ReadonlyMap<number, string>;
}

/** The same person, or a person and its household; two persons of one household are two beneficiaries. */
const isSameBeneficiary = (one: Charged, other: Charged): boolean =>
  one.personId !== null && other.personId !== null
    ? one.personId === other.personId
    : one.householdId !== null && one.householdId === other.householdId;

export const overlaps = (one: Charged, other: Charged): boolean =>
  (one.id === null || one.id !== other.id) &&
  one.kindId === other.kindId &&
  isSameBeneficiary(one, other) &&
  one.from <= other.to &&
  other.from <= one.to;

/** Charged to more than one programme or funding source (numbers.md 15; Circular 55/2023, art. 69 and 72). */
const isChargedTwice = (one: Charged, other: Charged): boolean =>
  one.programmeId !== other.programmeId || new Set([...one.sources.keys(), ...other.sources.keys()]).size > 1;

const periodOf = ({ from, to }: Charged): Message =>
  from === to
    ? { vi: `ngày ${dayFirst(from)}`, en: `on ${dayFirst(from)}` }
    : {
        vi: `từ ${dayFirst(from)} đến ${dayFirst(to)}`,
        en: `from ${dayFirst(from)} to ${dayFirst(to)}`,
      };

const sourcesOf = ({ sources }: Charged): Message => {
  const names = [...sources.values()].join(', ');
  return names === ''
    ? { vi: 'chưa ghi nguồn', en: 'no source recorded' }
    : { vi: `nguồn ${names}`, en: `paid by ${names}` };
};

/** A record as a clerk finds it again: by who received it and its voucher. */
const recordOf = ({ id, recipient, evidence }: Charged): Message => {
  if (id === null) return { vi: 'một dòng khác của lần lưu này', en: 'another row of this save' };
  if (recipient === '') return { vi: `bản ghi số ${id}`, en: `record ${id}` };
  return evidence === null
    ? { vi: `của ${recipient}, chưa ghi chứng từ`, en: `of ${recipient}, no voucher recorded` }
    : { vi: `của ${recipient}, chứng từ ${evidence}`, en: `of ${recipient}, voucher ${evidence}` };
};

/** Names every support that overlaps: where others pay it is an overlap, else it may have been entered twice. */
export const warnOverlaps = (own: Charged, others: readonly Charged[]): Violation[] =>
  others
    .filter((other) => overlaps(own, other))
    .map((other) =>
      violation('kindId', isChargedTwice(own, other) ? 'RULE_OVERLAP' : 'RULE_REPEATED_SUPPORT', {
        kind: other.kindName,
        period: periodOf(other),
        component: other.componentCode,
        programme: other.programmeName,
        sources: sourcesOf(other),
        record: recordOf(other),
      }),
    );

export interface Pair {
  readonly firstId: number;
  readonly secondId: number;
}

/** Supports that hang together by overlaps, each group with its pairs, in the order of their first pair. */
export const groupPairs = <Found extends Pair>(pairs: readonly Found[]): Found[][] => {
  const parents = new Map<number, number>();
  const rootOf = (id: number): number => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(id, root);
    return root;
  };
  for (const { firstId, secondId } of pairs) parents.set(rootOf(firstId), rootOf(secondId));
  const groups = new Map<number, Found[]>();
  for (const pair of pairs) {
    const root = rootOf(pair.firstId);
    const group = groups.get(root);
    if (group) group.push(pair);
    else groups.set(root, [pair]);
  }
  return [...groups.values()];
};
