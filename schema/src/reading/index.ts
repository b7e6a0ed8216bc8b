export { nearChoices, readChoice } from './choice.js';
export { daysOfDigits, formatDate, fromExcelSerial, latestYear, readDate, toExcelSerial } from './date.js';
export { distance, fold } from './fold.js';
export { formatNumber, readNumber } from './number.js';
export { fontOf, fromOldFont, isUnicodeVietnamese, type OldFont, readOldFont } from './old-font.js';
export { countSyllables } from './syllable.js';
export { readYesNo } from './yes-no.js';
