/** Fonts of the years before Unicode: the same bytes, drawn as other letters. */
export type OldFont = 'TCVN3' | 'VNI';

/** Both write with Latin-1 alone; a text with a letter of Unicode's Vietnamese is none of theirs. */
const BEYOND_LATIN_1 = /[^\p{ASCII}\u0080-\u00FF]/u;
/** .VnTime: a sign of Latin-1 inside a word ("V¨n"), or a capital with a mark behind a small letter ("NguyÔn"). */
const TCVN3 = /[A-Za-z][¦§¨©ª«¬®µ¶·¸¹»¼½¾×÷]|[¦§¨©ª«¬®µ¶·¸¹»¼½¾×÷][A-Za-z]|[a-z][À-Þ]/;
/** VNI-Times: the mark as a letter of its own behind the vowel, which no syllable has ("Nguyeãn Vaên", "Buøi"). */
const VNI = /[ae][àáâãäåèéêëïõøùúûü]|[oö][âêôõïøùû]|u[ïõøùû]/i;

/** The old font in which a text was typed, where it shows; null for a text of today. */
export function readOldFont(text: string): OldFont | null {
  const whole = text.normalize('NFC');
  if (BEYOND_LATIN_1.test(whole)) return null;
  if (TCVN3.test(whole)) return 'TCVN3';
  return VNI.test(whole) ? 'VNI' : null;
}
