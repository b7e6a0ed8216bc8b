import { describe, expect, it } from 'vitest';
import { checkFinding, deriveFinding, warnAttendance } from './monitoring.rules.js';

const inspection = { heldOn: '2024-06-10' };
const finding = { organisationId: 7, dueOn: '2024-07-10', closedOn: null, result: null };
const codes = (more: Record<string, unknown>) =>
  checkFinding({ ...finding, ...more }, inspection).map((one) => [one.field, one.code]);

describe('a finding', () => {
  it('is open, being mended or closed by what is recorded', () => {
    expect(deriveFinding(finding)).toEqual({ state: 'OPEN' });
    expect(deriveFinding({ ...finding, followUp: 'Lập lại hồ sơ' })).toEqual({ state: 'IN_PROGRESS' });
    expect(deriveFinding({ ...finding, followUp: 'x', closedOn: '2024-07-01' })).toEqual({ state: 'CLOSED' });
  });

  it('cannot close without a result', () => {
    expect(codes({ closedOn: '2024-07-01' })).toEqual([['result', 'INPUT_REQUIRED']]);
    expect(codes({ closedOn: '2024-07-01', result: 'Xong' })).toEqual([]);
  });

  it('needs somebody who mends it', () => {
    expect(codes({ organisationId: null })).toEqual([['organisationId', 'INPUT_REQUIRED']]);
    expect(codes({ organisationId: null, officerId: 3 })).toEqual([]);
  });

  it('is neither due nor closed before the inspection', () => {
    expect(codes({ dueOn: '2024-06-09' })).toEqual([['dueOn', 'RULE_DATES_ORDER']]);
    expect(codes({ closedOn: '2024-06-09', result: 'Xong' })).toEqual([['closedOn', 'RULE_DATES_ORDER']]);
    expect(codes({ dueOn: '2024-06-10' })).toEqual([]);
  });
});

describe('an attendance', () => {
  const training = { startsOn: '2024-05-06', endsOn: '2024-05-08' };
  const officer = { from: '2020-01-01', to: null };
  const fields = (attendedOn: string, other = officer) =>
    warnAttendance({ attendedOn }, training, other).map((one) => one.field);

  it('warns outside the days of the course', () => {
    expect(fields('2024-05-06')).toEqual([]);
    expect(fields('2024-05-08')).toEqual([]);
    expect(fields('2024-05-09')).toEqual(['attendedOn']);
  });

  it('warns when the officer did not serve then', () => {
    expect(fields('2024-05-07', { from: '2024-06-01', to: null })).toEqual(['officerId']);
  });
});
