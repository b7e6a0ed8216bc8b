import { type Message, messageOf } from '../../kernel/errors.js';

/** What is wrong with a definition, and where: `numerator.review.recognisedClas`. */
export interface Fault {
  readonly path: string;
  readonly message: Message;
}

export const fault = (path: string, vi: string, en: string): Fault => ({
  path,
  message: messageOf('INPUT_BAD_DEFINITION', { field: path, reason: { vi, en } }),
});
