import type { Connection } from '../../platform/database/database.js';
import { getResource, type Resource } from '../../platform/resource/resource.js';
import { type Definition, toDefinition } from './definition.js';
import { dependenciesOf } from './dependencies.js';
import { judgeRows, type RowPart } from './measure.store.js';
import { findIndicator, findProgramme, periodOf, yearsBehind } from './progress.service.js';

/** A resource whose records a figure comes from; `fields` empty: any of them. */
export interface FigureSource {
  readonly resource: Resource;
  readonly fields: ReadonlySet<string> | null;
}

const sourcesOf = (definition: Definition): FigureSource[] => {
  const subject = getResource(definition.subject);
  const dependencies = dependenciesOf(definition, subject);
  if (dependencies === null) return [{ resource: subject, fields: null }];
  const fieldsOf = new Map<Resource, Set<string>>();
  for (const { resource, fields } of dependencies)
    fieldsOf.set(resource, new Set([...(fieldsOf.get(resource) ?? []), ...fields]));
  return [...fieldsOf].map(([resource, fields]) => ({ resource, fields }));
};

export interface FigureRows {
  readonly subject: Resource;
  readonly sources: readonly FigureSource[];
  readonly parts: ReadonlyMap<number, RowPart>;
}

/** From which records an indicator's figure of an area and a year comes, and what each of its subject's rows counts for. */
export const readFigureRows = async (
  connection: Connection,
  areaId: number,
  year: number,
  code: string,
): Promise<FigureRows> => {
  const programme = await findProgramme(connection, null);
  const definition = toDefinition(await findIndicator(connection, programme, code), programme);
  const years = yearsBehind(definition, periodOf(programme).from, year);
  return {
    subject: getResource(definition.subject),
    sources: sourcesOf(definition),
    parts: await judgeRows(connection, definition, areaId, years),
  };
};
