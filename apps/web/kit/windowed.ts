import { useEffect, useState, type RefObject } from 'react';

/** The rows that are drawn, and how much room those before and after them take. */
interface Window {
  readonly first: number;
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

/** Rows drawn beyond what is seen, so that nothing is empty while scrolling. */
const BEYOND = 20;

/** Which of many rows of one height have to be drawn, where the first one would stand `top` px below the window's edge. */
export function windowOf(count: number, height: number, top: number, seen: number): Window {
  const first = Math.min(count, Math.max(0, Math.floor(-top / height) - BEYOND));
  const end = Math.min(count, Math.max(first, Math.ceil((seen - top) / height) + BEYOND));
  return { first, end, above: first * height, below: (count - end) * height };
}

/** How tall the rows are that are drawn, on average: words that wrap make them taller than they are meant to be. */
function drawnHeight(body: HTMLElement | null): number | null {
  const rows = [...(body?.querySelectorAll('tr[data-row]') ?? [])];
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  return (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / rows.length;
}

/** Draws, of very many rows, only those near the eye; `height` is meant, and what is measured counts. */
export function useWindowed(body: RefObject<HTMLElement | null>, count: number, height: number, enabled: boolean): Window {
  const [shown, setShown] = useState<Window>(() => windowOf(count, height, 0, 900));
  useEffect(() => {
    if (!enabled) return;
    let tall = drawnHeight(body.current) ?? height;
    const look = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const next = windowOf(count, tall, top, innerHeight);
      setShown((was) => (was.first === next.first && was.end === next.end && was.below === next.below ? was : next));
    };
    const measure = () => {
      tall = drawnHeight(body.current) ?? tall;
      look();
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', measure);
    };
  }, [body, count, height, enabled]);
  return enabled ? shown : { first: 0, end: count, above: 0, below: 0 };
}
