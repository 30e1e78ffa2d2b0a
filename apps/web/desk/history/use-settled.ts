import { useEffect, useState } from 'react';

const QUIET = 150;

/** A value once it has stood still for a moment: what is drawn along a slider need not be read at every step. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), QUIET);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
