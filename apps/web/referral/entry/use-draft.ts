import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { dropDraft, keepDraft } from '../../shell/drafts.js';
import type { Entry } from './entry.js';

interface Autosave {
  readonly savedAt: number | null;
  /** Forgets the draft, since it was sent: nothing is kept of this form any more. */
  readonly sent: () => void;
}

/** Keeps what is entered as it is entered. */
export function useAutosave(accountId: string, form: string, { subscribe }: UseFormReturn<Entry>): Autosave {
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const isSent = useRef(false);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          // At once: whoever leaves in the next moment must find what they typed last.
          if (isSent.current) return;
          keepDraft(accountId, form, values);
          setSavedAt(Date.now());
        },
      }),
    [accountId, form, subscribe],
  );
  const sent = () => {
    isSent.current = true;
    dropDraft(accountId, form);
  };
  return { savedAt, sent };
}
