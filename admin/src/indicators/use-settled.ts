import { useEffect, useState } from 'react';

const restMs = 400;

/** A value once it has rested for a moment, so that each key stroke does not ask the server. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
