import type { Language } from '../language.js';

interface Texts {
  readonly vi: string;
  readonly en: string;
}

/** The server answered and said why not. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  constructor(
    readonly code: string,
    readonly texts: Texts | null,
    message: string,
  ) {
    super(message);
  }
}

/** No answer came: the line is down, or the server is. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

interface GraphQLFault {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly message?: Texts };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const faultsOf = (error: unknown): readonly GraphQLFault[] => {
  if (!isObject(error)) return [];
  const direct = error['graphQLErrors'];
  if (Array.isArray(direct) && direct.length > 0) return direct as GraphQLFault[];
  const result = isObject(error['networkError']) ? error['networkError']['result'] : undefined;
  const inResult = isObject(result) ? result['errors'] : undefined;
  if (Array.isArray(inResult)) return inResult as GraphQLFault[];
  // React-admin's own calls wrap the client's error in `body`.
  return isObject(error['body']) ? faultsOf(error['body']) : [];
};

/**
 * Nothing came, or something that is not the product's: a gateway whose server is away, the sign-in page of a public network. The
 * product's own errors are read before this is asked.
 */
const isNoAnswer = (error: unknown): boolean => {
  const inner = isObject(error) ? error['networkError'] : undefined;
  if (!isObject(inner)) return false;
  const status = inner['statusCode'];
  return typeof status !== 'number' || status >= 500 || inner['name'] === 'ServerParseError';
};

export const toFailure = (error: unknown): Error => {
  if (error instanceof ServerError || error instanceof NoAnswer) return error;
  const [fault] = faultsOf(error);
  if (fault) {
    const { code = 'FAULT_INTERNAL', message = null } = fault.extensions ?? {};
    return new ServerError(code, message, fault.message);
  }
  if (isNoAnswer(error)) return new NoAnswer('No answer from the server');
  return error instanceof Error ? error : new Error(String(error));
};

export const needsSignIn = (error: unknown): boolean => {
  const failure = toFailure(error);
  return failure instanceof ServerError && failure.code === 'ACCESS_SIGN_IN';
};

const noAnswer = {
  vi: 'Không kết nối được với máy chủ. Việc chưa lưu vẫn được giữ trên máy này.',
  en: 'The server cannot be reached. Unsaved work is kept on this device.',
};

/** The sentence to show for any failure. */
export const reasonOf = (error: unknown, language: Language): string => {
  const failure = toFailure(error);
  if (failure instanceof NoAnswer) return noAnswer[language];
  if (failure instanceof ServerError && failure.texts) return failure.texts[language];
  return failure.message;
};
