import { faultError } from '../../kernel/errors.js';

interface Setting<Value> {
  readonly initial: string;
  readonly meaning: string;
  readonly read: (text: string) => Value | undefined;
  readonly expected: string;
}

const wholeNumber =
  (min: number, max: number) =>
  (text: string): number | undefined => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= min && value <= max ? value : undefined;
  };

const oneOf =
  <const Values extends readonly string[]>(...values: Values) =>
  (text: string): Values[number] | undefined =>
    values.find((value) => value === text);

const anyText = (text: string): string | undefined => (text.trim() === '' ? undefined : text);

const setting = <Value>(
  initial: string,
  meaning: string,
  expected: string,
  read: (text: string) => Value | undefined,
): Setting<Value> => ({ initial, meaning, expected, read });

/** Every setting of the server: its first value, what it means, what it takes. `npm run config` prints this list. */
export const settings = {
  PORT: setting('4000', 'TCP port of the server', 'a whole number from 0 to 65535', wholeNumber(0, 65_535)),
  HOST: setting('127.0.0.1', 'address to listen on; 0.0.0.0 for every network', 'an address', anyText),
  DATABASE_URL: setting(
    'sqlite:data/dachieu.sqlite',
    'database',
    'sqlite:<file> or postgres://user:password@host:port/name',
    (text) => (/^(sqlite:.+|postgres(ql)?:\/\/.+)$/.test(text) ? text : undefined),
  ),
  MODE: setting(
    'demonstration',
    'demonstration: an empty database is filled with the plan and invented people; production: with the plan only',
    'demonstration or production',
    oneOf('demonstration', 'production'),
  ),
  DEMONSTRATION_HOUSEHOLDS: setting(
    '500',
    'invented households loaded into an empty database',
    'a whole number from 1 to 1000000',
    wholeNumber(1, 1_000_000),
  ),
  ANALYTICS: setting(
    'auto',
    'a columnar copy in memory for questions over many rows; auto: once a question visits 100,000 rows; on: for every question over ANALYTICS_FROM_ROWS; off: never',
    'auto, on or off',
    oneOf('auto', 'on', 'off'),
  ),
  ANALYTICS_FROM_ROWS: setting(
    '5000',
    'questions that visit more rows than this are answered beside the request loop',
    'a whole number from 0 to 1000000000',
    wholeNumber(0, 1_000_000_000),
  ),
  ANALYTICS_MEMORY_MB: setting(
    '1024',
    'memory that the columnar copy may take; what does not fit is answered by the stored rows',
    'a whole number of megabytes from 64 to 1000000',
    wholeNumber(64, 1_000_000),
  ),
  ANALYTICS_SECONDS: setting(
    '30',
    'a question over many rows is stopped after so many seconds',
    'a whole number from 1 to 3600',
    wholeNumber(1, 3600),
  ),
  LOG_LEVEL: setting(
    'warn',
    'how much is logged',
    'debug, info, warn, error or silent',
    oneOf('debug', 'info', 'warn', 'error', 'silent'),
  ),
  SESSION_HOURS: setting(
    '12',
    'a session ends after so many hours',
    'a whole number from 1 to 720',
    wholeNumber(1, 720),
  ),
  KEEP_UNSAVED: setting(
    'yes',
    'unsaved work stays on a device, encrypted, when its user signs out; no: signing out clears it',
    'yes or no',
    oneOf('yes', 'no'),
  ),
  SECURE_COOKIES: setting(
    'no',
    'yes behind HTTPS: the session cookie is then never sent without it',
    'yes or no',
    oneOf('yes', 'no'),
  ),
  MAX_BODY_BYTES: setting(
    '2097152',
    'largest request body',
    'a whole number of bytes',
    wholeNumber(1024, 1_073_741_824),
  ),
} as const;

type Settings = typeof settings;

/** The settings as read: names as in the environment. */
export type Config = {
  readonly [Name in keyof Settings]: Settings[Name] extends Setting<infer Value> ? Value : never;
};

/** Reads and checks the environment; a wrong value throws FAULT_CONFIG, which says what to do. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const entries = Object.entries(settings).map(([name, { initial, read, expected }]) => {
    const text = environment[name] ?? initial;
    const value = read(text);
    if (value === undefined) {
      const shown = name === 'DATABASE_URL' ? text.replace(/\/\/[^@]*@/, '//…@') : text;
      throw faultError('FAULT_CONFIG', {
        name,
        reason: { vi: `là "${shown}", cần ${expected}`, en: `it is "${shown}", expected ${expected}` },
      });
    }
    return [name, value];
  });
  return Object.fromEntries(entries) as Config;
};

export const describeSettings = (): string =>
  Object.entries(settings)
    .map(
      ([name, { initial, meaning, expected }]) =>
        `${name}\n  ${meaning}\n  ${expected}; first value: ${initial}`,
    )
    .join('\n');
