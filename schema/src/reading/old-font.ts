import { countSyllables } from './syllable.js';

/** Fonts of the years before Unicode: the same bytes, drawn as other letters. */
export type OldFont = 'TCVN3' | 'VNI';

/** Both write with Latin-1 alone; a text with a letter of Unicode's Vietnamese is none of theirs. */
const BEYOND_LATIN_1 = /[^\p{ASCII}\u0080-\u00FF]/u;
/** .VnTime: a sign of Latin-1 inside a word ("V¨n"), or a capital with a mark behind a small letter ("NguyÔn"). */
const TCVN3 = /[A-Za-z][¦§¨©ª«¬®µ¶·¸¹»¼½¾×÷]|[¦§¨©ª«¬®µ¶·¸¹»¼½¾×÷][A-Za-z]|[a-z][À-Þ]/;
/** VNI-Times: the mark as a letter of its own behind the vowel, which no syllable has ("Nguyeãn Vaên", "Buøi"). */
const VNI = /[ae][àáâãäåèéêëïõøùúûü]|[oö][âêôõïøùû]|u[ïõøùû]/i;

/** Has a letter that no old font can write. */
export const isUnicodeVietnamese = (text: string): boolean => BEYOND_LATIN_1.test(text.normalize('NFC'));

/** The old font in which a text was typed, where it shows; null for a text of today. */
export function readOldFont(text: string): OldFont | null {
  const whole = text.normalize('NFC');
  if (isUnicodeVietnamese(whole)) return null;
  if (TCVN3.test(whole)) return 'TCVN3';
  return VNI.test(whole) ? 'VNI' : null;
}

/** The letters of TCVN 5712:1993, VN3, which .VnTime draws, and what each is today. */
const TCVN3_LETTERS = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TODAYS_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

const TODAYS = new Map(Array.from(TCVN3_LETTERS, (letter, at) => [letter, TODAYS_LETTERS.charAt(at)]));

const todaysWord = (typed: string): string => {
  const read = Array.from(typed, (letter) => TODAYS.get(letter) ?? letter).join('');
  // "§ÆNG" is in capitals throughout; of one capital alone, as in "Hµ", nobody can tell.
  const isInCapitals = /\p{Lu}.*\p{Lu}/u.test(read) && !/[a-z]/.test(typed);
  return isInCapitals ? read.toUpperCase() : read;
};

/**
 * A text typed in .VnTime as it reads today; a text that has a letter of Unicode's Vietnamese stays. The capitals of .VnTimeH
 * are the small letters of this font and come out small, but in words that are in capitals otherwise.
 */
function fromTcvn3(text: string): string {
  const whole = text.normalize('NFC');
  return isUnicodeVietnamese(whole) ? text : whole.replace(/\S+/g, todaysWord);
}

/** Marks of VNI-Times behind their vowel, as combining marks: tones, a circumflex with and without, and, behind an a, a breve. */
const VNI_TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const VNI_CIRCUMFLEX = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const VNI_BREVE = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Letters of VNI-Times that stand for another one by themselves. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ô: 'ơ',
  ö: 'ư',
};
const VNI_VOWEL = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñæóòîôö]/gi;

const marksOf = (vowel: string): Readonly<Record<string, string>> => {
  if (vowel === 'a') return { ...VNI_TONES, ...VNI_CIRCUMFLEX, ...VNI_BREVE };
  return vowel === 'e' || vowel === 'o' ? { ...VNI_TONES, ...VNI_CIRCUMFLEX } : VNI_TONES;
};

const inCaseOf = (letter: string, small: string): string =>
  letter === letter.toLowerCase() ? small : small.toUpperCase();

/** A text typed in VNI-Times as it reads today; a text that has a letter of Unicode's Vietnamese stays. */
function fromVni(text: string): string {
  const whole = text.normalize('NFC');
  if (isUnicodeVietnamese(whole)) return text;
  return whole.replace(VNI_VOWEL, (found, vowel: string | undefined, mark: string | undefined) => {
    const alone = (letter: string): string =>
      inCaseOf(letter, VNI_LETTERS[letter.toLowerCase()] ?? letter.toLowerCase());
    if (vowel === undefined || mark === undefined) return alone(found);
    const combining = marksOf(vowel.toLowerCase())[mark.toLowerCase()];
    return combining === undefined
      ? `${alone(vowel)}${alone(mark)}`
      : `${alone(vowel)}${combining}`.normalize('NFC');
  });
}

/** How a text typed in an old font reads today. */
export const fromOldFont: Readonly<Record<OldFont, (text: string) => string>> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
};

/**
 * The old font in which a longer text was typed: the one by which its words become syllables of Vietnamese, where they are none as
 * they stand; null where neither does.
 */
export function fontOf(text: string): OldFont | null {
  const scored = (['TCVN3', 'VNI'] as const).map((font) => ({
    font,
    ...countSyllables(fromOldFont[font](text)),
  }));
  const [best] = scored.sort((a, b) => a.bad - b.bad || b.good - a.good);
  const asItStands = countSyllables(text).bad;
  return best && best.good > best.bad && best.bad < asItStands ? best.font : null;
}
