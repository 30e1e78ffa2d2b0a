import { useEffect, useState } from 'react';
import { ask, isProblem } from './court.js';

const AGAIN_MS = 3_000;

/**
 * Reads something of the case into memory, and nowhere else: it is gone with the page. Read again when `changed` changes,
 * and after a while where the court was away.
 */
export function useReading<T>(path: string | null, changed: unknown = null): T | null {
  const [found, setFound] = useState<{ path: string; data: T } | null>(null);
  useEffect(() => {
    if (!path) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const read = () =>
      void ask<T>(path).then(
        (data) => void (over || setFound({ path, data })),
        (error: unknown) => {
          if (isProblem(error) && !over) timer = setTimeout(read, AGAIN_MS);
        },
      );
    read();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [path, changed]);
  return found?.path === path ? found.data : null;
}
