/**
 * The eighteen figures of the plan computed a second time: in plain TypeScript over the rows of the tables, written from the plan's
 * section I and the rules of the numbers, so that the product's own way can be held against it.
 */
import type { TestDatabase } from './engines.js';
import { type RawQuery, withConnection } from './raw.js';

type Cell = string | number | boolean | null;
export type RawRow = Readonly<Record<string, Cell>>;

export interface Figure {
  readonly numerator: number;
  /** null: a count, not a share */
  readonly denominator: number | null;
  readonly missing: number;
}

const tables = [
  'administrative_unit',
  'unit_succession',
  'area_status',
  'household',
  'person',
  'ethnicity',
  'review_campaign',
  'household_review',
  'member_review',
  'escape_recognition',
  'programme',
  'component',
  'support_kind',
  'support',
  'funding_source',
  'funding_share',
  'livelihood_model',
  'growth_measurement',
  'training',
  'training_enrolment',
  'placement',
  'facility',
  'facility_state',
  'officer',
  'training_attendance',
] as const;

type Table = (typeof tables)[number];
export type Records = Readonly<Record<Table, readonly RawRow[]>>;

const readTable = async (
  query: RawQuery,
  engine: TestDatabase['engine'],
  table: Table,
): Promise<readonly RawRow[]> => {
  if (engine === 'sqlite') return query<RawRow>(`select * from ${table}`);
  // As JSON, days stay texts.
  return (await query<{ row: RawRow }>(`select row_to_json(t) as row from ${table} as t`)).map(
    (one) => one.row,
  );
};

export const readRecords = (database: TestDatabase): Promise<Records> =>
  withConnection(database, async (query) => {
    const entries: [Table, readonly RawRow[]][] = [];
    for (const table of tables) entries.push([table, await readTable(query, database.engine, table)]);
    return Object.fromEntries(entries) as Records;
  });

const yes = (cell: Cell | undefined): boolean => cell === true || cell === 1;
const no = (cell: Cell | undefined): boolean => cell === false || cell === 0;
const unknown = (cell: Cell | undefined): boolean => cell === null || cell === undefined;
const day = (cell: Cell | undefined): string => String(cell).slice(0, 10);
const same = (a: Cell | undefined, b: Cell | undefined): boolean => !unknown(a) && String(a) === String(b);

/** Units of an area: itself, what lies below, and what became a whole part of one of them. */
export const unitsOf = (records: Records, areaId: string): ReadonlySet<string> => {
  const units = new Set([areaId]);
  for (let before = 0; before < units.size; ) {
    before = units.size;
    for (const unit of records.administrative_unit)
      if (units.has(String(unit['parent_id']))) units.add(String(unit['id']));
    for (const one of records.unit_succession) {
      if (one['kind'] !== 'SPLIT' && units.has(String(one['successor_id'])))
        units.add(String(one['predecessor_id']));
    }
  }
  return units;
};

const isListed = (review: RawRow): boolean =>
  review['recognised_class'] === 'POOR' || review['recognised_class'] === 'NEAR_POOR';

/** Full years between a full birth date and a day; unknown where either is, or the day comes first. */
const ageAt = (birth: Cell | undefined, on: string): number | null => {
  if (unknown(birth) || day(birth) > on) return null;
  const [from, to] = [day(birth), on];
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
};

const share = <Subject>(
  subjects: readonly Subject[],
  isKnown: (one: Subject) => boolean,
  isMet: (one: Subject) => boolean,
): Figure => ({
  numerator: subjects.filter((one) => isKnown(one) && isMet(one)).length,
  denominator: subjects.length,
  missing: subjects.filter((one) => !isKnown(one)).length,
});

const count = (numerator: number): Figure => ({ numerator, denominator: null, missing: 0 });

const counselling = [
  'JOB_COUNSELLING',
  'CAREER_GUIDANCE',
  'LABOUR_MARKET_INFORMATION',
  'JOB_MATCHING',
  'JOB_SEARCH',
  'JOB_FAIR',
];

