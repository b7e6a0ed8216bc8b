import type { Client } from './client.js';
import type { Random } from './random.js';
import { birthDate, dayIn, memberFacts, reviewFacts, type SmallDistrict, years } from './small-district.js';

type Set = Readonly<Record<string, unknown>>;

/** One edit as a clerk would make it; answers what it was, for the failing test's message. */
type Edit = () => Promise<string>;

/** A random edit may say a thing twice or end something before it began. */
const expectedRefusals = new Set(['RULE_DUPLICATE', 'RULE_DATES_ORDER', 'RULE_PERIODS_OVERLAP']);

/** Edits of every kind that can move a figure, chosen by `random`. */
export const makeEdits = (admin: Client, random: Random, district: SmallDistrict): Edit => {
  const made: { key: string; id: string; isDeleted: boolean; isBound: boolean }[] = [];

  const save = async (key: string, id: string | undefined, set: Set): Promise<string> => {
    const [result] = await admin.save(key, [{ ...(id === undefined ? {} : { id }), set }]);
    const isRefused = result === undefined || result.status === 'CONFLICT' || result.status === 'REFUSED';
    const isExpected = result?.errors.every((error) => expectedRefusals.has(error.code)) === true;
    if (isRefused && !isExpected) throw new Error(`${key}: ${JSON.stringify(result)}`);
    if (id === undefined && result?.status === 'SAVED')
      made.push({ key, id: result.id, isDeleted: false, isBound: false });
    return `${key} ${id ?? 'new'} ${JSON.stringify(set)}: ${result?.status}`;
  };
  const anyYear = (): number => random.one(years);
  const person = (): string => random.one(district.persons);
  const code = (...codes: readonly string[]): string | undefined => district.codes[random.one(codes)];

  const support = (): Promise<string> =>
    save('support', undefined, {
      kindId: code('HOUSING', 'HOUSING', 'JOB_COUNSELLING', 'JOB_FAIR', 'AGRI_TRAINING'),
      componentId: code('DA3.1', 'DA4.3', 'DA2'),
      from: dayIn(random, anyYear()),
      ...(random.below(3) === 0 ? { householdId: random.one(district.households) } : { personId: person() }),
    });
  const fund = async (): Promise<string> => {
    const open = made.filter((one) => one.key === 'support' && !one.isDeleted);
    if (open.length === 0) return support();
    const chosen = random.one(open);
    chosen.isBound = true;
    return save('fundingShare', undefined, {
      supportId: chosen.id,
      sourceId: code('MOBILISED', 'MOBILISED', 'CENTRAL'),
      amountVnd: 5_000_000,
    });
  };
  const redate = (): Promise<string> => {
    const open = made.filter((one) => one.key === 'support' && !one.isDeleted);
    return open.length === 0
      ? support()
      : save('support', random.one(open).id, { from: dayIn(random, anyYear()) });
  };
  const remove = async (): Promise<string> => {
    const open = made.filter((one) => !one.isDeleted && !one.isBound);
    if (open.length === 0) return support();
    const chosen = random.one(open);
    const [result] = await admin.remove(chosen.key, [{ id: chosen.id }]);
    chosen.isDeleted = result?.status === 'DELETED';
    return `delete ${chosen.key} ${chosen.id}: ${result?.status}`;
  };
  const restore = async (): Promise<string> => {
    const gone = made.filter((one) => one.isDeleted);
    if (gone.length === 0) return remove();
    const chosen = random.one(gone);
    const [result] = await admin.restore(chosen.key, [chosen.id]);
    chosen.isDeleted = result?.status !== 'RESTORED';
    return `restore ${chosen.key} ${chosen.id}: ${result?.status}`;
  };

  const edits: readonly Edit[] = [
    () => save('householdReview', random.one(district.reviews), reviewFacts(random)),
    () =>
      save('householdReview', random.one(district.reviews), {
        recognisedClass: random.one(['POOR', 'NEAR_POOR', 'NOT_POOR', null]),
      }),
    () =>
      save('householdReview', random.one(district.reviews), {
        reviewedOn: random.one([null, '2022-06-30', '2023-01-31']),
      }),
    () => save('memberReview', random.one(district.memberReviews), memberFacts(random)),
    () =>
      save('memberReview', random.one(district.memberReviews), {
        workState: random.one(['SUSTAINABLE', null]),
      }),
    () => save('person', person(), { birthDate: random.one([birthDate(random), birthDate(random), null]) }),
    () => save('household', random.one(district.households), { hamletId: random.one(district.hamlets) }),
    () =>
      save('escapeRecognition', undefined, {
        householdId: random.one(district.households),
        escapedFrom: random.one(['POOR', 'POOR', 'NEAR_POOR']),
        recognisedOn: dayIn(random, random.one([2019, 2020, 2022])),
      }),
    () =>
      save('growthMeasurement', undefined, {
        personId: person(),
        measuredOn: dayIn(random, anyYear()),
        heightCm: random.one([82, 95, 108, 124, 138, 150, null]),
      }),
    () => save('placement', undefined, { personId: person(), placedOn: dayIn(random, anyYear()) }),
    () =>
      save('livelihoodModel', undefined, {
        name: 'Nuôi trâu',
        kind: 'PRODUCTION',
        componentId: code('DA2'),
        areaId: random.one(district.areas),
        startedOn: dayIn(random, anyYear()),
      }),
    () =>
      save('trainingEnrolment', undefined, {
        personId: person(),
        trainingId: random.one([...district.trainings.VOCATIONAL, ...district.trainings.PRODUCTION]),
      }),
    () =>
      save('trainingAttendance', undefined, {
        officerId: random.one(district.officers),
        trainingId: random.one([...district.trainings.OFFICER, ...district.trainings.PRODUCTION]),
        attendedOn: dayIn(random, anyYear()),
      }),
    () =>
      save('facilityState', random.one(district.loudspeakerStates), {
        isWorking: random.one([true, false]),
        to: random.one([null, '2022-12-30', '2023-12-31']),
      }),
    () =>
      save('areaStatus', random.one(district.statuses), {
        kind: random.one(['DIFFICULT_HAMLET', 'EXTREMELY_DIFFICULT_HAMLET']),
        validTo: random.one([null, null, '2022-12-31', '2023-03-31']),
      }),
    support,
    support,
    fund,
    fund,
    redate,
    remove,
    restore,
  ];
  return () => random.one(edits)();
};
