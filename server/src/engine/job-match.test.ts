import { expect, it } from 'vitest';
import { matchJob, type OfferedWork, type SoughtWork } from './job-match.js';

const sought: SoughtWork = {
  occupation: 'May công nghiệp',
  skills: 'may, cắt vải',
  place: 'Khu công nghiệp Thanh Bình',
  qualification: 'SHORT',
  wageVnd: 6_000_000,
};
const offered: OfferedWork = {
  occupation: 'Công nhân may công nghiệp',
  skills: 'may',
  place: 'KCN Thanh Bình',
  minimumQualification: 'UNTRAINED',
  wageVnd: 6_500_000,
};

it('an opening that fits in everything gets nearly all points', () => {
  const { points, reasons } = matchJob(sought, offered);
  expect(points).toBeGreaterThan(80);
  expect(reasons.every(({ isMet }) => isMet === true)).toBe(true);
});

it('words are compared without marks, and words that tell nothing do not count', () => {
  const occupation = (a: string, b: string): number =>
    matchJob({ ...sought, occupation: a }, { ...offered, occupation: b }).reasons[0]?.points ?? -1;
  expect(occupation('Thợ mộc', 'Nghề mộc')).toBe(50);
  expect(occupation('tho moc', 'Thợ Mộc')).toBe(50);
  expect(occupation('Thợ mộc', 'Thợ hàn')).toBe(0);
});

it('what one side does not say gives no points, takes none, and is told as not known', () => {
  const { reasons } = matchJob({ ...sought, skills: null, qualification: null, wageVnd: null }, offered);
  const unknown = reasons.filter(({ isMet }) => isMet === null).map(({ fact }) => fact);
  expect(unknown).toEqual(['SKILLS', 'WAGE']);
  expect(reasons.find(({ fact }) => fact === 'QUALIFICATION')?.points).toBe(10);
});

it('a qualification below the least asked gives no points', () => {
  const points = (has: string): number | undefined =>
    matchJob(
      { ...sought, qualification: has },
      { ...offered, minimumQualification: 'ELEMENTARY' },
    ).reasons.find(({ fact }) => fact === 'QUALIFICATION')?.points;
  expect([points('SHORT'), points('ELEMENTARY'), points('UNIVERSITY')]).toEqual([0, 10, 10]);
});
