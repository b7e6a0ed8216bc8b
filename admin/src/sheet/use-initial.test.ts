import { expect, it } from 'vitest';
import { getResource } from '../catalog.js';
import { usualValues } from './use-initial.js';

it('a new row begins with what is required and usual', () => {
  expect(usualValues(getResource('user'), 'vi')).toEqual({ isActive: true });
  expect(usualValues(getResource('task'), 'vi')).toEqual({ state: 'OPEN' });
  // Its state moves by acts, not by typing.
  expect(usualValues(getResource('reportingPeriod'), 'vi')).toEqual({});
});
