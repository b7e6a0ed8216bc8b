import { foldWords } from '../kernel/vietnamese.js';

/** From the lowest to the highest; the order of form 01b (Circular 01/2022). */
const qualificationOrder = [
  'UNTRAINED',
  'SKILLED',
  'SHORT',
  'ELEMENTARY',
  'INTERMEDIATE',
  'COLLEGE',
  'UNIVERSITY',
  'POSTGRADUATE',
];

export interface SoughtWork {
  readonly occupation: string | null;
  readonly skills: string | null;
  readonly place: string | null;
  readonly qualification: string | null;
  /** đồng a month */
  readonly wageVnd: number | null;
}

export interface OfferedWork {
  readonly occupation: string | null;
  readonly skills: string | null;
  readonly place: string | null;
  readonly minimumQualification: string | null;
  /** đồng a month */
  readonly wageVnd: number | null;
}

export type MatchFact = 'OCCUPATION' | 'PLACE' | 'SKILLS' | 'QUALIFICATION' | 'WAGE';

export interface MatchReason {
  readonly fact: MatchFact;
  readonly points: number;
  readonly most: number;
  /** null: one side does not say; it gives no points and takes none. */
  readonly isMet: boolean | null;
}

export interface JobMatch {
  /** 0 to 100. */
  readonly points: number;
  readonly reasons: readonly MatchReason[];
}

/** How much each fact counts; together 100. */
const weights: Readonly<Record<MatchFact, number>> = {
  OCCUPATION: 50,
  PLACE: 20,
  SKILLS: 15,
  QUALIFICATION: 10,
  WAGE: 5,
};

/** Words that stand in many names of occupations and places and tell none of them apart. */
const fillers = new Set(
  'cong nghe nhan vien tho ky thuat nganh viec lam xa huyen tinh thanh pho khu'.split(' '),
);

export const tellingWords = (text: string | null): ReadonlySet<string> => {
  const words = foldWords(text ?? '');
  const telling = words.filter((word) => !fillers.has(word));
  return new Set(telling.length > 0 ? telling : words);
};

/** Of all words of both, how many both have (0 to 1); null where one has none. */
const likeness = (a: string | null, b: string | null): number | null => {
  const [left, right] = [tellingWords(a), tellingWords(b)];
  if (left.size === 0 || right.size === 0) return null;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
};

/** How many of the asked words the other has (0 to 1); null where one side says nothing. */
const coverage = (asked: string | null, had: string | null): number | null => {
  const [left, right] = [tellingWords(asked), tellingWords(had)];
  if (left.size === 0 || right.size === 0) return null;
  return [...left].filter((word) => right.has(word)).length / left.size;
};

const suffices = (has: string | null, needs: string | null): number | null => {
  if (needs === null || needs === 'UNTRAINED') return 1;
  if (has === null) return null;
  return Number(qualificationOrder.indexOf(has) >= qualificationOrder.indexOf(needs));
};

const pays = (sought: number | null, offered: number | null): number | null =>
  sought === null || offered === null ? null : Number(offered >= sought);

/** From this likeness on a fact counts as met. */
const metFrom = 0.5;

/** How well an opening fits who seeks work, with the reason of every point. */
export const matchJob = (sought: SoughtWork, offered: OfferedWork): JobMatch => {
  const shares: Readonly<Record<MatchFact, number | null>> = {
    OCCUPATION: likeness(sought.occupation, offered.occupation),
    PLACE: likeness(sought.place, offered.place),
    SKILLS: coverage(offered.skills, sought.skills),
    QUALIFICATION: suffices(sought.qualification, offered.minimumQualification),
    WAGE: pays(sought.wageVnd, offered.wageVnd),
  };
  const reasons = (Object.keys(weights) as MatchFact[]).map((fact): MatchReason => {
    const share = shares[fact];
    return {
      fact,
      points: share === null ? 0 : Math.round(share * weights[fact]),
      most: weights[fact],
      isMet: share === null ? null : share >= metFrom,
    };
  });
  return { points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
};
