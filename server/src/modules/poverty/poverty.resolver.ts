import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Label } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import { boundaryText, dayOf } from '../indicator/index.js';
import { readChecks } from './check.service.js';
import type { Check, Side } from './cross-check.js';
import { type DeprivationLine, type DeprivationSheet, readDeprivationForm } from './deprivation.service.js';
import { type FlowLine, type FlowSheet, readFlows } from './flow.service.js';
import { PovertyFormType, showForm } from './form-table.types.js';
import { formReader } from './forms.service.js';
import { type AreaMeasures, type IdentifiedBy, readMeasures, type WeightedBy } from './measures.service.js';
import {
  type CheckSideType,
  CrossCheckType,
  type DeprivationLineType,
  type DeprivationNameType,
  type DeprivationSheetType,
  type FlowLineType,
  type FlowSheetType,
  identificationNames,
  type MeasureShareType,
  type PovertyAreaType,
  PovertyDeprivationsType,
  PovertyFlowsType,
  PovertyMeasuresType,
  weightNames,
} from './poverty.types.js';

const message = ([vi, en]: Label): { vi: string; en: string } => ({ vi, en });
const areaOf = (area: Row): PovertyAreaType => ({ id: String(area['id']), name: String(area['name']) });

const showFlowLine = ({ areaId, name, cells, ...line }: FlowLine): FlowLineType => ({
  ...line,
  area: { id: String(areaId), name },
  cells: cells.map((cell) => ({ ...cell, label: message(cell.label) })),
});

const showFlowSheet = ({ whole, parts }: FlowSheet): FlowSheetType => ({
  whole: showFlowLine(whole),
  parts: parts.map(showFlowLine),
});

const showDeprivationLine = ({ areaId, name, cells, ...line }: DeprivationLine): DeprivationLineType => ({
  ...line,
  area: { id: String(areaId), name },
  cells: [...cells],
});

const showDeprivationSheet = ({ whole, parts }: DeprivationSheet): DeprivationSheetType => ({
  whole: showDeprivationLine(whole),
  parts: parts.map(showDeprivationLine),
});

const named = (row: Row): DeprivationNameType => ({
  code: String(row['code']),
  name: String(row['name']),
  nameEn: (row['nameEn'] ?? null) as string | null,
  position: Number(row['position']),
});

const showSide = ({ label, value }: Side): CheckSideType => ({ label: message(label), value });

const showCheck = ({ title, left, right, ...check }: Check): CrossCheckType => ({
  ...check,
  title: message(title),
  left: showSide(left),
  right: showSide(right),
});

const showMeasures = (measures: AreaMeasures): PovertyMeasuresType => {
  const { area, standard, indicators, dimensions, rows, ...figures } = measures;
  const share = (row: Row, part: Pick<MeasureShareType, 'censoredHeadcount' | 'contribution' | 'where'>) => {
    const { code, name, nameEn } = named(row);
    return { code, name, nameEn, ...part };
  };
  return {
    ...figures,
    area: areaOf(area),
    standardCode: (standard['code'] ?? null) as string | null,
    indicators: indicators.map((row) => {
      const code = String(row['code']);
      return share(row, {
        censoredHeadcount: figures.censoredHeadcounts[code] ?? null,
        contribution: figures.indicatorContributions[code] ?? null,
        where: rows?.censored.find((one) => one.code === code)?.where ?? null,
      });
    }),
    dimensions: dimensions.map((row) =>
      share(row, {
        censoredHeadcount: null,
        contribution: figures.dimensionContributions[String(row['code'])] ?? null,
        where: null,
      }),
    ),
    populationWhere: rows?.population ?? null,
    poorWhere: rows?.poor ?? null,
  };
};

const boundaryOptions = { nullable: true, description: boundaryText } as const;

@Resolver()
export class PovertyResolver {
  @Query(() => PovertyFlowsType, {
    description:
      'What became of the households of an area between two years: the matrix of classes, and forms 2 and 3 of the national set.',
  })
  async povertyFlows(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('fromYear', () => Int, { nullable: true, description: 'The year before when nothing is said.' })
    fromYear?: number,
    @Arg('boundary', () => DateScalar, boundaryOptions) boundary?: string,
  ): Promise<PovertyFlowsType> {
    const viewer = requireViewer(context);
    const { area, poor, nearPoor, matrix, ...years } = await context.database.snapshot((connection) =>
      readFlows(connection, viewer, Number(areaId), fromYear ?? year - 1, year, dayOf(boundary)),
    );
    return {
      ...years,
      area: areaOf(area),
      matrix: [...matrix],
      poor: showFlowSheet(poor),
      nearPoor: showFlowSheet(nearPoor),
    };
  }

  @Query(() => PovertyDeprivationsType, {
    description: 'Forms 4 and 6: the twelve deprivations of poor and near-poor households.',
  })
  async povertyDeprivations(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('boundary', () => DateScalar, boundaryOptions) boundary?: string,
  ): Promise<PovertyDeprivationsType> {
    const viewer = requireViewer(context);
    const form = await context.database.snapshot((connection) =>
      readDeprivationForm(connection, viewer, Number(areaId), year, dayOf(boundary)),
    );
    return {
      area: areaOf(form.area),
      year,
      indicators: form.indicators.map(named),
      poor: showDeprivationSheet(form.poor),
      nearPoor: showDeprivationSheet(form.nearPoor),
    };
  }

  @Query(() => PovertyFormType, {
    description:
      'A form of the national set, 1 to 10, as the table that is handed upwards; each cell with the rows behind it.',
  })
  async povertyForm(
    @Arg('number', () => Int) number: number,
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('boundary', () => DateScalar, boundaryOptions) boundary?: string,
  ): Promise<PovertyFormType> {
    const viewer = requireViewer(context);
    return showForm(
      await context.database.snapshot((connection) =>
        formReader(connection, viewer, Number(areaId), year, dayOf(boundary))(number),
      ),
    );
  }

  @Query(() => [CrossCheckType], {
    description:
      'The cross-checks of the national forms: both sides, the difference, and the rows behind it.',
  })
  async povertyChecks(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('boundary', () => DateScalar, boundaryOptions) boundary?: string,
  ): Promise<CrossCheckType[]> {
    const viewer = requireViewer(context);
    const checks = await context.database.snapshot((connection) =>
      readChecks(connection, viewer, Number(areaId), year, dayOf(boundary)),
    );
    return checks.map(showCheck);
  }

  @Query(() => PovertyMeasuresType)
  async povertyMeasures(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('weight', () => weightNames, { defaultValue: 'HOUSEHOLDS' }) weight: WeightedBy,
    @Arg('identification', () => identificationNames, { defaultValue: 'RECOGNISED_CLASS' })
    identification: IdentifiedBy,
    @Arg('boundary', () => DateScalar, boundaryOptions) boundary?: string,
  ): Promise<PovertyMeasuresType> {
    const viewer = requireViewer(context);
    return showMeasures(
      await context.database.snapshot((connection) =>
        readMeasures(connection, viewer, Number(areaId), year, weight, identification, dayOf(boundary)),
      ),
    );
  }
}
