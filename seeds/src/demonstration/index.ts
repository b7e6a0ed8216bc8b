import { fundProgramme } from './funding.js';
import { addEvents } from './events.js';
import { foundHousehold } from './family.js';
import { assignFirstClasses, moveClasses } from './classes.js';
import { careForMothers, measureChildren } from './growth.js';
import { passYear } from './life.js';
import { joinModels, lend, openModels } from './livelihood.js';
import type { Commune, DemonstrationOptions, Hamlet, Household, World } from './model.js';
import { CitizenNumbers, type EthnicityCode, ethnicityCodes } from './names.js';
import { installLoudspeakers } from './communication.js';
import { runOffice } from './office.js';
import { addHouseholds, addPeople } from './people-rows.js';
import { reviewHousehold } from './review.js';
import { type Batch, RowSink } from './rows.js';
import { CommuneQuotas, giveSupports } from './supports.js';
import { addAnswers, cardKeys } from './score-card.js';
import { openCommune, spreadHouseholds, tellReform } from './territory.js';
import { openWork, placeWorkers } from './work.js';

export type { CommuneUnit, DemonstrationOptions } from './model.js';
export type { Batch, Row } from './rows.js';

export const demonstrationNotice = {
  vi: 'Số liệu minh hoạ: mọi người, hộ gia đình và thôn ở đây đều do máy sinh ra, không có thật. Số định danh bắt đầu bằng 099, mã không thuộc tỉnh nào.',
  en: 'Demonstration data: every person, household and hamlet here is invented. Citizen numbers begin with 099, a code of no province.',
} as const;

const keysOf = (resource: string, names: string): string[] =>
  names.split(' ').map((name) => `${resource}:${name}`);

/** The records of the plan that demonstration rows refer to. */
export const requiredPlanKeys: readonly string[] = [
  ...keysOf('ethnicity', ethnicityCodes.join(' ')),
  ...keysOf('povertyStandard', '2016-2020 2022-2025'),
  ...cardKeys,
  ...keysOf('povertyCause', '1 2 3 4 5 6 7 8'),
  ...keysOf('reviewStepRule', 'LIST REVIEW MEETING POSTING REPORT DECISION'),
  ...keysOf('component', 'DA2 DA3.1 DA3.2 DA4.1 DA4.2 DA4.3 DA6.1 DA6.2 DA7.1 DA7.2 LG-DTTS'),
  ...keysOf(
    'supportKind',
    'HOUSING JOB_COUNSELLING AGRI_TRAINING AGRI_INPUT MODEL_INPUT MICRONUTRIENT SCHOOL_MEAL VOCATIONAL_TRAINING TELECOM',
  ),
  ...keysOf(
    'fundingSource',
    'CENTRAL PROVINCIAL DISTRICT COMMUNE POLICY_CREDIT_CENTRAL POLICY_CREDIT_LOCAL MOBILISED INTEGRATED_DTTS INTEGRATED_NTM',
  ),
  ...keysOf('organisation', 'UBND VHXH-LDTBXH VHXH-VHTT DIACHINH TRAMYTE MTTQ DOANTHE GDNN DN HTX'),
];

/**
 * Invented records of one or many communes over the review years: the same options give the same rows.
 * Batches hold at most 2,000 rows of one resource, and refer only to the plan, to earlier batches and to earlier rows of their own.
 * Works hamlet by hamlet, so its memory does not grow with the number of households.
 */
export function* generateDemonstration(options: DemonstrationOptions): Generator<Batch> {
  const { idOf, nextId, seed } = options;
  const world: World = {
    years: options.years ?? [2021, 2022, 2023, 2024, 2025],
    idOf,
    nextId,
    citizens: new CitizenNumbers(),
    ethnicityIds: Object.fromEntries(
      ethnicityCodes.map((code) => [code, idOf(`ethnicity:${code}`)]),
    ) as Record<EthnicityCode, number>,
    sink: new RowSink(),
  };
  for (const [index, { unit, households }] of spreadHouseholds(
    seed,
    options.households,
    options.communes,
  ).entries()) {
    const commune = openCommune(world, seed, unit, households, index === 0);
    for (const _ of liveThrough(commune)) {
      if (world.sink.isFull) yield* world.sink.flush();
    }
  }
  yield* world.sink.flush();
}

/** Fills the sink with a commune's rows, and stops after each hamlet. */
function* liveThrough(commune: Commune): Generator<void> {
  const quotas = new CommuneQuotas();
  const offers = openWork(commune);
  const models = commune.isDetailed ? openModels(commune) : [];
  installLoudspeakers(commune);
  if (commune.isDetailed) {
    runOffice(commune);
    fundProgramme(commune);
  }
  for (const hamlet of commune.hamlets) {
    const households = foundHouseholds(commune, hamlet);
    for (const campaign of commune.campaigns.values()) {
      const { year } = campaign;
      if (year > (commune.world.years[0] as number)) passYear(commune, hamlet, year, households);
      const living = households.filter((household) => household.endedOn === null);
      if (year === commune.world.years[0]) assignFirstClasses(commune, hamlet, year, living);
      else moveClasses(commune, hamlet, year, living);
      const needs = living.flatMap((household) => {
        const found = reviewHousehold(commune, campaign, household);
        measureChildren(commune, household, year);
        careForMothers(commune, household, year);
        return found;
      });
      giveSupports(commune, quotas, year, living, needs);
      placeWorkers(commune, offers, quotas, year, living.length, needs);
      if (commune.isDetailed) lend(commune, year, living);
    }
    joinModels(commune, models, households);
    addHouseholds(commune, households);
    addPeople(commune);
    commune.people.length = 0;
    yield;
  }
  if (!commune.isDetailed) return;
  tellReform(commune);
  addEvents(commune);
  addAnswers(commune);
}

const foundHouseholds = (commune: Commune, hamlet: Hamlet): Household[] =>
  Array.from({ length: hamlet.plannedHouseholds }, () =>
    foundHousehold(commune, hamlet, commune.world.years[0] as number, null),
  );
