/** Texts that a spreadsheet would run as a formula, also behind spaces. */
const runs = /^\s*[=+\-@|]|^[\t\r]/;
const restored = /^'(?=\s*[=+\-@|]|[\t\r])/;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before it, which Excel uses for the same. */
export const inertText = (text: string): string => (runs.test(text) ? `'${text}` : text);

/** The text as it was before `inertText`. */
export const restoreText = (text: string): string => text.replace(restored, '');

/** A field of a CSV line, quoted where it must be. */
export const csvField = (text: string, separator: string): string =>
  text.includes('"') || text.includes(separator) || /[\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
