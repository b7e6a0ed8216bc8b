import { ask } from '../providers/client.js';
import type { Violation } from '../providers/wire.js';
import { newRequestKey } from '../providers/records.js';

/** What became of an operation on several records, or what would become of it. */
export interface Outcome {
  readonly isDone: boolean;
  readonly id: string | null;
  readonly lines: readonly { readonly vi: string; readonly en: string }[];
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
}

/** The words of an operation in the API: its preview (if it has one), the act, and the type of their input. */
export interface Operation {
  readonly preview?: string;
  readonly act: string;
  readonly input: string;
}

export type Input = Readonly<Record<string, unknown>>;

const fields =
  '{ isDone id lines { vi en } errors { field code message { vi en } } warnings { field code message { vi en } } }';

const send = async (
  kind: 'query' | 'mutation',
  name: string,
  type: string,
  input: Input,
): Promise<Outcome> => {
  const { outcome } = await ask<{ outcome: Outcome }>(
    `${kind} ($input: ${type}!) { outcome: ${name}(input: $input) ${fields} }`,
    { input },
  );
  return outcome;
};

/** Each question has a key of its own; an act repeated without an answer is sent under the same key. */
export const previewOutcome = ({ preview, input: type }: Operation, input: Input): Promise<Outcome> =>
  preview === undefined
    ? Promise.resolve({ isDone: false, id: null, lines: [], errors: [], warnings: [] })
    : send('query', preview, type, { ...input, key: newRequestKey() });

export const actOutcome = ({ act, input: type }: Operation, input: Input, key: string): Promise<Outcome> =>
  send('mutation', act, type, { ...input, key });
