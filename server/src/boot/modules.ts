import '../modules/territory/index.js';
import '../modules/access/index.js';
import '../modules/standards/index.js';
import '../modules/people/index.js';
import '../modules/review/index.js';
import '../modules/programme/index.js';
import '../modules/target/index.js';
import '../modules/funding/index.js';
import '../modules/support/index.js';
import '../modules/nutrition/index.js';
import '../modules/work/index.js';
import '../modules/communication/index.js';
import '../modules/monitoring/index.js';
import { AccessResolver, accessTables } from '../modules/access/index.js';
import { exchangeTables, ImportResolver } from '../modules/exchange/index.js';
import { FundingResolver } from '../modules/funding/index.js';
import {
  BreakdownResolver,
  IndicatorResolver,
  totalsTables,
  TrialResolver,
} from '../modules/indicator/index.js';
import { OrganisationResolver } from '../modules/organisation/index.js';
import { PeopleResolver } from '../modules/people/index.js';
import { WorkspaceResolver, workspaceTables } from '../modules/workspace/index.js';
import { PovertyResolver } from '../modules/poverty/index.js';
import { PublicityResolver } from '../modules/publicity/index.js';
import { ReportingResolver } from '../modules/reporting/index.js';
import { SupportResolver } from '../modules/support/index.js';
import { ReviewResolver, ReviewSheetsResolver } from '../modules/review/index.js';
import { TerritoryResolver } from '../modules/territory/index.js';
import { WorkResolver } from '../modules/work/index.js';
import {
  areaClosure,
  areaPlacement,
  auditEntry,
  changeFloor,
  createdRow,
  postgresChangeEntry,
  rowId,
  saveKey,
  sqliteChangeEntry,
} from '../platform/resource/internal-tables.js';

/** The modules in their order, with what they add beside their resources. */
export const moduleResolvers = [
  AccessResolver,
  TerritoryResolver,
  PeopleResolver,
  ReviewResolver,
  ReviewSheetsResolver,
  FundingResolver,
  SupportResolver,
  WorkResolver,
  IndicatorResolver,
  BreakdownResolver,
  TrialResolver,
  OrganisationResolver,
  PovertyResolver,
  ReportingResolver,
  PublicityResolver,
  WorkspaceResolver,
  ImportResolver,
];

export const internalTables = [
  areaClosure,
  areaPlacement,
  rowId,
  saveKey,
  createdRow,
  auditEntry,
  changeFloor,
  sqliteChangeEntry,
  postgresChangeEntry,
  ...accessTables,
  ...workspaceTables,
  ...totalsTables,
  ...exchangeTables,
];
