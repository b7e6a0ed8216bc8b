import { fold } from './fold.js';

/** How well a label holds a typed text: as a whole or one of its parts, at the beginning of a part, word by word, not at all. */
const rankOf = (label: string, text: string): number => {
  const folded = fold(label);
  const parts = [folded, ...folded.split(' · ')];
  if (parts.includes(text)) return 3;
  if (parts.some((part) => part.startsWith(text))) return 2;
  return text.split(' ').every((word) => folded.includes(word)) ? 1 : 0;
};

/**
 * Whether the first label is what the text means, so that Enter may take it: it holds the text better than any other. Of ten
 * households of one number, or two sources of one word, somebody has to choose.
 */
export const isClearMatch = (labels: readonly string[], text: string): boolean => {
  const [best = 0, ...others] = labels.map((label) => rankOf(label, fold(text)));
  return others.every((rank) => rank < best) && best > 0;
};
