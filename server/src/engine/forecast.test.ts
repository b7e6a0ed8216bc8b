import { expect, it } from 'vitest';
import { forecastNext } from './forecast.js';

it('the next year is the mean of the last three, and its error that of the same method on the years known', () => {
  // 2023: mean(10, 20) = 15, off by 15; 2024: mean(10, 20, 30) = 20, off by 20.
  expect(forecastNext([10, 20, 30, 40], 2024)).toEqual({ year: 2025, value: 30, error: 17.5, triedOn: 2 });
});

it('two years give a forecast without an error, one year none', () => {
  expect(forecastNext([4, 6], 2023)).toEqual({ year: 2024, value: 5, error: null, triedOn: 0 });
  expect(forecastNext([4], 2023)).toBeNull();
});