/** All figures of an area and a year, by the indicator's code. */
export const computeFigures = (
  records: Records,
  areaId: string,
  year: number,
): Readonly<Record<string, Figure>> => {
  const units = unitsOf(records, areaId);
  const [yearStart, yearEnd] = [`${year}-01-01`, `${year}-12-31`];
  const inArea = (unitId: Cell | undefined): boolean => units.has(String(unitId));
  const byId = (table: Table): ReadonlyMap<string, RawRow> =>
    new Map(records[table].map((row) => [String(row['id']), row]));
  const [campaigns, reviews, persons, kinds, components, programmes, sources, trainings] = [
    byId('review_campaign'),
    byId('household_review'),
    byId('person'),
    byId('support_kind'),
    byId('component'),
    byId('programme'),
    byId('funding_source'),
    byId('training'),
  ];
  const find = (map: ReadonlyMap<string, RawRow>, id: Cell | undefined): RawRow => map.get(String(id)) ?? {};

  const isAnnual = (review: RawRow): boolean => find(campaigns, review['campaign_id'])['kind'] === 'ANNUAL';
  const reviewYear = (review: RawRow): Cell | undefined => find(campaigns, review['campaign_id'])['year'];
  const annual = records.household_review.filter(
    (review) => isAnnual(review) && reviewYear(review) === year && inArea(review['hamlet_id']),
  );
  const listed = annual.filter(isListed);

  const escapes = (householdId: Cell | undefined): readonly RawRow[] =>
    records.escape_recognition.filter((one) => same(one['household_id'], householdId));
  /** In the 36 months after an escape from poverty on some day from `first` to `last`. */
  const isNewlyEscaped = (householdId: Cell | undefined, first: string, last: string): boolean =>
    escapes(householdId).some(
      (one) =>
        one['escaped_from'] === 'POOR' &&
        day(one['recognised_on']) <= last &&
        day(one['newly_escaped_through']) >= first,
    );

  const members = annual.flatMap((review) =>
    records.member_review
      .filter((one) => same(one['review_id'], review['id']))
      .map((row) => ({
        row,
        review,
        age: ageAt(
          find(persons, row['person_id'])['birth_date'],
          unknown(review['reviewed_on']) ? yearEnd : day(review['reviewed_on']),
        ),
      })),
  );
  type Member = (typeof members)[number];
  const ofAge = (least: number, below: number, part: readonly Member[]): readonly Member[] =>
    part.filter(({ age }) => age !== null && age >= least && age < below);
  /** Of that age, or of an age that is not recorded: they may be of it. */
  const perhapsOfAge = (least: number, below: number, part: readonly Member[]): readonly Member[] =>
    part.filter(({ age }) => age === null || (age >= least && age < below));
  const perhapsGrown = perhapsOfAge(15, 200, members);
  const isInGroups = ({ review }: Member): boolean =>
    isListed(review) || isNewlyEscaped(review['household_id'], yearEnd, yearEnd);
  const inListed = members.filter(({ review }) => isListed(review));

  const supportsOf = (personId: Cell | undefined): readonly RawRow[] =>
    records.support.filter(
      (one) => same(one['person_id'], personId) && day(one['from']).startsWith(String(year)),
    );
  const needs = (field: string, part: readonly Member[]): readonly Member[] =>
    part.filter(({ row }) => !no(row[field]));
  const knows =
    (field: string) =>
    ({ row }: Member): boolean =>
      !unknown(row[field]);
  const knowsWithAge =
    (field: string) =>
    (one: Member): boolean =>
      one.age !== null && knows(field)(one);

  const workers = (review: RawRow): readonly Member[] =>
    ofAge(
      15,
      62,
      members.filter((one) => one.review === review),
    );
  const hasSustainableWork = (review: RawRow): boolean =>
    workers(review).some(({ row }) => row['work_state'] === 'SUSTAINABLE');
  const knowsWork = (review: RawRow): boolean =>
    hasSustainableWork(review) ||
    (members.some((one) => one.review === review && one.age !== null) &&
      workers(review).every(({ row }) => !unknown(row['work_state'])) &&
      members
        .filter((one) => one.review === review && one.age === null)
        .every(({ row }) => !unknown(row['work_state']) && row['work_state'] !== 'SUSTAINABLE'));

  const hasStatus = (unitId: Cell | undefined, statuses: readonly string[]): boolean =>
    records.area_status.some(
      (one) =>
        same(one['unit_id'], unitId) &&
        statuses.includes(String(one['kind'])) &&
        day(one['valid_from']) <= yearEnd &&
        (unknown(one['valid_to']) || day(one['valid_to']) >= yearStart),
    );

  const inPeriod = (row: RawRow): boolean => Number(row['year']) >= 2021 && Number(row['year']) <= year;
  const ownReview = (personId: Cell | undefined, inYear: Cell | undefined): readonly RawRow[] =>
    records.member_review
      .filter((one) => same(one['person_id'], personId))
      .map((one) => find(reviews, one['review_id']))
      .filter((review) => isAnnual(review) && reviewYear(review) === inYear);
  const placed = records.placement.filter(
    (one) =>
      inArea(one['hamlet_id']) &&
      inPeriod(one) &&
      ownReview(one['person_id'], one['year']).some(
        (review) =>
          isListed(review) ||
          isNewlyEscaped(
            review['household_id'],
            `${String(one['year'])}-01-01`,
            `${String(one['year'])}-12-31`,
          ),
      ),
  );
  const housed = records.support.filter(
    (one) =>
      inArea(one['hamlet_id']) &&
      inPeriod(one) &&
      find(kinds, one['kind_id'])['code'] === 'HOUSING' &&
      records.funding_share.some(
        (part) =>
          same(part['support_id'], one['id']) && find(sources, part['source_id'])['kind'] === 'MOBILISED',
      ) &&
      (records.household_review.some(
        (review) =>
          same(review['household_id'], one['household_id']) &&
          isAnnual(review) &&
          reviewYear(review) === one['year'] &&
          isListed(review),
      ) ||
        escapes(one['household_id']).some((escape) =>
          day(escape['recognised_on']).startsWith(String(one['year'])),
        )),
  );

  const measured = records.growth_measurement.filter((one) => {
    const age = ageAt(find(persons, one['person_id'])['birth_date'], day(one['measured_on']));
    const order = (row: RawRow): string =>
      `${day(row['measured_on'])} ${String(row['id']).padStart(12, '0')}`;
    const isLast = !records.growth_measurement.some(
      (other) =>
        same(other['person_id'], one['person_id']) &&
        other['year'] === one['year'] &&
        order(other) > order(one),
    );
    return inArea(one['hamlet_id']) && one['year'] === year && isLast && (age === null || age < 16);
  });

  const officers = records.officer.filter(
    (one) =>
      inArea(one['area_id']) &&
      day(one['from']) <= yearEnd &&
      (unknown(one['to']) || day(one['to']) >= yearStart),
  );
  const isTrained = (officer: RawRow): boolean =>
    records.training_attendance.some(
      (one) =>
        same(one['officer_id'], officer['id']) &&
        day(one['attended_on']) >= '2021-01-01' &&
        day(one['attended_on']) <= yearEnd &&
        find(trainings, one['training_id'])['kind'] === 'OFFICER',
    );
  const isEnrolled = (personId: Cell | undefined): boolean =>
    records.training_enrolment.some((one) => {
      const training = find(trainings, one['training_id']);
      return (
        same(one['person_id'], personId) &&
        training['kind'] === 'VOCATIONAL' &&
        day(training['starts_on']).startsWith(String(year))
      );
    });

  const hamlets = records.administrative_unit.filter(
    (unit) =>
      inArea(unit['id']) &&
      unit['level'] === 'HAMLET' &&
      hasStatus(unit['id'], ['EXTREMELY_DIFFICULT_HAMLET']) &&
      (unknown(unit['valid_to']) || day(unit['valid_to']) >= yearStart),
  );
  const loudspeakerStates = (hamlet: RawRow): readonly RawRow[] =>
    records.facility
      .filter((one) => same(one['unit_id'], hamlet['id']) && one['kind'] === 'LOUDSPEAKER')
      .flatMap((one) => records.facility_state.filter((state) => same(state['facility_id'], one['id'])))
      .filter(
        (state) => day(state['from']) <= yearEnd && (unknown(state['to']) || day(state['to']) >= yearEnd),
      );

  const poverty = share(
    annual,
    (review) => !unknown(review['recognised_class']),
    (review) => review['recognised_class'] === 'POOR',
  );
  const lacks = (field: string): Figure =>
    share(
      listed,
      (review) => !unknown(review[field]),
      (review) => no(review[field]),
    );

  return {
    'POV-RATE': poverty,
    'POV-ASSIGNED': poverty,
    MODELS: count(
      records.livelihood_model.filter(
        (one) =>
          inArea(one['area_id']) &&
          inPeriod(one) &&
          find(programmes, find(components, one['component_id'])['programme_id'])['code'] === 'GNBV',
      ).length,
    ),
    'AGRI-CAPACITY': share(
      needs('is_able_to_work', needs('needs_production_capacity', perhapsGrown)),
      ({ row, age }) => age !== null && yes(row['is_able_to_work']) && yes(row['needs_production_capacity']),
      ({ row }) =>
        supportsOf(row['person_id']).some((one) => find(components, one['component_id'])['code'] === 'DA3.1'),
    ),
    'JOB-PER-HOUSEHOLD': share(listed, knowsWork, hasSustainableWork),
    'OFFICERS-TRAINED': share(officers, () => true, isTrained),
    'JOB-COUNSELLING': share(
      needs('needs_job_support', perhapsGrown.filter(isInGroups)),
      knowsWithAge('needs_job_support'),
      ({ row }) =>
        supportsOf(row['person_id']).some((one) =>
          counselling.includes(String(find(kinds, one['kind_id'])['code'])),
        ),
    ),
    'JOB-PLACED': count(new Set(placed.map((one) => String(one['person_id']))).size),
    'HEALTH-INSURANCE': share(inListed, knows('has_health_insurance'), ({ row }) =>
      yes(row['has_health_insurance']),
    ),
    STUNTING: share(
      measured,
      (one) => !unknown(one['height_for_age_z']) && !yes(one['is_implausible']),
      (one) => Number(one['height_for_age_z']) < -2,
    ),
    'SCHOOL-AGE': share(perhapsOfAge(3, 16, inListed), knowsWithAge('is_at_right_school'), ({ row }) =>
      yes(row['is_at_right_school']),
    ),
    VOCATIONAL: share(
      needs(
        'needs_vocational_training',
        perhapsGrown.filter((one) => isInGroups(one) || yes(one.row['is_low_income_worker'])),
      ),
      knowsWithAge('needs_vocational_training'),
      ({ row }) => isEnrolled(row['person_id']),
    ),
    HOUSING: count(new Set(housed.map((one) => String(one['household_id']))).size),
    WATER: lacks('lacks_safe_water'),
    TOILET: lacks('lacks_hygienic_toilet'),
    TELECOM: share(
      listed.filter((review) => !no(review['needs_telecom'])),
      (review) => yes(review['needs_telecom']) && !unknown(review['lacks_telecom']),
      (review) => no(review['lacks_telecom']),
    ),
    'INFO-ACCESS': share(
      annual.filter((review) =>
        hasStatus(review['hamlet_id'], ['DIFFICULT_HAMLET', 'EXTREMELY_DIFFICULT_HAMLET']),
      ),
      (review) => !unknown(review['is_reached_by_information']),
      (review) => yes(review['is_reached_by_information']),
    ),
    LOUDSPEAKER: share(
      hamlets,
      (hamlet) => loudspeakerStates(hamlet).length > 0,
      (hamlet) => loudspeakerStates(hamlet).some((state) => yes(state['is_working'])),
    ),
  };
};

/** Per cent of the subjects whose fact is known; a count is its own value; nothing known is no value. */
export const valueOf = ({ numerator, denominator, missing }: Figure): number | null => {
  if (denominator === null) return numerator;
  return denominator - missing === 0 ? null : (numerator / (denominator - missing)) * 100;
};
