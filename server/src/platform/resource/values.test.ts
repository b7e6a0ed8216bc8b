import { describe, expect, it } from 'vitest';
import type { Field } from './field.js';
import { checkValue } from './values.js';

const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({
  name: 'value',
  column: 'value',
  label: ['Giá trị', 'Value'],
  type,
  ...more,
});

const codeOf = (checked: ReturnType<typeof checkValue>): string | null =>
  checked.ok ? null : checked.violation.code;

describe('a value from outside', () => {
  it('is brought to NFC with plain spaces', () => {
    expect(checkValue(field('text'), `  Đa${'\u0300'}o   Thị `)).toEqual({ ok: true, value: 'Đào Thị' });
  });

  it('that is an empty text is no value', () => {
    expect(checkValue(field('text'), '  ')).toEqual({ ok: true, value: null });
    expect(codeOf(checkValue(field('text', { required: true }), ''))).toBe('INPUT_REQUIRED');
  });

  it.each<[Field['type'], unknown, string]>([
    ['date', '2023-02-30', 'INPUT_NOT_A_DATE'],
    ['partialDate', '2023-13', 'INPUT_NOT_A_PARTIAL_DATE'],
    ['wholeNumber', 1.5, 'INPUT_NOT_WHOLE_NUMBER'],
    ['money', '1000', 'INPUT_NUMBER_AS_TEXT'],
    ['money', 'ba triệu', 'INPUT_NOT_VND'],
    ['decimal', '12.5', 'INPUT_NUMBER_AS_TEXT'],
    ['year', '', 'INPUT_NOT_WHOLE_NUMBER'],
    ['yesNo', 'có', 'INPUT_NOT_YES_OR_NO'],
    ['code', 2011, 'INPUT_NOT_TEXT'],
    ['reference', 'x', 'INPUT_NOT_AN_ID'],
  ])('of type %s given as %j is refused with %s', (type, value, expected) => {
    expect(codeOf(checkValue(field(type), value))).toBe(expected);
  });

  it.each([
    ['money', '5000000', '5000000'],
    ['money', '5.000.000', '5000000'],
    ['wholeNumber', '1,200', '1200'],
    ['decimal', ' 12.5 ', '12.5'],
    ['year', '2024', '2024'],
  ] as const)('that is a number in quotes, of type %s %j, is told what to send', (type, given, example) => {
    const checked = checkValue(field(type), given);
    const { message, wire } = checked.ok ? {} : checked.violation;
    expect([message?.vi, message?.en, wire]).toEqual([
      `Giá trị là "${given}" trong khi cần một số. Hãy ghi số, ví dụ ${example}.`,
      `Value is "${given}" where a number is expected. Enter a number, for example ${example}.`,
      'A number without quotes and separators, such as 12500000.',
    ]);
  });

  it.each([
    ['text', 5, '"5"'],
    ['text', { a: 1 }, '{"a":1}'],
    ['money', [5], '[5]'],
    ['wholeNumber', true, 'true'],
  ] as const)('of type %s given as %j is shown as it came', (type, given, shown) => {
    const checked = checkValue(field(type), given);
    expect(checked.ok ? '' : checked.violation.message.en).toContain(shown);
  });

  it('outside the bounds names the bounds', () => {
    const checked = checkValue(field('wholeNumber', { min: 1, max: 50 }), 51);
    expect(checked.ok ? '' : checked.violation.message.en).toContain('from 1 to 50');
  });

  it('keeps the leading zeros of a code', () => {
    expect(checkValue(field('code'), '02011')).toEqual({ ok: true, value: '02011' });
  });
});
