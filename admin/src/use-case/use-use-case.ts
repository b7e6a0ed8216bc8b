import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { reasonOf } from '../providers/failure.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage } from '../texts/use-texts.js';
import { actOutcome, type Input, type Operation, type Outcome, previewOutcome } from './outcome.js';
import { newRequestKey } from '../providers/records.js';

interface UseCase {
  /** What a preview or a refused act came to; null after the input has changed. */
  readonly outcome: Outcome | null;
  readonly isWorking: boolean;
  readonly preview: (input: Input) => Promise<void>;
  /** Does it; answers whether it was done. */
  readonly act: (input: Input) => Promise<boolean>;
  readonly forget: () => void;
}

/** Previews and does an operation. Every figure and list is asked for again after it. */
export const useUseCase = (operation: Operation): UseCase => {
  const language = useLanguage();
  const notify = useNotify();
  const queries = useQueryClient();
  const tellSaved = useTellSaved();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isWorking, setWorking] = useState(false);
  const key = useRef('');
  const guarded = async (work: () => Promise<Outcome>): Promise<Outcome | null> => {
    setWorking(true);
    try {
      const found = await work();
      setOutcome(found);
      return found;
    } catch (error) {
      notify(reasonOf(error, language), { type: 'error' });
      return null;
    } finally {
      setWorking(false);
    }
  };
  return {
    outcome,
    isWorking,
    preview: async (input) => {
      key.current = newRequestKey();
      await guarded(() => previewOutcome(operation, input));
    },
    act: async (input) => {
      if (key.current === '') key.current = newRequestKey();
      const done = await guarded(() => actOutcome(operation, input, key.current));
      if (!done?.isDone) return false;
      key.current = '';
      setOutcome(null);
      notify(done.lines[0]?.[language] ?? '', { type: 'success' });
      tellSaved();
      await queries.invalidateQueries();
      return true;
    },
    forget: () => {
      key.current = '';
      setOutcome(null);
    },
  };
};
