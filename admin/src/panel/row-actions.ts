import { type ComponentType, lazy } from 'react';
import type { WireRow } from '../providers/wire.js';

export interface RowActionsProps {
  readonly row: WireRow;
  readonly role: string;
  /** Something changed that the sheet shows. */
  readonly onChanged: () => void;
}

/** What the panel shows of a resource beyond its fields, loaded when it is first needed. */
export const rowActions: Readonly<Record<string, ComponentType<RowActionsProps>>> = {
  household: lazy(() => import('../household-life/household-life.js')),
  reportingPeriod: lazy(() => import('../reporting/period-link.js')),
  user: lazy(() => import('../passwords/user-password.js')),
  householdReview: lazy(() => import('../review-desk/proposals.js')),
};
