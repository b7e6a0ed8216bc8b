import { type Measurement, protectCounts } from '../../engine/index.js';
import { rolesReadingPersonalData, type Viewer } from '../../platform/resource/access.js';
import type { Definition } from './definition.js';
import { testsSensitiveFacts } from './tested-fields.js';

/** Counts that together tell people apart: met, unmet and missing of a share. */
export const countsOf = ({ numerator, denominator, missing }: Measurement): number[] =>
  denominator === null
    ? [Number(numerator)]
    : [Number(numerator), Number(denominator) - Number(missing) - Number(numerator), Number(missing)];

/** Whether a figure of its own may be shown to somebody who may not see the people behind it; a sum may come from a single one. */
const isSafe = (definition: Definition, measurement: Measurement): boolean =>
  definition.measure !== 'SUM' && protectCounts([countsOf(measurement)], { joinsColumns: false }) !== null;

/** Whether a figure rests on facts that the viewer may not see person by person. */
const isHiddenFrom = (viewer: Viewer, definition: Definition): boolean =>
  !rolesReadingPersonalData.includes(viewer.role) && testsSensitiveFacts(definition);

export const mayShow = (viewer: Viewer, definition: Definition, measurement: Measurement): boolean =>
  !isHiddenFrom(viewer, definition) || isSafe(definition, measurement);

type Figures = ReadonlyMap<number, ReadonlyMap<number, Measurement>>;

/** Figures by indicator and year, without those that rest on sensitive facts of fewer than ten people. */
export const withoutSmallCounts = (
  viewer: Viewer,
  definitions: readonly Definition[],
  figures: Figures,
): Figures => {
  const hidden = new Map(definitions.filter((one) => isHiddenFrom(viewer, one)).map((one) => [one.id, one]));
  if (hidden.size === 0) return figures;
  return new Map(
    [...figures].map(([id, years]) => {
      const definition = hidden.get(id);
      if (!definition) return [id, years];
      const shown = [...years].map(([year, one]): [number, Measurement] => [
        year,
        isSafe(definition, one)
          ? one
          : {
              ...one,
              numerator: 0,
              denominator: one.denominator && 0,
              missing: 0,
              hasRecords: false,
              isWithheld: true,
            },
      ]);
      return [id, new Map(shown)];
    }),
  );
};
