export type {
  AreaType,
  Classification,
  ClassificationFacts,
  ComputableStandard,
  DeprivationScore,
  Deprivations,
  HouseholdClass,
  PovertyStandard,
  StoredOnlyStandard,
  UndecidedReason,
} from './classification.js';
export { classify, DEPRIVATION_INDICATOR_COUNT, deprivationScore } from './classification.js';
export type { Completion, CompletionInput, CompletionStatus, TargetRule } from './completion.js';
export { computeCompletion } from './completion.js';
export type {
  DwellingFacts,
  MemberFacts,
  Proposal,
  ProposalRules,
  ProposedIndicator,
} from './deprivation-proposals.js';
export { proposeDeprivations, proposedIndicators } from './deprivation-proposals.js';
export type { DimensionCompletion, DimensionPart } from './dimension.js';
export { completeDimension } from './dimension.js';
export type { Quantity } from './exact.js';
export { compareRatio, roundHalfAwayFromZero } from './exact.js';
export type {
  ClassChange,
  ClassState,
  FlowCheck,
  FlowForm,
  FlowReason,
  FlowRow,
  ListedClass,
} from './flows.js';
export { addFlows, checkFlow, classStates, flowColumns, flowForm, transitionMatrix } from './flows.js';
export type { FundingFigures, FundingSums, Share, Vnd } from './funding.js';
export {
  addFunding,
  advanceOutstandingOf,
  disbursedOf,
  fundingFigures,
  noFunding,
  splitByShares,
  toShare,
  wholeShare,
} from './funding.js';
export type { IntegrationLine, IntegrationMoney } from './integration.js';
export { compareIntegration } from './integration.js';
export type { MeasuredState, Measurement } from './measurement.js';
export { addMeasurements, figureOf } from './measurement.js';
export type { Forecast } from './forecast.js';
export { forecastNext, yearsOfMean } from './forecast.js';
export type { JobMatch, MatchFact, MatchReason, OfferedWork, SoughtWork } from './job-match.js';
export { matchJob, tellingWords } from './job-match.js';
export type { GrowthFacts, GrowthScores, GrowthSex } from './growth.js';
export { growthScores } from './growth.js';
export { isNewlyEscaped, newlyEscapedThrough } from './newly-escaped.js';
export type { DatedUnit, Placement, Succession } from './placement.js';
export { placeUnits } from './placement.js';
export type { DeprivedUnit, MeasuredIndicator, PovertyMeasures } from './poverty-measures.js';
export { isDeprivedFrom, measurePoverty } from './poverty-measures.js';
export type { Counts, ProtectedCounts } from './suppression.js';
export { LEAST_COUNT, protectCounts } from './suppression.js';
