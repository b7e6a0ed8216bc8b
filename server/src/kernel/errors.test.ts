import { describe, expect, it } from 'vitest';
import {
  AppError,
  accessError,
  conflictError,
  faultError,
  inputError,
  limitError,
  type MessageCode,
  messageOf,
  messages,
  missingError,
  ruleError,
  violation,
} from './errors.js';

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the catalogue of errors', () => {
  it.each(Object.keys(messages) as MessageCode[])('%s says the same in both languages', (code) => {
    const { vi, en } = messages[code];
    expect(placeholders(vi)).toEqual(placeholders(en));
    expect(vi).toMatch(/[.!]$/);
    expect(en).toMatch(/[.!]$/);
    expect(vi).toBe(vi.normalize('NFC'));
  });

  it('a label fills each language with its own text', () => {
    const field = { vi: 'Diện tích nhà ở', en: 'Housing area' };
    expect(messageOf('INPUT_OUT_OF_RANGE', { field, value: -3, min: 0, max: 1000 })).toEqual({
      vi: 'Diện tích nhà ở là -3, ngoài khoảng cho phép từ 0 đến 1000. Hãy nhập giá trị trong khoảng này.',
      en: 'Housing area is -3, outside the allowed range from 0 to 1000. Enter a value within it.',
    });
  });

  it('a number is written with a comma in Vietnamese', () => {
    const { vi, en } = messageOf('RULE_GROWTH_SHRINKS', { height: 45, earlier: 83.8, on: '2023-10-27' });
    expect(vi).toContain('thấp hơn lần đo ngày 27/10/2023 (83,8 cm)');
    expect(en).toContain('83.8 cm');
  });

  it('a day is written as on the pages in Vietnamese', () => {
    const { vi, en } = messageOf('INPUT_NOT_A_DATE', { field: 'Ngày dự', value: '2023-02-30' });
    expect(vi).toContain('Ngày dự là "30/02/2023"');
    expect(en).toContain('is "2023-02-30"');
  });

  it('a value that looks like a placeholder is not filled again', () => {
    expect(messageOf('INPUT_NOT_A_NUMBER', { field: 'x', value: '{field}', example: '1' }).en).toContain(
      'is "{field}"',
    );
  });
});

describe('errors', () => {
  it.each([
    [inputError('INPUT_REQUIRED', { field: 'name' }), 'INPUT'],
    [ruleError('RULE_REASON_REQUIRED', { act: 'x' }), 'RULE'],
    [conflictError('CONFLICT_IDEMPOTENCY_KEY', { key: 'k' }), 'CONFLICT'],
    [accessError('ACCESS_SIGN_IN', {}), 'ACCESS'],
    [missingError('MISSING_RECORD', { resource: 'household', id: '7' }), 'MISSING'],
    [limitError('LIMIT_BATCH', { size: 900, max: 500 }), 'LIMIT'],
    [faultError('FAULT_INTERNAL', { faultId: 'f1' }), 'FAULT'],
  ])('%s is of the family %s', (error, family) => {
    expect(error).toBeInstanceOf(AppError);
    expect(error.family).toBe(family);
    expect(error.message).toBe(error.texts.vi);
  });

  it('a fault keeps its cause for the log and its details for programs', () => {
    const cause = new Error('disk full');
    const error = faultError('FAULT_INTERNAL', { faultId: 'f1' }, { faultId: 'f1' }, cause);
    expect(error.cause).toBe(cause);
    expect(error.details).toEqual({ faultId: 'f1' });
    expect(error.texts.en).not.toContain('disk');
  });

  it('a violation names its field, or none when the row is meant', () => {
    expect(violation('headId', 'INPUT_REQUIRED', { field: 'Chủ hộ' })).toMatchObject({ field: 'headId' });
    expect(violation(null, 'RULE_REASON_REQUIRED', { act: 'x' }).field).toBeNull();
  });

  it('tells a program beside the text how the value is sent, and no text speaks of that', () => {
    const day = { field: 'Ngày', value: '31/02' };
    expect(violation('on', 'INPUT_NOT_A_DATE', day).wire).toContain('2022-12-20');
    expect(inputError('INPUT_NOT_A_DATE', day, { place: 'on' }).details).toMatchObject({
      place: 'on',
      wire: expect.stringContaining('YYYY-MM-DD'),
    });
    for (const { vi } of Object.values(messages))
      expect(vi).not.toMatch(/\bAPI\b|trỏ đến|\((?:true|false|id)\)|\bISO\b|\bnull\b/);
  });
});
