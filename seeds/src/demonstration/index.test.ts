import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { heightOf } from './heights.js';
import {
  demonstrationNotice,
  generateDemonstration,
  requiredPlanKeys,
  type Batch,
  type Row,
} from './index.js';

const planIds = new Map(requiredPlanKeys.map((key, index) => [key, index + 1]));

const communes = Array.from({ length: 6 }, (_, index) => ({
  key: `administrativeUnit:${index === 0 ? '02011' : `0300${index}`}`,
  id: 1000 + index,
  code: index === 0 ? '02011' : `0300${index}`,
  name: `Xã ${index}`,
  areaType: index === 3 ? ('URBAN' as const) : ('RURAL' as const),
}));

const firstOwnId = 10_000;

function* generate(seed: string, households: number): Generator<Batch> {
  let id = firstOwnId;
  yield* generateDemonstration({
    seed,
    households,
    communes,
    nextId: () => {
      id += 1;
      return id;
    },
    idOf: (key) => {
      const found = planIds.get(key);
      if (found === undefined) throw new Error(`${key} is not among the required plan keys`);
      return found;
    },
  });
}

const collect = (seed: string, households: number): Map<string, Row[]> => {
  const rows = new Map<string, Row[]>();
  for (const batch of generate(seed, households)) {
    const known = rows.get(batch.resource) ?? [];
    known.push(...batch.rows);
    rows.set(batch.resource, known);
  }
  return rows;
};

const digest = (seed: string): string => {
  const hash = createHash('sha256');
  for (const batch of generate(seed, 700)) hash.update(JSON.stringify(batch));
  return hash.digest('hex');
};

const byId = (rows: readonly Row[]): Map<Row[string], Row> =>
  new Map(rows.map((row) => [row.id as Row[string], row]));

