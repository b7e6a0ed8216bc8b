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

/**
 * A text typed in .VnTime as it reads today; a text that has a letter of Unicode's Vietnamese stays. The capitals of .VnTimeH
 * are the small letters of this font and come out small.
 */
export function fromTcvn3(text: string): string {
  const whole = text.normalize('NFC');
  return isUnicodeVietnamese(whole)
    ? text
    : Array.from(whole, (letter) => TODAYS.get(letter) ?? letter).join('');
}
