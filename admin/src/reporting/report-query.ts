import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { CompletionStatus, TargetRule } from '../providers/progress.js';
import type { PeriodAct, PeriodState } from './report-texts.js';

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

export interface IndicatorFigure {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly rule: TargetRule;
  readonly value: number | null;
  readonly change: number | null;
  readonly target: number | null;
  readonly status: CompletionStatus;
}

export interface Figures {
  readonly area: { readonly name: string };
  readonly year: number;
  readonly indicators: readonly IndicatorFigure[];
  readonly classes: readonly {
    readonly class: string | null;
    readonly households: number;
    readonly members: number | null;
  }[];
  readonly funding: readonly {
    readonly component: string;
    readonly sourceName: string;
    readonly availableVnd: number | string;
    readonly disbursedVnd: number | string;
    readonly settledVnd: number | string;
  }[];
}

export interface Paper {
  readonly report: Omit<Report, 'id' | 'version' | 'sections'>;
  readonly figures: Figures;
  readonly sections: readonly Pick<Section, 'position' | 'heading' | 'text'>[];
}

export interface FigureChange {
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly differences: readonly {
    readonly field: string;
    readonly frozen: unknown;
    readonly live: unknown;
  }[];
  readonly writes: {
    readonly count: number;
    readonly latest: readonly { readonly at: string; readonly userName: string | null }[];
  };
}

export interface Frozen {
  readonly takenAt: string;
  readonly takenBy: string;
  readonly hash: string;
  readonly isIntact: boolean;
  readonly content: Paper;
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

export const useLiveFigures = (reportId: string | null) =>
  useQuery({
    queryKey: key('now', reportId),
    enabled: reportId !== null,
    queryFn: async (): Promise<Figures> => {
      const { reportNow } = await ask<{ reportNow: { figures: Figures } }>(
        'query ReportNow($id: ID!) { reportNow(reportId: $id) { figures } }',
        { id: reportId },
      );
      return reportNow.figures;
    },
  });

export const useFrozen = (reportId: string | null) =>
  useQuery({
    queryKey: key('frozen', reportId),
    enabled: reportId !== null,
    queryFn: async (): Promise<Frozen | null> => {
      const { reportChanges } = await ask<{ reportChanges: Frozen | null }>(
        `query ReportChanges($id: ID!) { reportChanges(reportId: $id) {
          takenAt takenBy hash isIntact content
          changes { kind code name differences { field frozen live } writes { count latest { at userName } } }
        } }`,
        { id: reportId },
      );
      return reportChanges;
    },
  });

export const movePeriod = async (periodId: string, act: PeriodAct, reason: string): Promise<void> => {
  await ask('mutation MovePeriod($input: MovePeriodInput!) { movePeriod(input: $input) { state } }', {
    input: { key: crypto.randomUUID(), periodId, act, ...(reason === '' ? {} : { reason }) },
  });
};

export const startReport = async (periodId: string): Promise<void> => {
  await ask('mutation StartReport($input: StartReportInput!) { startReport(input: $input) }', {
    input: { key: crypto.randomUUID(), periodId },
  });
};
