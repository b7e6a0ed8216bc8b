import type { ErrorFamily, Message, MessageCode, MessageParams } from './messages.js';
import { messageOf } from './messages.js';
import { wireForms } from './wire-forms.js';

export type { ErrorFamily, Message, MessageCode, MessageParam, MessageParams } from './messages.js';
export { messageOf, messages } from './messages.js';

/** One broken rule of one row, given as data; `field` is null when it concerns the row as a whole. */
export type Violation = {
  field: string | null;
  code: MessageCode;
  message: Message;
  /** The form in which the API takes such a value. */
  wire?: string;
};

export function violation<Code extends MessageCode>(
  field: string | null,
  code: Code,
  params: MessageParams<Code>,
): Violation {
  const wire = wireForms[code];
  return { field, code, message: messageOf(code, params), ...(wire === undefined ? {} : { wire }) };
}

export function familyOf(code: MessageCode): ErrorFamily {
  return code.slice(0, code.indexOf('_')) as ErrorFamily;
}

/** Facts for a program beside the text: the limit, the id, the present row. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** `message` is the Vietnamese text; `texts` has both languages; `cause` is for the log only. */
export class AppError extends Error {
  readonly code: MessageCode;
  readonly family: ErrorFamily;
  readonly texts: Message;
  readonly details: ErrorDetails;

  constructor(code: MessageCode, texts: Message, details: ErrorDetails = {}, cause?: unknown) {
    super(texts.vi, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.family = familyOf(code);
    this.texts = texts;
    const wire = wireForms[code];
    this.details = wire === undefined ? details : { ...details, wire };
  }
}

type CodeOf<Family extends ErrorFamily> = Extract<MessageCode, `${Family}_${string}`>;

type ErrorMaker<Family extends ErrorFamily> = <Code extends CodeOf<Family>>(
  code: Code,
  params: MessageParams<Code>,
  details?: ErrorDetails,
  cause?: unknown,
) => AppError;

/** The makers differ in type only: each takes the codes of its family. */
function makeError<Code extends MessageCode>(
  code: Code,
  params: MessageParams<Code>,
  details?: ErrorDetails,
  cause?: unknown,
): AppError {
  return new AppError(code, messageOf(code, params), details, cause);
}

export const inputError: ErrorMaker<'INPUT'> = makeError;
export const ruleError: ErrorMaker<'RULE'> = makeError;
export const conflictError: ErrorMaker<'CONFLICT'> = makeError;
export const accessError: ErrorMaker<'ACCESS'> = makeError;
export const missingError: ErrorMaker<'MISSING'> = makeError;
export const limitError: ErrorMaker<'LIMIT'> = makeError;
export const faultError: ErrorMaker<'FAULT'> = makeError;
