import { describe, expect, it } from 'vitest';
import {
  daysOfDigits,
  fold,
  fontOf,
  fromOldFont,
  readDate,
  readNumber,
  readOldFont,
  readYesNo,
} from './index.js';

describe('an old font', () => {
  it.each([
    ['NguyÔn V¨n An', 'TCVN3'],
    ['TrÇn ThÞ B×nh', 'TCVN3'],
    ['M· hé', 'TCVN3'],
    ['Nguyeãn Vaên An', 'VNI'],
    ['Traàn Thò Bình', 'VNI'],
    ['Buøi', 'VNI'],
  ])('is seen in %s: %s', (text, font) => {
    expect(readOldFont(text)).toBe(font);
  });

  it.each([
    'Nguyễn Văn An',
    'Hoà',
    'Quý',
    'HOÀNG THÀ',
    'Lò Cao Hoàn',
    'Müller',
    'Hà Ba · 001',
    'Noël',
    '',
    'a · b m²',
  ])('is not seen in %s', (text) => {
    expect(readOldFont(text)).toBeNull();
  });
});

it.each([
  ['NguyÔn V¨n An', 'Nguyễn Văn An'],
  ['TrÇn ThÞ B×nh', 'Trần Thị Bình'],
  ['M· hé', 'Mã hộ'],
  ['§ÆNG V¡N TH¾NG, Hµ V¨n øng', 'ĐẶNG VĂN THẮNG, Hà Văn ứng'],
  ['§Æng Phóc L\u00AD¬ng', 'Đặng Phúc Lương'],
  ['N«ng ThÞ Quúnh', 'Nông Thị Quỳnh'],
  ['th«n Nµ Cµ, x· Mü Thanh', 'thôn Nà Cà, xã Mỹ Thanh'],
  ['Tæng céng: 12 hé nghÌo', 'Tổng cộng: 12 hộ nghèo'],
  ['Nguyễn Văn Páo', 'Nguyễn Văn Páo'],
])('%s, typed in .VnTime, reads %s', (typed, read) => {
  expect(fromOldFont.TCVN3(typed)).toBe(read);
});

it.each([
  ['Nguyeãn Vaên An', 'Nguyễn Văn An'],
  ['Traàn Thò Bình', 'Trần Thị Bình'],
  ['Ñaëng Phuùc Löông', 'Đặng Phúc Lương'],
  ['Noâng Thò Quyønh', 'Nông Thị Quỳnh'],
  ['ÑAËNG VAÊN THAÉNG', 'ĐẶNG VĂN THẮNG'],
  ['thoân Naø Caø, xaõ Myõ Thanh', 'thôn Nà Cà, xã Mỹ Thanh'],
  ['Toång coäng: 12 hoä ngheøo', 'Tổng cộng: 12 hộ nghèo'],
  ['Hôïp taùc xaõ Ñöùc Myõ, ngaøy 3 thaùng 2', 'Hợp tác xã Đức Mỹ, ngày 3 tháng 2'],
  ['Lyù A Thæ, Mòch, vónh vieãn, thuî', 'Lý A Thỉ, Mịch, vĩnh viễn, thuỵ'],
  ['Nguyễn Văn Páo', 'Nguyễn Văn Páo'],
])('%s, typed in VNI-Times, reads %s', (typed, read) => {
  expect(fromOldFont.VNI(typed)).toBe(read);
});

it.each([
  ['NguyÔn V¨n An, th«n Nµ Cµ, hé nghÌo', 'TCVN3'],
  ['Nguyeãn Vaên An, thoân Naø Caø, hoä ngheøo', 'VNI'],
  ['Hoàng Văn An, Hà Thị Mùi', null],
  ['Hoà, Quý, Lò Cao Hoàn', null],
  ['Müller, Noël, Zoë', null],
])('the words of %s were typed for %s', (text, font) => {
  expect(fontOf(text)).toBe(font);
});

it.each(["'12/03/1985", '12/3/ 1985', '12 - 3 - 85', '12.3.1985'])('the day %s is read', (text) => {
  expect(readDate(text, '2026-12-31')).toBe('1985-03-12');
});

it.each([
  ['03112018', ['2018-11-03']],
  ['20181103', ['2018-11-03']],
  ['3112018', ['2018-01-31', '2018-11-03']],
  ['5122018', ['2018-12-05']],
  ['44196', ['2020-12-31']],
  ['31118', ['2018-01-31', '2018-11-03', '1985-03-12']],
  ['031118', ['2018-11-03']],
  ['99999999', []],
  ['1985', []],
])('the digits %s may be %j', (digits, days) => {
  expect(daysOfDigits(digits, '2026-12-31')).toEqual(days);
});

it('signs that nobody sees make no other name', () => {
  expect(fold('\u200BHà\uFEFF Nội\u00AD')).toBe('ha noi');
});

describe('a number in words', () => {
  it.each([
    ['1,5 triệu đồng', 1_500_000],
    ['1.1 tỷ', 1_100_000_000],
    ['200 nghìn đ', 200_000],
    ['12.500.000 đ', 12_500_000],
    ['1.500.000 VNĐ', 1_500_000],
    ['triệu', null],
    ['nhiều triệu', null],
  ])('%s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

it.each([
  ['☑', true],
  ['Đ', true],
  ['Không có', false],
  ['✗', false],
  ['không rõ', null],
  ['có nhưng chưa rõ', undefined],
])('%s is read as %s', (text, meant) => {
  expect(readYesNo(text)).toBe(meant);
});
