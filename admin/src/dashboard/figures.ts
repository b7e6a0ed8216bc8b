import { formatNumber } from '../format.js';
import type { IndicatorFigures, IndicatorName } from '../providers/progress.js';
import type { Texts } from '../texts/texts.js';

const unitOf = ({ unit }: IndicatorName, texts: Texts): string => texts.dashboard.units[unit] ?? unit;

export const showFigure = (value: number, indicator: IndicatorName, texts: Texts): string =>
  `${formatNumber(value, indicator.decimals)} ${unitOf(indicator, texts)}`;

/** The target with its rule in words: "dưới 12,0 %". */
export const showTarget = ({ indicator, target }: IndicatorFigures, texts: Texts): string => {
  const rule = texts.dashboard.rules[indicator.rule];
  // The rule is the target: it holds where no number was assigned, too.
  if (indicator.rule === 'EVERY') return rule;
  return target === null ? texts.dashboard.noTarget : `${rule} ${showFigure(target, indicator, texts)}`;
};

/** What the target asks of: for a yearly reduction the fall since the year before, else the value. */
export const measuredValue = ({ indicator, value, change }: IndicatorFigures): number | null =>
  indicator.rule === 'REDUCE_BY' ? change : value;

/** For a yearly reduction the level that it has reached, which is a share; empty for all others. */
export const levelReached = ({ indicator, value }: IndicatorFigures): string | null =>
  indicator.rule === 'REDUCE_BY' && value !== null ? `${formatNumber(value, indicator.decimals)} %` : null;
