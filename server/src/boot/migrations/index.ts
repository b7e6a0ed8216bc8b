import type { MigrationClass } from '../../platform/database/migrations.js';
import { Initial2026112323055 as sqliteInitial2026112323055 } from './sqlite/2026112323055-initial.js';
import { IndicatorVersion2026112501133 as sqliteIndicatorVersion2026112501133 } from './sqlite/2026112501133-indicator-version.js';
import { AreaPlacement2026112501143 as sqliteAreaPlacement2026112501143 } from './sqlite/2026112501143-area-placement.js';
import { AnalystIndicators2026112501240 as sqliteAnalystIndicators2026112501240 } from './sqlite/2026112501240-analyst-indicators.js';
import { StoredTotals2026112501260 as sqliteStoredTotals2026112501260 } from './sqlite/2026112501260-stored-totals.js';
import { ExportsAndImports2026112501305 as sqliteExportsAndImports2026112501305 } from './sqlite/2026112501305-exports-and-imports.js';
import { FundingLedger2026112501341 as sqliteFundingLedger2026112501341 } from './sqlite/2026112501341-funding-ledger.js';
import { Reporting2026112501362 as sqliteReporting2026112501362 } from './sqlite/2026112501362-reporting.js';
import { Nutrition2026112501431 as sqliteNutrition2026112501431 } from './sqlite/2026112501431-nutrition.js';
import { ReviewProcedure2026112501445 as sqliteReviewProcedure2026112501445 } from './sqlite/2026112501445-review-procedure.js';
import { Organisation2026112501551 as sqliteOrganisation2026112501551 } from './sqlite/2026112501551-organisation.js';
import { Work2026112501565 as sqliteWork2026112501565 } from './sqlite/2026112501565-work.js';
import { Workspace2026112501590 as sqliteWorkspace2026112501590 } from './sqlite/2026112501590-workspace.js';
import { ChangeEntry2026112502040 as sqliteChangeEntry2026112502040 } from './sqlite/2026112502040-change-entry.js';
import { SupportRules2026112502163 as sqliteSupportRules2026112502163 } from './sqlite/2026112502163-support-rules.js';
import { Livelihoods2026112502330 as sqliteLivelihoods2026112502330 } from './sqlite/2026112502330-livelihoods.js';
import { PublicPage2026112502450 as sqlitePublicPage2026112502450 } from './sqlite/2026112502450-public-page.js';
import { ReportPeriodKinds2026112504355 as sqliteReportPeriodKinds2026112504355 } from './sqlite/2026112504355-report-period-kinds.js';
import { RecognitionsAndMarks2026112506184 as sqliteRecognitionsAndMarks2026112506184 } from './sqlite/2026112506184-recognitions-and-marks.js';
import { CreatedRows2026112508381 as sqliteCreatedRows2026112508381 } from './sqlite/2026112508381-created-rows.js';
import { ImportCorrections2026112509170 as sqliteImportCorrections2026112509170 } from './sqlite/2026112509170-import-corrections.js';
import { DonorsAndMembers2026112509514 as sqliteDonorsAndMembers2026112509514 } from './sqlite/2026112509514-donors-and-members.js';
import { UnitKinds2026112512521 as sqliteUnitKinds2026112512521 } from './sqlite/2026112512521-unit-kinds.js';
import { OverseasCostCharge2026112514271 as sqliteOverseasCostCharge2026112514271 } from './sqlite/2026112514271-overseas-cost-charge.js';
import { TargetApproval2026112514594 as sqliteTargetApproval2026112514594 } from './sqlite/2026112514594-target-approval.js';
import { EventMeeting2026112516350 as sqliteEventMeeting2026112516350 } from './sqlite/2026112516350-event-meeting.js';
import { Initial2026112323055 as postgresInitial2026112323055 } from './postgres/2026112323055-initial.js';
import { IndicatorVersion2026112501133 as postgresIndicatorVersion2026112501133 } from './postgres/2026112501133-indicator-version.js';
import { AreaPlacement2026112501143 as postgresAreaPlacement2026112501143 } from './postgres/2026112501143-area-placement.js';
import { AnalystIndicators2026112501240 as postgresAnalystIndicators2026112501240 } from './postgres/2026112501240-analyst-indicators.js';
import { StoredTotals2026112501260 as postgresStoredTotals2026112501260 } from './postgres/2026112501260-stored-totals.js';
import { ExportsAndImports2026112501305 as postgresExportsAndImports2026112501305 } from './postgres/2026112501305-exports-and-imports.js';
import { FundingLedger2026112501341 as postgresFundingLedger2026112501341 } from './postgres/2026112501341-funding-ledger.js';
import { Reporting2026112501362 as postgresReporting2026112501362 } from './postgres/2026112501362-reporting.js';
import { Nutrition2026112501431 as postgresNutrition2026112501431 } from './postgres/2026112501431-nutrition.js';
import { ReviewProcedure2026112501445 as postgresReviewProcedure2026112501445 } from './postgres/2026112501445-review-procedure.js';
import { Organisation2026112501551 as postgresOrganisation2026112501551 } from './postgres/2026112501551-organisation.js';
import { Work2026112501565 as postgresWork2026112501565 } from './postgres/2026112501565-work.js';
import { Workspace2026112501590 as postgresWorkspace2026112501590 } from './postgres/2026112501590-workspace.js';
import { ChangeEntry2026112502040 as postgresChangeEntry2026112502040 } from './postgres/2026112502040-change-entry.js';
import { SupportRules2026112502163 as postgresSupportRules2026112502163 } from './postgres/2026112502163-support-rules.js';
import { Livelihoods2026112502330 as postgresLivelihoods2026112502330 } from './postgres/2026112502330-livelihoods.js';
import { PublicPage2026112502450 as postgresPublicPage2026112502450 } from './postgres/2026112502450-public-page.js';
import { ReportPeriodKinds2026112504355 as postgresReportPeriodKinds2026112504355 } from './postgres/2026112504355-report-period-kinds.js';
import { RecognitionsAndMarks2026112506184 as postgresRecognitionsAndMarks2026112506184 } from './postgres/2026112506184-recognitions-and-marks.js';
import { CreatedRows2026112508381 as postgresCreatedRows2026112508381 } from './postgres/2026112508381-created-rows.js';
import { ImportCorrections2026112509170 as postgresImportCorrections2026112509170 } from './postgres/2026112509170-import-corrections.js';
import { DonorsAndMembers2026112509514 as postgresDonorsAndMembers2026112509514 } from './postgres/2026112509514-donors-and-members.js';
import { UnitKinds2026112512521 as postgresUnitKinds2026112512521 } from './postgres/2026112512521-unit-kinds.js';
import { OverseasCostCharge2026112514271 as postgresOverseasCostCharge2026112514271 } from './postgres/2026112514271-overseas-cost-charge.js';
import { TargetApproval2026112514594 as postgresTargetApproval2026112514594 } from './postgres/2026112514594-target-approval.js';
import { EventMeeting2026112516350 as postgresEventMeeting2026112516350 } from './postgres/2026112516350-event-meeting.js';

