import { describe, expect, it } from 'vitest';
import { type Column, isBad } from '../column.js';
import { textsFor } from '../texts/language.js';
import { editText, format, parse, toContent } from './codec.js';
import { addMonths, fromExcelSerial, toExcelSerial } from './date.js';
import { suggestChoices } from './choice.js';

const context = { texts: textsFor('vi'), today: '2026-11-23' };

function column(type: Column['type'], more: Partial<Column> = {}): Column {
  return { field: 'f', title: 'F', type, ...more };
}

function read(of: Column, text: string) {
  const parsed = parse(of, text, context);
  if (parsed.kind === 'value') return parsed.value;
  return parsed.kind === 'problem' ? `!${parsed.problem.code}` : `?${parsed.text}`;
}

describe('numbers', () => {
  it.each([
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1234', 1234],
    ['1.500.000 đ', 1500000],
    ['1 500 000', 1500000],
    ['-12', -12],
    ['(1.234)', -1234],
    ['1,234,567', 1234567],
    ['12,0', 12],
    ['12,5', '!notWhole'],
    ['1,234', '!notWhole'],
    ['mười', '!notNumber'],
    ['1.23.4', '!notNumber'],
    ['12abc', '!notNumber'],
  ])('money reads %s as %s', (text, expected) => {
    expect(read(column('money'), text)).toBe(expected);
  });

  it.each([
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['0,5', 0.5],
    ['−3,5', -3.5],
  ])('a decimal reads %s as %s', (text, expected) => {
    expect(read(column('decimal'), text)).toBe(expected);
  });

  it('takes hundredths by their sign where the column counts them, and nowhere else', () => {
    expect(read(column('decimal', { title: 'Lãi suất năm (%)' }), '6,5%')).toBe(6.5);
    expect(read(column('decimal'), '6,5%')).toBe('!notNumber');
  });

  it('keeps a text of an old font as a problem, not as a name', () => {
    expect(read(column('text'), 'NguyÔn V¨n An')).toBe('!oldFont');
    expect(read(column('text'), 'Nguyễn Văn An')).toBe('Nguyễn Văn An');
  });

  it('never rounds: too many digits are a problem', () => {
    expect(read(column('decimal', { decimals: 2 }), '1,234')).toBe('!decimals');
  });

  it('names the limit that was passed', () => {
    const parsed = parse(column('money', { max: 1_000_000 }), '2000000', context);
    expect(parsed).toMatchObject({ kind: 'problem', problem: { message: 'Phải không quá 1.000.000.' } });
  });

  it('shows groups but edits without them, and both read back', () => {
    expect(format(column('money'), 1234567, context.texts)).toBe('1.234.567');
    expect(editText(column('decimal'), -1234.5, context.texts)).toBe('-1234,5');
    expect(format(column('decimal'), 0.0000001, context.texts)).toBe('0,0000001');
  });
});

describe('dates', () => {
  it.each([
    ['31/01/1990', '1990-01-31'],
    ['1/2/1990', '1990-02-01'],
    ['1-2-90', '1990-02-01'],
    ['1/2/05', '2005-02-01'],
    ['1990-01-31', '1990-01-31'],
    ['1990-01-31T00:00:00', '1990-01-31'],
    ['31.01.1990 00:00:00', '1990-01-31'],
    ['31011990', '1990-01-31'],
    ['ngày 5 tháng 9 năm 1987', '1987-09-05'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', '!noSuchDate'],
    ['31/02/1990', '!noSuchDate'],
    ['12/31/1990', '!noSuchDate'],
    ['1990', '!fullDate'],
    ['hôm qua', '!notDate'],
    ['43542', '!notDate'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(column('date'), text)).toBe(expected);
  });

  it('keeps a year or a month where the column allows', () => {
    const partial = column('date', { partialDate: true });
    expect(read(partial, '1990')).toBe('1990');
    expect(read(partial, '3/1990')).toBe('1990-03');
    expect(format(partial, '1990-03', context.texts)).toBe('03/1990');
  });

  it('puts two-digit years of births into the past', () => {
    expect(read(column('date', { max: '2026-11-23' }), '1/1/30')).toBe('1930-01-01');
  });

  it('refuses a date after the limit', () => {
    expect(read(column('date', { max: '2026-11-23' }), '24/11/2026')).toBe('!tooLate');
  });

  it('converts Excel serial numbers both ways', () => {
    expect(fromExcelSerial(43542)).toBe('2019-03-18');
    expect(toExcelSerial('2019-03-18')).toBe(43542);
    expect(fromExcelSerial(-1)).toBeNull();
  });

  it('ends a month step on the last day the month has', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  });
});

