import { yearOf } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Row } from '../../platform/resource/values.js';
import { readFundingTable } from '../funding/index.js';
import { readActivities, readBeneficiaries } from './activity-figures.store.js';
import type { Figures, FundingFigure } from './figures.js';
import { readIndicatorFigures } from './indicator-figures.service.js';
import { type PeriodSpan, spanOf } from './period-span.js';
import { readReviewFigures } from './review-figures.service.js';
import { readTrainings } from './training-figures.store.js';

/** Whose reach leaves nothing out. */
const anybody: Viewer = { userId: 0, name: '', role: 'ADMIN', areaId: null };

/** The ledger of the period's years by component and source; each đồng stands in one of its lines. */
const readFunding = async (
  connection: Connection,
  areaId: number,
  { from, year }: PeriodSpan,
): Promise<FundingFigure[]> => {
  const { rows } = await readFundingTable(connection, anybody, {
    areaId,
    fromYear: yearOf(from),
    toYear: year,
    axes: ['component', 'source'],
    expenditure: null,
    origin: null,
  });
  return rows.map(({ component, source, availableVnd, disbursedVnd, settledVnd, contributedVnd }) => ({
    component: component?.code ?? '',
    source: source?.code ?? '',
    sourceName: source?.name ?? '',
    availableVnd,
    disbursedVnd,
    settledVnd,
    contributedVnd,
  }));
};

/**
 * The figures of a period as the records give them now, the same whoever asks; who may see them is asked before. A period that
 * ends within a year shows what is dated until its last day, and for what has only years the last whole one (`reviewYear`).
 */
export const readFigures = async (connection: Connection, period: Readonly<Row>): Promise<Figures> => {
  const areaId = Number(period['areaId']);
  const span = spanOf(period);
  return {
    ...(await readIndicatorFigures(connection, anybody, areaId, span)),
    period: {
      code: String(period['code']),
      name: String(period['name']),
      kind: String(period['kind']),
      from: span.from,
      to: span.to,
    },
    year: span.year,
    reviewYear: span.reviewYear,
    ...(await readReviewFigures(connection, anybody, areaId, span)),
    activities: await readActivities(connection, areaId, span),
    trainings: await readTrainings(connection, areaId, span),
    beneficiaries: await readBeneficiaries(connection, areaId, span),
    funding: await readFunding(connection, areaId, span),
  };
};
