import { useEffect, useRef } from 'react';

const WRITES = 'input,textarea,select,[contenteditable],[role=listbox],[role=menu]';

/** Hears single keys, unless somebody writes; a dialog has its own keys. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const at = event.target as HTMLElement;
      if (at.closest(WRITES) && !at.closest('input[type=checkbox]')) return;
      if (document.querySelector('[role=dialog]')) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Takes the focus to the next or the last row's name. */
export function stepRow(by: 1 | -1): void {
  const openers = [...document.querySelectorAll<HTMLElement>('[data-opener]')];
  const at = openers.findIndex((one) => one.closest('tr')?.contains(document.activeElement));
  openers[Math.min(openers.length - 1, Math.max(0, at + by))]?.focus();
}

/** Chooses the row that has the focus, or lets it go. */
export function toggleRow(): void {
  document.activeElement?.closest('tr[data-row]')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}
