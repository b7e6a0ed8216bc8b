import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** A pause after which what changed is drawn, and how long it may wait for one, in ms. */
const pause = 80;
const longestWait = 500;

export interface Lagging<Value> {
  /** What the page shows. */
  readonly shown: Value;
  readonly now: RefObject<Value>;
  readonly set: (value: Value) => void;
  /** Shows what is now, without waiting. */
  readonly catchUp: () => void;
}

/** State that changes with every key: the page around the grid takes longer to draw than a key to repeat, and must not hold it up. */
export const useLagging = <Value>(initial: Value): Lagging<Value> => {
  const [shown, setShown] = useState(initial);
  const now = useRef(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waitsSince = useRef<number | null>(null);
  const catchUp = useCallback(() => {
    clearTimeout(timer.current);
    waitsSince.current = null;
    setShown(now.current);
  }, []);
  const set = useCallback(
    (value: Value) => {
      now.current = value;
      waitsSince.current ??= performance.now();
      const left = waitsSince.current + longestWait - performance.now();
      clearTimeout(timer.current);
      timer.current = setTimeout(catchUp, Math.max(0, Math.min(pause, left)));
    },
    [catchUp],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => ({ shown, now, set, catchUp }), [catchUp, set, shown]);
};
