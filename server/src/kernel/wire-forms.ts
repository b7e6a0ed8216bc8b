import type { MessageCode } from './messages.js';

/** How a value is sent over the API, for the developer of a client; the texts themselves are for whoever types into a cell. */
export const wireForms: Partial<Record<MessageCode, string>> = {
  INPUT_NOT_TEXT: 'A string in quotes.',
  INPUT_NUMBER_AS_TEXT: 'A number without quotes and separators, such as 12500000.',
  INPUT_NOT_AN_ID: 'The id of the record as a string, such as "1024".',
  INPUT_NOT_A_DATE: 'YYYY-MM-DD, such as "2022-12-20".',
  INPUT_NOT_A_PARTIAL_DATE: 'YYYY, YYYY-MM or YYYY-MM-DD, such as "1985-07".',
  INPUT_NOT_AN_INSTANT: 'ISO 8601 with a zone, such as "2022-12-20T08:30:00Z".',
  INPUT_NOT_YES_OR_NO: 'true, false or null.',
  INPUT_REFERENCE_MISSING: 'The id of an existing record as a string, such as "1024".',
};
