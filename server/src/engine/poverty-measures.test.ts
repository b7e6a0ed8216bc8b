import { describe, expect, it } from 'vitest';
import type { DeprivedUnit, MeasuredIndicator } from './poverty-measures.js';
import { isDeprivedFrom, measurePoverty } from './poverty-measures.js';

const indicator = (code: string, points = 1, dimension = code): MeasuredIndicator => ({
  code,
  dimension,
  points,
});

const unit = (size: number, flags: string, indicators: MeasuredIndicator[], cutOff: number): DeprivedUnit => {
  const deprivations = flags.split('').map((flag) => (flag === '?' ? null : flag === '1'));
  return { size, deprivations, isPoor: isDeprivedFrom(cutOff, deprivations, indicators) };
};

describe('the example of Alkire and Foster (2011): four people, four dimensions, cut-off of two', () => {
  const indicators = ['income', 'schooling', 'health', 'services'].map((code) => indicator(code));
  const people = ['0000', '0101', '1111', '0100'].map((flags) => unit(1, flags, indicators, 2));
  const measures = measurePoverty(people, indicators);

  it('gives H = 1/2, A = 3/4, M0 = 3/8', () => {
    expect(measures).toMatchObject({ headcount: 0.5, intensity: 0.75, adjustedHeadcount: 0.375, missing: 0 });
  });

  it('counts in a dimension only those who are poor', () => {
    expect(measures.censoredHeadcounts).toEqual({
      income: 0.25,
      schooling: 0.5,
      health: 0.25,
      services: 0.5,
    });
  });

  it('shares M0 among the dimensions', () => {
    expect(measures.dimensionContributions).toEqual({
      income: 1 / 6,
      schooling: 2 / 6,
      health: 1 / 6,
      services: 2 / 6,
    });
  });
});

describe('the four households of the technical note of the Human Development Report on the global index', () => {
  const indicators = [
    indicator('years', 3, 'education'),
    indicator('attendance', 3, 'education'),
    indicator('nutrition', 3, 'health'),
    indicator('mortality', 3, 'health'),
    ...['electricity', 'water', 'sanitation', 'floor', 'fuel', 'assets'].map((code) =>
      indicator(code, 1, 'living'),
    ),
  ];
  const rows: [number, string][] = [
    [4, '0001000010'],
    [7, '1101101011'],
    [5, '0010111010'],
    [4, '1001100011'],
  ];
  const measures = measurePoverty(
    rows.map(([size, flags]) => unit(size, flags, indicators, 6)),
    indicators,
  );

  it('gives H 80 %, A 56.3 % and an index of 0.450', () => {
    expect(measures.headcount).toBe(0.8);
    expect(measures.intensity).toBeCloseTo(0.5625, 12);
    expect(measures.adjustedHeadcount).toBeCloseTo(0.45, 12);
  });

  it('M0 is the mean of the censored headcounts by weight, and the contributions are a whole', () => {
    const sum = indicators.reduce(
      (all, { code, points }) => all + (measures.censoredHeadcounts[code] ?? 0) * points,
      0,
    );
    expect(sum / 18).toBeCloseTo(measures.adjustedHeadcount ?? Number.NaN, 12);
    const shares = Object.values(measures.dimensionContributions).reduce((all, share) => all + share, 0);
    expect(shares).toBeCloseTo(1, 12);
  });
});

describe('the edges of the measures', () => {
  const indicators = [indicator('a'), indicator('b')];

  it('an unknown answer leaves the unit out and counts it', () => {
    const measures = measurePoverty([unit(3, '1?', indicators, 1), unit(2, '10', indicators, 1)], indicators);
    expect(measures).toMatchObject({ population: 2, missing: 3, headcount: 1 });
  });

  it('nobody and nobody poor differ', () => {
    expect(measurePoverty([], indicators)).toMatchObject({
      headcount: null,
      intensity: null,
      adjustedHeadcount: null,
    });
    expect(measurePoverty([unit(2, '00', indicators, 1)], indicators)).toMatchObject({
      headcount: 0,
      intensity: null,
      adjustedHeadcount: 0,
      indicatorContributions: {},
    });
  });

  it('a class from a decision may differ from the count', () => {
    const recognised = { ...unit(1, '11', indicators, 1), isPoor: false };
    expect(measurePoverty([recognised], indicators).headcount).toBe(0);
  });

  it('refuses another number of answers', () => {
    expect(() => measurePoverty([{ size: 1, deprivations: [true], isPoor: true }], indicators)).toThrow(
      RangeError,
    );
  });
});