const groupBy = (
  list: readonly Row[],
  keyOf: (row: Row) => Row[string] | undefined,
): Map<Row[string], Row[]> => {
  const groups = new Map<Row[string], Row[]>();
  for (const row of list) {
    const key = keyOf(row) ?? null;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return groups;
};

const rows = collect('seed of the tests', 3000);
const of = (resource: string): Row[] => rows.get(resource) ?? [];

const lackFields = [
  'lacksEmployment lacksDependantBalance lacksNutrition lacksHealthInsurance',
  'lacksAdultEducation lacksChildSchooling lacksHousingQuality lacksHousingArea',
  'lacksSafeWater lacksHygienicToilet lacksTelecom lacksInformationMeans',
].flatMap((line) => line.split(' '));

/** The law's reading, written anew: the classes that every possible value of the unknown facts allows. */
const possibleClasses = (review: Row): Set<string> => {
  const [poorLine, averageLine] = review.areaType === 'URBAN' ? [175, 225] : [140, 175];
  const score = review.incomeScore as number | null;
  if (score === null) return new Set(['POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR']);
  if (score > averageLine) return new Set(['NOT_POOR']);
  if (score > poorLine) return new Set([review.isAgricultural ? 'AVERAGE' : 'NOT_POOR']);
  const certain = lackFields.filter((field) => review[field] === true).length;
  const open = lackFields.filter((field) => review[field] === null).length;
  const classes = new Set<string>();
  for (let lacking = certain; lacking <= certain + open; lacking += 1) {
    classes.add(lacking >= 3 ? 'POOR' : 'NEAR_POOR');
  }
  return classes;
};

const onHamletsOf = (communeId: number): Set<Row[string]> =>
  new Set(
    of('administrativeUnit')
      .filter((unit) => unit.parentId === communeId)
      .map((unit) => unit.id as Row[string]),
  );

describe('the stream', () => {
  it('gives the same rows for the same seed and others for another', () => {
    expect(digest('one')).toBe(digest('one'));
    expect(digest('one')).not.toBe(digest('two'));
  });

  it('refers only to the plan, to the communes, to earlier batches and to earlier rows of its own batch', () => {
    const known = new Set<Row[string]>([...planIds.values(), ...communes.map((commune) => commune.id)]);
    const dangling: string[] = [];
    for (const batch of generate('references', 2500)) {
      for (const row of batch.rows) {
        for (const [field, value] of Object.entries(row)) {
          const isReference = field.endsWith('Id') && value !== null;
          if (isReference && !known.has(value)) dangling.push(`${batch.resource}.${field} ${value}`);
        }
        known.add(row.id as Row[string]);
      }
    }
    expect(dangling).toEqual([]);
  });

  it('gives every row of a resource the same fields and an id of its own', () => {
    const ids = new Set<Row[string]>();
    const uneven: string[] = [];
    let count = 0;
    for (const [resource, list] of rows) {
      const fields = new Set(list.map((row) => Object.keys(row).join()));
      if (fields.size !== 1) uneven.push(resource);
      for (const row of list) ids.add(row.id as Row[string]);
      count += list.length;
    }
    expect(uneven).toEqual([]);
    expect(ids.size).toBe(count);
  });

  it('streams 20,000 households in small batches and never holds more than a few hamlets', () => {
    let largest = 0;
    let reviewed = 0;
    let batches = 0;
    const iterator = generate('size', 20_000);
    const firstBatch = iterator.next();
    expect(firstBatch.done).toBe(false);
    let idOfFirstHousehold = 0;
    let spread = 0;
    for (const batch of iterator) {
      largest = Math.max(largest, batch.rows.length);
      batches += 1;
      if (batch.resource === 'householdReview') reviewed += batch.rows.length;
      if (batch.resource !== 'household') continue;
      const first = batch.rows[0]?.id as number;
      spread = Math.max(spread, first - idOfFirstHousehold);
      idOfFirstHousehold = first;
    }
    expect(largest).toBeLessThanOrEqual(2000);
    expect(batches).toBeGreaterThan(200);
    expect(reviewed).toBeGreaterThan(99_000);
    // Ids are drawn as rows are made: so many at most were made between two deliveries of households.
    expect(spread).toBeLessThan(60_000);
  }, 60_000);

  it('gives the first commune 500 households and spreads the rest', () => {
    const firstReviews = of('householdReview').filter((review) => review.year === 2021);
    const own = onHamletsOf(1000);
    expect(firstReviews.length).toBe(3000);
    expect(firstReviews.filter((review) => own.has(review.hamletId as Row[string])).length).toBe(500);
  });

  it('gives every hamlet of the first commune a head, a reviewer and a reputable person', () => {
    for (const position of ['HAMLET_HEAD', 'REVIEWER', 'REPUTABLE_PERSON']) {
      const served = of('officer').filter((officer) => officer.position === position);
      expect(new Set(served.map((officer) => officer.areaId)).size).toBe(onHamletsOf(1000).size);
    }
  });

  it('says in both languages that nobody is real', () => {
    expect(demonstrationNotice.vi).toContain('không có thật');
    expect(demonstrationNotice.en).toContain('invented');
  });
});

describe('reviews', () => {
  it('keep only the recognised class under the standard of 2016-2020', () => {
    const first = of('householdReview').filter((review) => review.year === 2021);
    expect(first.every((review) => review.incomeScore === null && review.lacksSafeWater === null)).toBe(true);
    expect(first.every((review) => review.recognisedClass !== null)).toBe(true);
  });

  it('recognise what score and deprivations give, save for about one in fifty, which says why', () => {
    const later = of('householdReview').filter((review) => (review.year as number) > 2021);
    const undisputed = later.filter((review) => review.differenceReason === null);
    const wrong = undisputed.filter(
      (review) => !possibleClasses(review).has(review.recognisedClass as string),
    );
    const unfounded = later.filter((review) => !possibleClasses(review).has(review.proposedClass as string));
    expect(wrong).toEqual([]);
    expect(unfounded).toEqual([]);
    const disputed = 1 - undisputed.length / later.length;
    expect(disputed).toBeGreaterThan(0.01);
    expect(disputed).toBeLessThan(0.03);
  });

  it('leave few facts open and few classes undecided', () => {
    const later = of('householdReview').filter((review) => (review.year as number) > 2021);
    const open = later.filter((review) => lackFields.some((field) => review[field] === null)).length;
    const undecided = later.filter((review) => possibleClasses(review).size > 1).length;
    expect(open / later.length).toBeGreaterThan(0.01);
    expect(open / later.length).toBeLessThan(0.04);
    expect(undecided / later.length).toBeLessThan(0.006);
  });

  it('show the poverty rate of the first commune falling by about six points a year from thirty', () => {
    const own = onHamletsOf(1000);
    const rates = [2021, 2022, 2023, 2024, 2025].map((year) => {
      const list = of('householdReview').filter(
        (review) => review.year === year && own.has(review.hamletId as Row[string]),
      );
      return (100 * list.filter((review) => review.recognisedClass === 'POOR').length) / list.length;
    });
    expect(rates[0]).toBeCloseTo(30, 0);
    const falls = rates.slice(1).map((rate, index) => (rates[index] as number) - rate);
    for (const fall of falls) {
      expect(fall).toBeGreaterThan(4);
      expect(fall).toBeLessThan(8);
    }
    expect(falls.some((fall) => fall < 6)).toBe(true);
  });

  it('give a reason to every household that got worse or came, and a decision to every escape', () => {
    const order = ['POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR'];
    const former = new Map<Row[string], Row>();
    const escapes = new Set(
      of('escapeRecognition').map(
        (escape) => `${escape.householdId} ${String(escape.recognisedOn).slice(0, 4)}`,
      ),
    );
    const broken: string[] = [];
    const reasons = new Set<Row[string]>();
    for (const review of of('householdReview').toSorted(
      (one, other) => Number(one.year) - Number(other.year),
    )) {
      const before = former.get(review.householdId as Row[string]);
      former.set(review.householdId as Row[string], review);
      if (review.year === 2021) continue;
      const now = String(review.recognisedClass);
      const then = before ? String(before.recognisedClass) : null;
      const needsReason = then === null || order.indexOf(now) < order.indexOf(then);
      if (needsReason !== (review.flowReason !== null)) broken.push(`reason of review ${review.id}`);
      const hasEscaped = then === 'POOR' && now !== 'POOR';
      if (hasEscaped !== escapes.has(`${review.householdId} ${review.year}`))
        broken.push(`escape of review ${review.id}`);
      reasons.add(review.flowReason as Row[string]);
    }
    expect(broken).toEqual([]);
    expect([...reasons]).toEqual(expect.arrayContaining(['RELAPSE', 'NEW', 'MOVED_IN', 'SPLIT']));
  });

  it('agree with their members about insurance, schooling and work', () => {
    const reviews = byId(of('householdReview'));
    const members = groupBy(of('memberReview'), (member) => member.reviewId);
    const broken: string[] = [];
    for (const [reviewId, list] of members) {
      const review = reviews.get(reviewId) as Row;
      if (review.year === 2021) continue;
      const agree = (fact: Row[string] | undefined, isSeen: boolean, what: string): void => {
        if (fact !== null && fact !== isSeen) broken.push(`${what} of review ${reviewId}`);
      };
      agree(
        review.lacksHealthInsurance,
        list.some((member) => member.hasHealthInsurance === false),
        'insurance',
      );
      agree(
        review.lacksChildSchooling,
        list.some((member) => member.isAtRightSchool === false),
        'schooling',
      );
      const isJobless = (member: Row): boolean =>
        member.workState === 'UNEMPLOYED' || member.hasContract === false;
      agree(review.lacksEmployment, list.some(isJobless), 'work');
      if (list.length !== review.memberCount) broken.push(`members of review ${reviewId}`);
    }
    expect(broken).toEqual([]);
  });
});

describe('people', () => {
  it('have citizen numbers of twelve digits that no province gives and nobody shares', () => {
    const numbers = of('person').flatMap((person) =>
      person.citizenNumber === null ? [] : [String(person.citizenNumber)],
    );
    expect(numbers.every((number) => /^099\d{9}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeGreaterThan(of('person').length * 0.97);
  });

  it('belong to one household at a time, the present one being that of the last membership', () => {
    const last = new Map<Row[string], Row>();
    const broken: string[] = [];
    for (const membership of of('householdMembership')) {
      const before = last.get(membership.personId as Row[string]);
      const from = String(membership.from);
      if (membership.to !== null && String(membership.to) < from) broken.push(`order of ${membership.id}`);
      if (before && (before.to === null || String(before.to) >= from))
        broken.push(`overlap of ${membership.id}`);
      last.set(membership.personId as Row[string], membership);
    }
    for (const person of of('person')) {
      if (last.get(person.id as Row[string])?.householdId !== person.householdId)
        broken.push(`household of ${person.id}`);
    }
    expect(broken).toEqual([]);
  });

  it('live in households with codes that differ within a hamlet, each with one living head', () => {
    const codes = of('household').map((household) => `${household.hamletId} ${household.code}`);
    expect(new Set(codes).size).toBe(codes.length);
    const heads = groupBy(
      of('person').filter((person) => person.relationToHead === 'HEAD' && person.diedOn === null),
      (person) => person.householdId,
    );
    const present = of('household').filter((household) => household.endedOn === null);
    expect(present.filter((household) => heads.get(household.id as Row[string])?.length !== 1)).toEqual([]);
  });

  it('split, move, end and come over the years, and a move leaves the past in the old hamlet', () => {
    const households = byId(of('household'));
    const ends = new Set(of('household').map((household) => household.endReason));
    expect([...ends]).toEqual(expect.arrayContaining(['MOVED_AWAY', 'DIED_OUT', 'MERGED']));
    expect(of('household').some((household) => household.originId !== null)).toBe(true);
    const moved = of('householdReview').filter(
      (review) => households.get(review.householdId as Row[string])?.hamletId !== review.hamletId,
    );
    expect(moved.length).toBeGreaterThan(0);
  });

  it('are stunted as children in about one case of seven at first and fewer later', () => {
    const persons = byId(of('person'));
    const isShort = ({ personId, measuredOn, heightCm }: Row): boolean => {
      const child = persons.get(personId as Row[string]);
      const [birth, day] = [new Date(String(child?.birthDate)), new Date(String(measuredOn))];
      const months = (day.getTime() - birth.getTime()) / (30.4375 * 86_400_000);
      return Number(heightCm) < heightOf(child?.sex as 'MALE' | 'FEMALE', months, -2);
    };
    const share = (year: number): number => {
      const measured = of('growthMeasurement').filter(({ measuredOn }) =>
        String(measuredOn).startsWith(String(year)),
      );
      return measured.filter((measurement) => isShort(measurement)).length / measured.length;
    };
    expect(share(2021)).toBeGreaterThan(0.11);
    expect(share(2021)).toBeLessThan(0.18);
    expect(share(2025)).toBeLessThan(share(2021));
  });
});

describe('money and work', () => {
  it('splits every support into shares that add up', () => {
    const shares = new Map<Row[string], number>();
    for (const share of of('fundingShare')) {
      shares.set(
        share.supportId as Row[string],
        (shares.get(share.supportId as Row[string]) ?? 0) + Number(share.amountVnd),
      );
    }
    const wrong = of('support').filter(
      (support) => (support.amountVnd ?? 0) !== (shares.get(support.id as Row[string]) ?? 0),
    );
    expect(wrong).toEqual([]);
  });

  const sumBy = (
    resource: string,
    key: string,
    kinds: Readonly<Record<string, number>>,
  ): Map<Row[string], number> => {
    const sums = new Map<Row[string], number>();
    for (const row of of(resource)) {
      const sign = kinds[String(row.kind)] ?? 0;
      const owner = row[key] as Row[string];
      sums.set(owner, (sums.get(owner) ?? 0) + sign * Number(row.amountVnd));
    }
    return sums;
  };

  it('never pays, clears or carries over more than was allocated and adjusted', () => {
    const adjusted = sumBy('allocation', 'basedOnId', { ADJUSTMENT: 1 });
    const carried = sumBy('allocation', 'basedOnId', { CARRY_OVER: 1 });
    const paid = sumBy('disbursement', 'allocationId', { ADVANCE: 1, DISBURSEMENT: 1, ADVANCE_RETURNED: -1 });
    const advance = sumBy('disbursement', 'allocationId', {
      ADVANCE: 1,
      ADVANCE_CLEARED: -1,
      ADVANCE_RETURNED: -1,
    });
    const over = of('allocation').filter(({ id, kind, amountVnd }) => {
      const key = id as Row[string];
      const used = (paid.get(key) ?? 0) + (carried.get(key) ?? 0);
      return kind !== 'ADJUSTMENT' && used > Number(amountVnd) + (adjusted.get(key) ?? 0);
    });
    expect(paid.size).toBeGreaterThan(100);
    expect(carried.size).toBeGreaterThan(10);
    expect(over).toEqual([]);
    expect([...advance.values()].filter((rest) => rest < 0)).toEqual([]);
  });

  it('never repays more than was lent, nor before it', () => {
    const loans = byId(of('loan'));
    const repaid = new Map<Row[string], number>();
    for (const row of of('loanRepayment')) {
      const loan = loans.get(row.loanId as Row[string]) as Row;
      expect(String(row.paidOn) >= String(loan.lentOn)).toBe(true);
      repaid.set(
        loan.id as Row[string],
        (repaid.get(loan.id as Row[string]) ?? 0) + Number(row.principalVnd),
      );
    }
    expect(repaid.size).toBeGreaterThan(20);
    for (const [id, sum] of repaid) expect(sum).toBeLessThanOrEqual(Number(loans.get(id)?.amountVnd));
  });

  it('builds about eight houses with mobilised money and places about 22 workers in the first commune', () => {
    const own = onHamletsOf(1000);
    const isOwn = (row: Row): boolean => own.has(row.hamletId as Row[string]);
    const houses = of('support').filter(
      (support) => isOwn(support) && support.kindId === planIds.get('supportKind:HOUSING'),
    );
    const mobilised = new Set(
      of('fundingShare')
        .filter((share) => share.sourceId === planIds.get('fundingSource:MOBILISED'))
        .map((share) => share.supportId as Row[string]),
    );
    expect(houses.length).toBeGreaterThanOrEqual(6);
    expect(houses.length).toBeLessThanOrEqual(10);
    expect(houses.every((house) => mobilised.has(house.id as Row[string]))).toBe(true);
    const placed = of('placement').filter(isOwn);
    expect(new Set(placed.map((placement) => placement.personId)).size).toBe(placed.length);
    expect(placed.length).toBeGreaterThanOrEqual(18);
    expect(placed.length).toBeLessThanOrEqual(26);
  });
});
