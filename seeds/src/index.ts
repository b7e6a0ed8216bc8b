export {
  type Batch,
  type CommuneUnit,
  type DemonstrationOptions,
  demonstrationNotice,
  generateDemonstration,
  requiredPlanKeys,
} from './demonstration/index.js';
export { loadPlan, type PlanFile } from './plan.js';
