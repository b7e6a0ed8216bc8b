import type { CatalogField } from '@dachieu/schema';
import { describe, expect, it } from 'vitest';
import { formatDate, formatMoney, formatNumber, formatShare, formatValue } from './format.js';

const field = (over: Partial<CatalogField>): CatalogField => ({
  name: 'x',
  type: 'text',
  label: ['x', 'x'],
  required: false,
  derived: false,
  personal: 'NONE',
  minor: false,
  ...over,
});

describe('format', () => {
  it('groups thousands with dots and uses a decimal comma', () => {
    expect(formatNumber(1234567.5, 1)).toBe('1.234.567,5');
    expect(formatMoney(1500000)).toBe('1.500.000 ₫');
  });

  it('rounds half away from zero', () => {
    expect(formatNumber(0.125, 2)).toBe('0,13');
    expect(formatNumber(-0.125, 2)).toBe('-0,13');
  });

  it('never shows a share short of the whole as the whole', () => {
    expect(formatShare(0.996)).toBe('99 %');
    expect(formatShare(1)).toBe('100 %');
    expect(formatShare(1.27)).toBe('127 %');
  });

  it('writes whole and partial dates day first', () => {
    expect(formatDate('2024-03-09')).toBe('09/03/2024');
    expect(formatDate('2024-03')).toBe('03/2024');
    expect(formatDate('1987')).toBe('1987');
  });

  it('shows a choice by its label, a year and the number of a record without grouping', () => {
    const choices = { name: 'C', values: [{ value: 'POOR', label: ['Hộ nghèo', 'Poor'] as const }] };
    expect(formatValue(field({ type: 'choice', choices }), 'POOR', 'vi')).toBe('Hộ nghèo');
    expect(formatValue(field({ type: 'year' }), 2024, 'vi')).toBe('2024');
    expect(formatValue(field({ name: 'id', type: 'wholeNumber' }), 18857, 'vi')).toBe('18857');
    expect(formatValue(field({ type: 'wholeNumber' }), 18857, 'vi')).toBe('18.857');
  });

  it('leaves an unknown value empty and keeps a no apart from it', () => {
    expect(formatValue(field({ type: 'yesNo' }), null, 'vi')).toBe('');
    expect(formatValue(field({ type: 'yesNo' }), false, 'vi')).toBe('Không');
  });
});
