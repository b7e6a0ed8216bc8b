import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Message } from '../../kernel/messages.js';
import type { Label } from '../../platform/resource/field.js';
import { trainingKinds } from '../work/index.js';
import type {
  BreakdownFigure,
  DeprivationFigure,
  Figures,
  FlowSheetFigure,
  IndicatorFigure,
} from './figures.js';
import { wordOf } from './period.rules.js';

export const figureKinds = [
  'INDICATOR',
  'CLASS',
  'UNIT',
  'FLOW',
  'DEPRIVATION',
  'ACTIVITY',
  'TRAINING',
  'BENEFICIARY',
  'FUNDING',
] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface FigureDifference {
  readonly field: string;
  /** The column's or part's own name, where the field's alone does not say which. */
  readonly label: Message | null;
  readonly frozen: unknown;
  readonly live: unknown;
}

export interface FigureChange {
  readonly kind: FigureKind;
  readonly code: string;
  readonly name: string;
  /** What differs: as submitted and as it is now. */
  readonly differences: readonly FigureDifference[];
}

const differ = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) !== canonicalJson(b ?? null);

/** A figure's cells: what is compared one by one. */
type Cells = readonly { readonly field: string; readonly label?: Label; readonly value: unknown }[];

interface Line {
  readonly kind: FigureKind;
  readonly code: string;
  readonly name: string;
  readonly cells: Cells;
}

const cellsOf = (row: object, fields: readonly string[]): Cells =>
  fields.map((field) => ({ field, value: (row as Readonly<Record<string, unknown>>)[field] }));

const partText = ({ numerator, denominator, missing }: BreakdownFigure['parts'][number]): string =>
  denominator === null ? String(numerator) : `${numerator}/${denominator - missing}`;

const breakdownCells = ({ breakdowns }: IndicatorFigure): Cells =>
  breakdowns.flatMap(({ label, parts }) =>
    parts.map((part) => ({
      field: 'breakdown',
      label: [`${label[0]}: ${part.label[0]}`, `${label[1]}: ${part.label[1]}`] as const,
      value: partText(part),
    })),
  );

const indicatorFields = [
  'value',
  'change',
  'openingValue',
  'inPeriod',
  'numerator',
  'denominator',
  'missing',
  'target',
  'status',
  'reportedBy',
];

const indicatorLine = (one: IndicatorFigure): Line => ({
  kind: 'INDICATOR',
  code: one.code,
  name: one.name,
  cells: [
    ...cellsOf(one, indicatorFields),
    { field: 'definition', value: one.definition.number },
    ...breakdownCells(one),
  ],
});

const flowLines = (listed: string, { columns, whole, parts }: FlowSheetFigure): Line[] =>
  [whole, ...parts].map((line) => ({
    kind: 'FLOW',
    code: `${listed} · ${line.name}`,
    name: line.name,
    cells: line.cells.flatMap((cell, index) => {
      const label = columns[index] ?? (['', ''] as const);
      return [
        { field: 'households', label, value: cell.households },
        { field: 'people', label, value: cell.people },
      ];
    }),
  }));

const deprivationLines = (
  listed: string,
  columns: Figures['deprivations']['columns'],
  lines: readonly DeprivationFigure[],
): Line[] =>
  lines.map((line) => ({
    kind: 'DEPRIVATION',
    code: `${listed} · ${line.name}`,
    name: line.name,
    cells: [
      { field: 'households', value: line.households },
      ...line.cells.flatMap((cell, index) => {
        const name = columns[index]?.name ?? '';
        return [
          { field: 'deprived', label: [name, name] as const, value: cell.households },
          { field: 'missing', label: [name, name] as const, value: cell.missing },
        ];
      }),
    ],
  }));

