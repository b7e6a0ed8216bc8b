import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';

/** Who asks for the own work: the officer that the account is, and that officer's body. */
export interface Worker {
  readonly viewer: Viewer;
  readonly officerId: number | null;
  readonly officerName: string | null;
  readonly organisationId: number | null;
}

export type WorkKind =
  | 'TASK'
  | 'FINDING'
  | 'QUESTION'
  | 'PLACEMENT'
  | 'REPORT_TO_SUBMIT'
  | 'REPORT_SENT_BACK'
  | 'REPORT_TO_APPROVE'
  | 'PERIOD_TO_LOCK';

/** One thing that waits for somebody. `resource` and `id` name the record that it stands in. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly resource: string;
  readonly id: number;
  readonly title: string;
  readonly area: string;
  /** Empty: without a deadline. */
  readonly dueOn: string | null;
}

/** At most so many of each kind, the most urgent first. */
export const mostItems = 200;

export type WorkSource = (connection: Connection, worker: Worker, on: PlainDate) => Promise<WorkItem[]>;

const sources: WorkSource[] = [];

/** A module adds the work that stands in its records. */
export const addWorkSource = (source: WorkSource): void => {
  sources.push(source);
};

export const workSources = (): readonly WorkSource[] => sources;

/** In the field work is done by those whose area is a commune; the others answer for their own unit's records only. */
export const worksInField = ({ viewer }: Worker): boolean =>
  viewer.role === 'CLERK' || viewer.role === 'OFFICER';
