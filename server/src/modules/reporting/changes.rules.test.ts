import { expect, it } from 'vitest';
import { compareFigures, inFormOf } from './changes.rules.js';
import type { Figures } from './figures.js';

const sheet = (households: number) => {
  const whole = { name: 'Mỹ Thanh', cells: [{ households, people: 4 * households }] };
  return {
    columns: [['Hộ nghèo đầu kỳ', 'Poor at the beginning']] as const,
    whole: { ...whole, differenceHouseholds: 0, differencePeople: 0 },
    parts: [],
  };
};

const activity = (resource: string) => ({
  resource,
  label: ['Việc', 'Work'] as const,
  component: null,
  records: 1,
});

const figures = (more: Partial<Figures>): Figures => ({
  area: { code: '02011', name: 'Mỹ Thanh', level: 'COMMUNE' },
  programme: { code: 'GNBV', name: 'Giảm nghèo' },
  period: { code: '2021', name: 'Năm 2021', kind: 'YEAR', from: '2021-01-01', to: '2021-12-31' },
  year: 2021,
  reviewYear: 2021,
  dimensions: [],
  indicators: [],
  classes: [],
  units: [],
  flows: null,
  deprivations: {
    columns: [],
    poor: { whole: { name: 'Mỹ Thanh', households: 0, cells: [] }, parts: [] },
    nearPoor: { whole: { name: 'Mỹ Thanh', households: 0, cells: [] }, parts: [] },
  },
  activities: [],
  beneficiaries: [],
  funding: [],
  ...more,
});

const course = {
  component: 'DA4.1',
  kind: 'VOCATIONAL',
  courses: 1,
  learners: 2,
  women: 1,
  completed: 0,
  notRecorded: 2,
  inWork: null,
};

it('what a form did not have yet has not changed since', () => {
  const frozen = figures({
    activities: [activity('training'), activity('placement')],
    flows: { fromYear: 2020, toYear: 2021, poor: sheet(0), nearPoor: sheet(0) },
  });
  const live = figures({
    activities: [activity('inspection'), activity('placement'), activity('training')],
    trainings: [course],
  });
  expect(inFormOf(frozen, live)).toEqual(frozen);
  expect(compareFigures(frozen, live)).toEqual([]);
});

it('what both forms have is compared cell by cell', () => {
  const frozen = figures({ trainings: [course] });
  const live = figures({
    activities: [activity('inspection')],
    trainings: [{ ...course, completed: 1, notRecorded: 1 }],
  });
  expect(compareFigures(frozen, live).map(({ kind, differences }) => [kind, differences])).toEqual([
    [
      'TRAINING',
      [
        { field: 'completed', label: null, frozen: 0, live: 1 },
        { field: 'notRecorded', label: null, frozen: 2, live: 1 },
      ],
    ],
    ['ACTIVITY', [{ field: 'records', label: null, frozen: null, live: 1 }]],
  ]);
});