export const sqliteMigrations: readonly MigrationClass[] = [
  sqliteInitial2026112323055,
  sqliteIndicatorVersion2026112501133,
  sqliteAreaPlacement2026112501143,
  sqliteAnalystIndicators2026112501240,
  sqliteStoredTotals2026112501260,
  sqliteExportsAndImports2026112501305,
  sqliteFundingLedger2026112501341,
  sqliteReporting2026112501362,
  sqliteNutrition2026112501431,
  sqliteReviewProcedure2026112501445,
  sqliteOrganisation2026112501551,
  sqliteWork2026112501565,
  sqliteWorkspace2026112501590,
  sqliteChangeEntry2026112502040,
  sqliteSupportRules2026112502163,
  sqliteLivelihoods2026112502330,
  sqlitePublicPage2026112502450,
  sqliteReportPeriodKinds2026112504355,
  sqliteRecognitionsAndMarks2026112506184,
  sqliteCreatedRows2026112508381,
  sqliteImportCorrections2026112509170,
  sqliteDonorsAndMembers2026112509514,
  sqliteUnitKinds2026112512521,
  sqliteOverseasCostCharge2026112514271,
  sqliteTargetApproval2026112514594,
  sqliteEventMeeting2026112516350,
];
export const postgresMigrations: readonly MigrationClass[] = [
  postgresInitial2026112323055,
  postgresIndicatorVersion2026112501133,
  postgresAreaPlacement2026112501143,
  postgresAnalystIndicators2026112501240,
  postgresStoredTotals2026112501260,
  postgresExportsAndImports2026112501305,
  postgresFundingLedger2026112501341,
  postgresReporting2026112501362,
  postgresNutrition2026112501431,
  postgresReviewProcedure2026112501445,
  postgresOrganisation2026112501551,
  postgresWork2026112501565,
  postgresWorkspace2026112501590,
  postgresChangeEntry2026112502040,
  postgresSupportRules2026112502163,
  postgresLivelihoods2026112502330,
  postgresPublicPage2026112502450,
  postgresReportPeriodKinds2026112504355,
  postgresRecognitionsAndMarks2026112506184,
  postgresCreatedRows2026112508381,
  postgresImportCorrections2026112509170,
  postgresDonorsAndMembers2026112509514,
  postgresUnitKinds2026112512521,
  postgresOverseasCostCharge2026112514271,
  postgresTargetApproval2026112514594,
  postgresEventMeeting2026112516350,
];
