import { catalog, type CatalogField, type CatalogResource } from '@dachieu/schema';
import type { Client } from './client.js';

export interface Place {
  readonly communeId: string;
  readonly hamletId: string;
  /** stands in every text of the place's records */
  readonly marker: string;
}

/** Resources that this maker leaves alone: units are the place itself, and accounts open doors. */
const left = new Set(['administrativeUnit', 'unitSuccession', 'user']);

/** Values that a field's rules ask for beyond its type. */
const special: Readonly<Record<string, unknown>> = {
  'growthMeasurement.heightCm': 140,
  'person.sex': 'FEMALE',
  'householdReview.proposedClass': 'POOR',
  'allocation.kind': 'ALLOCATION',
  'person.birthDate': '2012',
  'person.hasDisability': true,
  'household.isEthnicMinority': true,
  'household.phone': '0912345678',
};

/** Which records a reference may name where its rules do not take any. */
const fitting: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'loan.sourceId': { kind: { eq: 'POLICY_CREDIT' } },
};

const valueOf = (resource: CatalogResource, field: CatalogField, place: Place): unknown => {
  const known = special[`${resource.key}.${field.name}`];
  if (known !== undefined) return known;
  if (['personName', 'text', 'longText'].includes(field.type)) return `Hoàng ${place.marker}`;
  if (!field.required) return undefined;
  switch (field.type) {
    case 'code':
      return place.marker;
    case 'partialDate':
    case 'json':
      return null;
    case 'choice':
      return field.choices?.values[0]?.value;
    case 'date':
      return '2023-05-05';
    case 'instant':
      return '2023-05-05T00:00:00Z';
    case 'yesNo':
      return true;
    case 'year':
      return 2023;
    case 'money':
      return 1000;
    default:
      return field.min ?? 1;
  }
};

const move = 'mutation ($input: MovePeriodInput!) { movePeriod(input: $input) { id } }';

/** A step and a snapshot are made by the product: a period is submitted for them, and returned so that all stays open to edits. */
const submitPeriod = async (admin: Client, made: Map<string, string>): Promise<void> => {
  const periodId = made.get('reportingPeriod');
  for (const act of ['SUBMIT', 'RETURN'])
    await admin.query(move, { input: { key: `${act} ${periodId}`, periodId, act, reason: 'thử' } });
  const [step] = await admin.list<{ id: string }>('periodStep', 'id', {
    where: { periodId: { eq: periodId } },
  });
  const [snapshot] = await admin.list<{ id: string }>('reportSnapshot', 'id', {
    where: { reportId: { eq: made.get('report') } },
  });
  made.set('periodStep', step?.id ?? '').set('reportSnapshot', snapshot?.id ?? '');
};

const change = 'mutation ($input: HouseholdChangeInput!) { changeHousehold(input: $input) { isDone } }';

/** An event is made by the product: a child is born in the household. */
const bearChild = async (admin: Client, { marker }: Place, made: Map<string, string>): Promise<void> => {
  const householdId = made.get('household');
  const input = { key: `birth ${householdId}`, kind: 'BIRTH', householdId, on: '2023-06-06' };
  await admin.query(change, { input: { ...input, childName: `Hoàng ${marker}` } });
  const [event] = await admin.list<{ id: string }>('householdEvent', 'id', {
    where: { householdId: { eq: householdId } },
  });
  made.set('householdEvent', event?.id ?? '');
};

const recognise = 'mutation ($input: RecogniseReviewsInput!) { recogniseReviews(input: $input) { isDone } }';
const takeBack = 'mutation ($input: UndoRecognitionInput!) { undoRecognition(input: $input) { isDone } }';

/** A recognition is made by the product, and taken back so that the review stays open to edits. */
const recogniseOnce = async (
  admin: Client,
  { communeId }: Place,
  made: Map<string, string>,
): Promise<void> => {
  const campaignId = made.get('reviewCampaign');
  const decision = { decisionNumber: '1/QĐ-UBND', decidedOn: '2023-12-12', source: 'PROPOSED' };
  await admin.query(recognise, {
    input: { key: `recognise ${campaignId}`, campaignId, unitId: communeId, isPartial: true, ...decision },
  });
  const [recognition] = await admin.list<{ id: string }>('reviewRecognition', 'id', {
    where: { campaignId: { eq: campaignId } },
  });
  const recognitionId = recognition?.id ?? '';
  await admin.query(takeBack, { input: { key: `take back ${campaignId}`, recognitionId } });
  made.set('reviewRecognition', recognitionId);
};

/** Makes a record of every resource that lies in a place; answers their ids by the resource's key. */
export const makeOneOfEach = async (admin: Client, place: Place): Promise<ReadonlyMap<string, string>> => {
  const made = new Map<string, string>();
  const firstOf = async (key: string, where = {}): Promise<string | undefined> =>
    made.get(key) ?? (await admin.list<{ id: string }>(key, 'id', { where, page: { limit: 1 } }))[0]?.id;
  for (const resource of catalog.resources) {
    if (!resource.isScoped || resource.readOnly || left.has(resource.key)) continue;
    const set: Record<string, unknown> = {};
    for (const field of resource.fields) {
      if (field.derived) continue;
      if (field.to === undefined) set[field.name] = valueOf(resource, field, place);
      else if (field.to === 'administrativeUnit')
        set[field.name] = field.relation === 'hamlet' ? place.hamletId : place.communeId;
      else if (field.to !== resource.key)
        set[field.name] = await firstOf(field.to, fitting[`${resource.key}.${field.name}`]);
    }
    const [id] = await admin.create(resource.key, [set]);
    if (id !== undefined) made.set(resource.key, id);
  }
  await submitPeriod(admin, made);
  await bearChild(admin, place, made);
  await recogniseOnce(admin, place, made);
  return made;
};