const linesOf = (figures: Figures): Line[] => [
  ...figures.indicators.map(indicatorLine),
  ...figures.classes.map(
    (one): Line => ({
      kind: 'CLASS',
      code: one.class ?? '',
      name: one.class ?? '',
      cells: cellsOf(one, ['households', 'members']),
    }),
  ),
  ...figures.units.map(
    (one): Line => ({
      kind: 'UNIT',
      code: one.name,
      name: one.name,
      cells: cellsOf(one, ['households', 'poor', 'nearPoor']),
    }),
  ),
  ...(figures.flows
    ? [...flowLines('POOR', figures.flows.poor), ...flowLines('NEAR_POOR', figures.flows.nearPoor)]
    : []),
  ...(['poor', 'nearPoor'] as const).flatMap((listed) => {
    const { whole, parts } = figures.deprivations[listed];
    return deprivationLines(listed === 'poor' ? 'POOR' : 'NEAR_POOR', figures.deprivations.columns, [
      whole,
      ...parts,
    ]);
  }),
  ...figures.activities.map(
    (one): Line => ({
      kind: 'ACTIVITY',
      code: `${one.resource} · ${one.component ?? ''}`,
      name: [one.label[0], one.component].filter(Boolean).join(' · '),
      cells: cellsOf(one, ['records']),
    }),
  ),
  ...(figures.trainings ?? []).map(
    (one): Line => ({
      kind: 'TRAINING',
      code: `${one.component} · ${one.kind}`,
      name: `${one.component} · ${wordOf(trainingKinds, one.kind).vi}`,
      cells: cellsOf(one, ['courses', 'learners', 'women', 'completed', 'notRecorded', 'inWork']),
    }),
  ),
  ...figures.beneficiaries.map(
    (one): Line => ({
      kind: 'BENEFICIARY',
      code: one.component,
      name: one.component,
      cells: cellsOf(one, [
        'supports',
        'households',
        'poor',
        'nearPoor',
        'newlyEscaped',
        'ethnicMinority',
        'persons',
        'women',
        'amountVnd',
      ]),
    }),
  ),
  ...figures.funding.map(
    (one): Line => ({
      kind: 'FUNDING',
      code: `${one.component} · ${one.source}`,
      name: `${one.component}: ${one.sourceName}`,
      cells: cellsOf(one, ['availableVnd', 'disbursedVnd', 'settledVnd', 'contributedVnd']),
    }),
  ),
];

const cellKey = ({ field, label }: Cells[number]): string => `${field} ${label?.[0] ?? ''}`;

const compareLines = (was: Line | undefined, is: Line | undefined): FigureDifference[] => {
  const [before, after] = [was?.cells ?? [], is?.cells ?? []];
  const now = new Map(after.map((cell) => [cellKey(cell), cell]));
  const then = new Map(before.map((cell) => [cellKey(cell), cell]));
  return [...new Map([...then, ...now]).entries()]
    .map(([key, { field, label }]) => ({
      field,
      label: label ? { vi: label[0], en: label[1] } : null,
      frozen: then.get(key)?.value ?? null,
      live: now.get(key)?.value ?? null,
    }))
    .filter(({ frozen, live }) => differ(frozen, live));
};

const lineKey = ({ kind, code }: Line): string => `${kind} ${code}`;

/** The lines of now in the order of the frozen ones, those that are new last. */
const inOrderOf = (frozen: Figures['activities'], live: Figures['activities']): Figures['activities'] => {
  const placeOf = ({ resource, component }: Figures['activities'][number]): number => {
    const place = frozen.findIndex((one) => one.resource === resource && one.component === component);
    return place < 0 ? frozen.length : place;
  };
  return live.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/**
 * The figures of now as far as the frozen form had them: what a form did not have yet has not changed since. The form without
 * trainings counted no inspections either, listed what was done as the modules were loaded, and compared with a year of which no
 * review was recorded.
 */
export const inFormOf = (frozen: Figures, live: Figures): Figures => {
  const { trainings, ...rest } = live;
  const withOpening = new Set(
    frozen.indicators.filter((one) => one.openingValue !== undefined).map(({ code }) => code),
  );
  const indicators = live.indicators.map(({ openingValue, ...one }) =>
    openingValue !== undefined && withOpening.has(one.code) ? { ...one, openingValue } : one,
  );
  if (frozen.trainings !== undefined)
    return { ...rest, indicators, ...(trainings === undefined ? {} : { trainings }) };
  return {
    ...rest,
    indicators,
    activities: inOrderOf(
      frozen.activities,
      live.activities.filter(({ resource }) => resource !== 'inspection'),
    ),
    flows: live.flows?.fromYear === frozen.flows?.fromYear ? live.flows : frozen.flows,
  };
};

/** What changed since a report was submitted, figure by figure; what is the same is left out. */
export const compareFigures = (frozen: Figures, live: Figures): FigureChange[] => {
  const then = new Map(linesOf(frozen).map((line) => [lineKey(line), line]));
  const now = new Map(linesOf(inFormOf(frozen, live)).map((line) => [lineKey(line), line]));
  return [...new Map([...then, ...now]).entries()]
    .map(([key, { kind, code, name }]) => ({
      kind,
      code,
      name,
      differences: compareLines(then.get(key), now.get(key)),
    }))
    .filter((one) => one.differences.length > 0);
};
