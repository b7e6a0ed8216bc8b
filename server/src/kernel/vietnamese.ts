/** Control characters but white space, halves of surrogate pairs, and marks that only steer layout. */
const INVISIBLE = /(?![\t-\r])\p{Cc}|\p{Cs}|[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** One line of text as it is stored: NFC, no invisible characters, every run of white space one plain space. */
export function nfc(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** As `nfc`, for text of several lines: line breaks stay (as \n), spaces around them go. */
export function nfcLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(nfc)
    .join('\n')
    .trim();
}

/**
 * The form in which texts are compared in a search: lower case without marks, đ as d, single spaces.
 * 'Hoà', 'Hòa' and 'HOA' fold alike, in NFC or NFD. The letter eth (Ð, ð) is a common mistyping of Đ.
 */
export function fold(text: string): string {
  return nfc(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .normalize('NFC');
}

/** The folded words of a text, without punctuation, in their order. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const TONES: Readonly<Record<string, string>> = {
  '\u0300': '1', // huyền
  '\u0309': '2', // hỏi
  '\u0303': '3', // ngã
  '\u0301': '4', // sắc
  '\u0323': '5', // nặng
};
const LEVEL_TONE = '0';

/** Letters that have marked sisters take a second character, so that every ă comes after every a. */
const MARKED_LETTERS: Readonly<Record<string, string>> = {
  'a\u0306': 'a1', // ă
  'a\u0302': 'a2', // â
  'e\u0302': 'e1', // ê
  'o\u0302': 'o1', // ô
  'o\u031B': 'o2', // ơ
  'u\u031B': 'u1', // ư
};
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  a: 'a0',
  d: 'd0',
  đ: 'd1',
  ð: 'd1',
  e: 'e0',
  o: 'o0',
  u: 'u0',
  z: 'z0',
};

const TOKEN = /\d{1,99}|(?:\p{L}\p{M}*)+/gu;
const LETTER = /(\p{L})(\p{M}*)/gu;

function letterKey(letter: string, marks: string): string {
  for (const mark of marks) {
    const marked = MARKED_LETTERS[letter + mark];
    if (marked !== undefined) return marked;
  }
  if (letter >= 'a' && letter <= 'z') return PLAIN_LETTERS[letter] ?? letter;
  return PLAIN_LETTERS[letter] ?? `z1${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

/** The digit of the tone ends a syllable: it is below every letter, so 'ba' < 'bà' < 'ban'. */
function syllableKey(syllable: string): string {
  let letters = '';
  let tone = LEVEL_TONE;
  for (const [, letter = '', marks = ''] of syllable.matchAll(LETTER)) {
    letters += letterKey(letter, marks);
    for (const mark of marks) tone = TONES[mark] ?? tone;
  }
  return letters + tone;
}

/** The count of digits goes before the digits, so 9 < 10; numbers come before letters. */
function numberKey(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  return `0${String(significant.length).padStart(2, '0')}${significant}`;
}

/**
 * A key of [0-9a-z] whose binary order is the order of a Vietnamese dictionary: syllable by syllable, first the
 * letters (a ă â b c d đ e ê … with f j w z in their Latin places), then the tone (ngang huyền hỏi ngã sắc nặng).
 * Runs of digits (to 99) order by value; case, punctuation and the place of the tone mark do not count. Letters of
 * other alphabets come last. Being lower-case letters and digits only, keys order alike in any database collation.
 */
export function sortKey(text: string): string {
  let key = '';
  for (const [token] of nfc(text).toLowerCase().normalize('NFD').matchAll(TOKEN)) {
    key += token >= '0' && token < ':' ? numberKey(token) : syllableKey(token);
  }
  return key;
}

/** People are listed by given name (the last word), then by family and middle names. */
export function personSortKey(fullName: string): string {
  const words = nfc(fullName).split(' ');
  return sortKey([words.at(-1), ...words.slice(0, -1)].join(' '));
}
