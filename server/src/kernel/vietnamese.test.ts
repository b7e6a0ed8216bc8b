import { describe, expect, it } from 'vitest';
import { fold, foldWords, nfc, nfcLines, personSortKey, sortKey } from './vietnamese.js';

/** Every element once, in an order far from the given one and the same on each run. */
function shuffled<T>(list: readonly T[], step: number): T[] {
  return list
    .map((item, index) => ({ item, at: (index * step) % 101 }))
    .sort((a, b) => b.at - a.at)
    .map(({ item }) => item);
}

function sorted(list: readonly string[], key: (text: string) => string): string[] {
  return list
    .map((text) => ({ text, key: key(text) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ text }) => text);
}

describe('folding', () => {
  it.each([
    ['Nguyễn Thị Đào', 'nguyen thi dao'],
    ['Nguyễn Thị Đào'.normalize('NFD'), 'nguyen thi dao'],
    ['  NGUYỄN\u00A0 thị\tĐÀO\u200B ', 'nguyen thi dao'],
    ['Ðào (typed with eth)', 'dao (typed with eth)'],
    ['Hoà', 'hoa'],
    ['Hòa', 'hoa'],
    ['Thuỷ', 'thuy'],
    ['Thủy', 'thuy'],
    ['Mỹ Thanh', 'my thanh'],
    ['ĂÂĐÊÔƠƯ ăâđêôơư', 'aadeoou aadeoou'],
    ['', ''],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folding twice changes nothing', () => {
    for (const text of ['Đặng Thị Hoà', 'Y Blŏ Niê', 'Thôn 2A – Phiêng', 'ﬁ ß Ω']) {
      expect(fold(fold(text))).toBe(fold(text));
    }
  });

  it('words are found without punctuation', () => {
    expect(foldWords('Thôn Nà Cà, xã Mỹ Thanh (2022)')).toEqual([
      'thon',
      'na',
      'ca',
      'xa',
      'my',
      'thanh',
      '2022',
    ]);
    expect(foldWords(' – ')).toEqual([]);
  });
});

describe('stored text', () => {
  it('one line has single plain spaces and composed letters', () => {
    expect(nfc(' Trần\u3000 Văn\r\nBình\uFEFF '.normalize('NFD'))).toBe('Trần Văn Bình');
  });

  it('several lines keep their breaks', () => {
    expect(nfcLines(' Dòng một \r\n\tdòng   hai\n\n')).toBe('Dòng một\ndòng hai');
  });
});

describe('dictionary order', () => {
  const words = [
    '2 tháng 9',
    '10 tháng 3',
    'a',
    'à',
    'ả',
    'ã',
    'á',
    'ạ',
    'ác',
    'ai',
    'an',
    'an ninh',
    'án',
    'án phí',
    'ăn',
    'ắn',
    'ân',
    'ấn',
    'ba',
    'ba bể',
    'bà',
    'ban',
    'băng',
    'bâng',
    'cam',
    'da',
    'dương',
    'đa',
    'đà',
    'em',
    'êm',
    'fa',
    'ga',
    'hoa',
    'hòa',
    'hỏa',
    'hoan',
    'hoàn',
    'in',
    'jun',
    'ka',
    'la',
    'ma',
    'na',
    'nga',
    'nhà',
    'oan',
    'on',
    'ôn',
    'ơn',
    'pa',
    'quy',
    'ra',
    'sa',
    'ta',
    'tam',
    'tăm',
    'tâm',
    'thôn 2',
    'thôn 9',
    'thôn 9 a',
    'thôn 9 b',
    'thôn 10',
    'thôn 100',
    'thôn Nà Cà',
    'tra',
    'u',
    'ư',
    'va',
    'wa',
    'xa',
    'y',
    'ý',
    'za',
  ];

  it.each([2, 7, 37, 53, 97])('a list shuffled by %i comes back in its order', (step) => {
    expect(sorted(shuffled(words, step), sortKey)).toEqual(words);
  });

  it('keys of different words differ and hold only digits and lower-case letters', () => {
    const keys = words.map(sortKey);
    expect(new Set(keys).size).toBe(words.length);
    for (const key of keys) expect(key).toMatch(/^[0-9a-z]+$/);
  });

  it('case, composition, punctuation and the place of the tone do not count', () => {
    expect(sortKey('HÒA BÌNH')).toBe(sortKey('hoà - bình'.normalize('NFD')));
    expect(sortKey('Thuỷ')).toBe(sortKey('Thủy'));
    expect(sortKey('Thôn 02')).toBe(sortKey('thôn 2'));
  });

  it('numbers of twelve digits and more order by value', () => {
    const numbers = ['9', '10', '006092000123', '6092000124', '999999999999', '1000000000000'];
    expect(sorted(shuffled(numbers, 37), sortKey)).toEqual(numbers);
  });

  it('letters of other alphabets come after z, and text without letters has the empty key', () => {
    expect(sortKey('ω') > sortKey('zzz')).toBe(true);
    expect(sortKey(' – ')).toBe('');
  });
});

describe('order of people', () => {
  const people = [
    'Hoàng Văn An',
    'Nguyễn Thị An',
    'Nguyễn Văn An',
    'Triệu Thị Ân',
    'Bàn Văn Bình',
    'Lý Thị Bình',
    'Dương Văn Dũng',
    'Đặng Văn Dũng',
    'Đinh Văn Dũng',
    'Nông Thị Đào',
    'Hà Thị Hoa',
    'Hà Thị Hòa',
    'Hà Thị Hồng',
    'La Văn Lợi',
    'Ma Thị Mai',
    'Phùng Thị Mơ',
    'Lường Văn Quân',
    'Lương Thị Thu',
    'Lương Thị Thủy',
    'Vi Thị Thư',
    'Hứa Văn Ưng',
    'Y Xuân',
  ];

  it.each([3, 11, 29, 71])(
    'a list of people shuffled by %i comes back by given, family, middle name',
    (step) => {
      expect(sorted(shuffled(people, step), personSortKey)).toEqual(people);
    },
  );

  it('a name of one word and an empty name have keys', () => {
    expect(personSortKey('Pháng')).toBe(sortKey('Pháng'));
    expect(personSortKey('')).toBe('');
  });
});
