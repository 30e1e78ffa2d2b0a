import { useCallback, useEffect, useRef, useState } from 'react';
import { changesBetween, type DayRow } from './day.js';

/** Rows that stay as they are while somebody works with them; what changed meanwhile is counted until it is asked for. */
interface Held {
  readonly rows: readonly DayRow[];
  readonly changes: number;
  readonly show: () => void;
}

/** Holds the rows of a day (`about` names it); another day is shown at once. */
export function useHeld(latest: readonly DayRow[], about: string): Held {
  const [held, setHeld] = useState({ about, rows: latest });
  const now = useRef(latest);
  useEffect(() => {
    now.current = latest;
  }, [latest]);
  const isOther = held.about !== about || (held.rows.length === 0 && latest.length > 0);
  if (isOther) setHeld({ about, rows: latest });
  const show = useCallback(() => setHeld({ about, rows: now.current }), [about]);
  const rows = isOther ? latest : held.rows;
  return { rows, changes: rows === latest ? 0 : changesBetween(rows, latest), show };
}
