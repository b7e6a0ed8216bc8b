import buildGraphQLProvider from 'ra-data-graphql';
import { buildQuery } from './build-query.js';
import { client } from './client.js';
import { explainFigure, readClasses, readProgress, readSeries } from './progress.js';
import { readGroups, readTotals } from './groups.js';
import {
  candidates,
  countRows,
  deleteRows,
  getRow,
  listRows,
  lookup,
  readHistory,
  restoreRows,
  rowsById,
  rowsWith,
  saveRows,
} from './records.js';

const methods = {
  candidates,
  countRows,
  deleteRows,
  explain: explainFigure,
  getRow,
  history: readHistory,
  listRows,
  lookup,
  progress: readProgress,
  readGroups,
  readTotals,
  progressSeries: readSeries,
  classes: readClasses,
  restoreRows,
  rowsById,
  rowsWith,
  saveRows,
};

/** React-admin's methods through ra-data-graphql, and what the grid and the dashboard ask beyond them. */
export const dataProvider = {
  ...buildGraphQLProvider({ client, introspection: false, buildQuery }),
  ...methods,
};

export type Data = typeof methods;
