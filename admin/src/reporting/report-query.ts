import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { HistoryEntry } from '../providers/wire.js';
import type { FigureKind, PeriodAct, PeriodState } from './report-texts.js';
import { newRequestKey } from '../providers/records.js';

export interface PeriodLine {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string | null;
  readonly state: PeriodState;
  readonly area: { readonly id: string; readonly name: string };
}

export interface Section {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly heading: string;
  readonly text: string | null;
  readonly help: string | null;
  readonly isRequired: boolean;
}

export interface Report {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly title: string;
  readonly body: string | null;
  readonly number: string | null;
  readonly place: string | null;
  readonly signedOn: string | null;
  readonly signerTitle: string | null;
  readonly signer: string | null;
  readonly addressees: string | null;
  readonly recipients: string | null;
  readonly sections: readonly Section[];
}

export interface Step {
  readonly act: PeriodAct;
  readonly at: string;
  readonly byName: string;
  readonly reason: string | null;
}

export interface Period extends PeriodLine {
  readonly steps: readonly Step[];
  readonly reports: readonly Report[];
}

/** A number of a table, rounded, or a text. */
export type TableCell = string | { readonly value: number; readonly decimals: number } | null;

export interface ReportTable {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly note: string | null;
  /** Too long for paper. */
  readonly isFileOnly: boolean;
}

export interface Paper {
  readonly report: Omit<Report, 'id' | 'version' | 'sections'>;
  readonly tables: readonly ReportTable[];
  readonly sections: readonly Pick<Section, 'position' | 'heading' | 'text'>[];
}

export interface FigureDifference {
  readonly field: string;
  readonly label: { readonly vi: string; readonly en: string } | null;
  readonly frozen: unknown;
  readonly live: unknown;
}

export interface FigureChange {
  readonly kind: FigureKind;
  readonly code: string;
  readonly name: string;
  readonly differences: readonly FigureDifference[];
}

export type RowPart = 'OUTSIDE' | 'MISSING' | 'UNMET' | 'MET';

export interface RecordBehind {
  readonly resource: string;
  readonly id: string;
  readonly isGone: boolean;
  readonly before: RowPart | null;
  readonly after: RowPart | null;
  readonly writes: readonly HistoryEntry[];
}

export interface RecordsBehind {
  readonly records: readonly RecordBehind[];
  readonly isPartial: boolean;
}

export interface Recomputed {
  readonly isReproduced: boolean | null;
  readonly differences: readonly FigureChange[];
}

export interface Frozen {
  readonly takenAt: string;
  readonly takenBy: string;
  readonly hash: string;
  readonly isIntact: boolean;
  readonly content: Pick<Paper, 'report' | 'sections'>;
  readonly tables: readonly ReportTable[];
  readonly changes: readonly FigureChange[];
}

const periodFields = 'id name from to dueOn state area { id name }';
const printed = 'kind title body number place signedOn signerTitle signer addressees recipients';

const listDocument = `query ReportingPeriods($where: ReportingPeriodWhere) {
  reportingPeriods(where: $where, orderBy: [{ field: to, direction: DESC }, { field: code }], page: { limit: 300 }) { rows { ${periodFields} } }
}`;

const periodDocument = `query ReportingPeriod($id: ID!) { reportingPeriod(id: $id) {
  ${periodFields}
  steps(orderBy: [{ field: at, direction: DESC }]) { act at byName reason }
  reports(orderBy: [{ field: id }]) { id version ${printed} sections(orderBy: [{ field: position }]) { id version position heading text help isRequired } }
} }`;

const key = (...parts: readonly unknown[]) => [figuresKey, 'reporting', ...parts];

/** Of every period that is open, with its report. */
export const periodsKey = key('period');

export const usePeriods = (areaId: string | null) =>
  useQuery({
    queryKey: key('periods', areaId),
    enabled: areaId !== null,
    queryFn: async (): Promise<readonly PeriodLine[]> => {
      const { reportingPeriods } = await ask<{ reportingPeriods: { rows: readonly PeriodLine[] } }>(
        listDocument,
        { where: { within: areaId } },
      );
      return reportingPeriods.rows;
    },
  });

export const usePeriod = (id: string | null) =>
  useQuery({
    queryKey: key('period', id),
    enabled: id !== null,
    queryFn: async (): Promise<Period | null> => {
      const { reportingPeriod } = await ask<{ reportingPeriod: Period | null }>(periodDocument, { id });
      return reportingPeriod;
    },
  });

export const useLiveTables = (reportId: string | null) =>
  useQuery({
    queryKey: key('now', reportId),
    enabled: reportId !== null,
    queryFn: async (): Promise<readonly ReportTable[]> => {
      const { reportNow } = await ask<{ reportNow: { tables: readonly ReportTable[] } }>(
        'query ReportNow($id: ID!) { reportNow(reportId: $id) { tables } }',
        { id: reportId },
      );
      return reportNow.tables;
    },
  });

const changeFields = 'kind code name differences { field label { vi en } frozen live }';

export const useFrozen = (reportId: string) =>
  useQuery({
    queryKey: key('frozen', reportId),
    queryFn: async (): Promise<Frozen | null> => {
      const { reportChanges } = await ask<{ reportChanges: Frozen | null }>(
        `query ReportChanges($id: ID!) { reportChanges(reportId: $id) {
          takenAt takenBy hash isIntact content tables changes { ${changeFields} }
        } }`,
        { id: reportId },
      );
      return reportChanges;
    },
  });

export const useRecordsBehind = (reportId: string, { kind, code }: FigureChange) =>
  useQuery({
    queryKey: key('behind', reportId, kind, code),
    queryFn: async (): Promise<RecordsBehind> => {
      const { recordsBehindChange } = await ask<{ recordsBehindChange: RecordsBehind }>(
        `query RecordsBehind($id: ID!, $kind: FigureKind!, $code: String!) { recordsBehindChange(reportId: $id, kind: $kind, code: $code) {
          isPartial records { resource id isGone before after writes { at userName action version changes } }
        } }`,
        { id: reportId, kind, code },
      );
      return recordsBehindChange;
    },
  });

export const recomputeReport = async (reportId: string): Promise<Recomputed> => {
  const answer = await ask<{ recomputeReport: Recomputed }>(
    `query Recompute($id: ID!) { recomputeReport(reportId: $id) { isReproduced differences { ${changeFields} } } }`,
    { id: reportId },
  );
  return answer.recomputeReport;
};

export const movePeriod = async (periodId: string, act: PeriodAct, reason: string): Promise<void> => {
  await ask('mutation MovePeriod($input: MovePeriodInput!) { movePeriod(input: $input) { state } }', {
    input: { key: newRequestKey(), periodId, act, ...(reason === '' ? {} : { reason }) },
  });
};

export const startReport = async (periodId: string): Promise<void> => {
  await ask('mutation StartReport($input: StartReportInput!) { startReport(input: $input) }', {
    input: { key: newRequestKey(), periodId },
  });
};