describe('choices', () => {
  const options = [
    { value: 'POOR', label: 'Hộ nghèo' },
    { value: 'NEAR_POOR', label: 'Hộ cận nghèo' },
    { value: '01', label: 'Kinh' },
  ];
  const choice = column('choice', { options });

  it.each([
    ['Hộ nghèo', 'POOR'],
    ['ho ngheo', 'POOR'],
    ['HỘ CẬN NGHÈO', 'NEAR_POOR'],
    ['near_poor', 'NEAR_POOR'],
    ['01', '01'],
    ['1', '!notChoice'],
    ['hộ', '!notChoice'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(choice, text)).toBe(expected);
  });

  it('offers the nearest entries for a misspelt one', () => {
    expect(suggestChoices(choice, 'ho can ngeo').map((option) => option.value)).toEqual(['NEAR_POOR']);
  });

  it('reads one of the words of an entry that names several, where no other entry has it', () => {
    const relations = column('choice', {
      options: [
        { value: 'SPOUSE', label: 'Vợ/chồng' },
        { value: 'PARENT', label: 'Bố/mẹ' },
        { value: 'OTHER', label: 'Mẹ/con nuôi' },
      ],
    });
    expect(read(relations, 'vo')).toBe('SPOUSE');
    expect(read(relations, 'Chồng')).toBe('SPOUSE');
    expect(read(relations, 'mẹ')).toBe('!manyChoices');
    expect(read(relations, 'Bố/mẹ')).toBe('PARENT');
  });

  it('does not choose between entries that fold alike', () => {
    const twins = column('choice', {
      options: [
        { value: 'A', label: 'Má' },
        { value: 'B', label: 'Mà' },
      ],
    });
    expect(read(twins, 'ma')).toBe('!manyChoices');
    expect(read(twins, 'Mà')).toBe('B');
  });
});

describe('other types', () => {
  it.each([
    ['Có', true],
    ['x', true],
    ['1', true],
    ['KHÔNG', false],
    ['0', false],
    ['(trống)', null],
    ['', null],
    ['có lẽ', '!notYesNo'],
  ])('yes/no reads %s as %s', (text, expected) => {
    expect(read(column('yesNo'), text)).toBe(expected);
  });

  it('keeps leading zeros and composes letters', () => {
    expect(read(column('text'), '001190000123')).toBe('001190000123');
    expect(read(column('text'), 'Đào Ánh'.normalize('NFD'))).toBe('Đào Ánh');
  });

  it('leaves references to the source', () => {
    expect(read(column('reference'), 'Thôn Đoài')).toBe('?Thôn Đoài');
  });

  it('applies the rule of the host after its own', () => {
    const twelve = column('text', { check: (v) => (String(v).length === 12 ? null : 'Cần 12 chữ số.') });
    expect(parse(twelve, '123', context)).toMatchObject({
      problem: { code: 'check', message: 'Cần 12 chữ số.' },
    });
  });

  it('keeps text that fails to read, with the reason', () => {
    const of = column('date');
    const content = toContent(parse(of, '31/02/1990', context), '31/02/1990', context.texts);
    expect(isBad(content)).toBe(true);
    expect(format(of, content, context.texts)).toBe('31/02/1990');
  });
});
