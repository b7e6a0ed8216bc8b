/** The tones of Vietnamese as marks of their own. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = '(?:ngh?|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?';
const NUCLEUS =
  '(?:iê|yê|uô|ươ|uyê|oă|oa|oe|uâ|uê|uơ|uy|ia|ya|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|ui|ưi|ưu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyu|uêu|[aăâeêioôơuưy])';
const CODA = '(?:ch|nh|ng|[cmnpt])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');
const WORDS = /[\p{L}\p{M}]+/gu;
const ASCII = /^\p{ASCII}*$/u;

const isSyllable = (word: string): boolean => {
  const marked = word.toLowerCase().normalize('NFD');
  const tones = marked.match(TONES) ?? [];
  return tones.length < 2 && SYLLABLE.test(marked.replace(TONES, '').normalize('NFC'));
};

/** How many words of a text with letters beyond ASCII are syllables of Vietnamese, and how many are none. */
export function countSyllables(text: string): { readonly good: number; readonly bad: number } {
  const words = (text.match(WORDS) ?? []).filter((word) => !ASCII.test(word));
  const good = words.filter(isSyllable).length;
  return { good, bad: words.length - good };
}
