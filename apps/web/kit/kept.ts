import { useCallback, useState } from 'react';

/** A choice that stands again when the page is opened again on this device, as `name`. */
export function useKept<Value>(name: string, first: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => read(name) ?? first);
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing still shows what was chosen.
      }
    },
    [name],
  );
  return [value, keep];
}

function read<Value>(name: string): Value | null {
  try {
    const kept = localStorage.getItem(name);
    return kept === null ? null : (JSON.parse(kept) as Value);
  } catch {
    return null;
  }
}
