import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand, type Carried } from '../../ask/use-command.js';
import { Refused, sentenceOf } from '../../kit/banner.js';
import { Button, type Props as ButtonLook } from '../../kit/button.js';
import { useTell } from '../../shell/notices.js';
import style from './drawer.module.css';

export type Send = (
  headers: Carried,
) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response?: Response }>;

interface Told {
  /** What is told when it was done. */
  readonly told?: string;
  /** The command that takes it back, where the court has one. */
  readonly back?: Send;
  readonly onDone?: (done: unknown) => void;
}

/** A command that takes no words: sent, told, and taken back while the notice stands. */
export function useDeed(send: Send, { told, back, onDone }: Told = {}) {
  const { t } = useTranslation('shell');
  const tell = useTell();
  const undo = () => takesBack.mutate(null);
  const takesBack = useCommand((_: null, headers) => (back ?? send)(headers), {
    onDone: () => tell({ text: t('undone') }),
    onRefused: (problem) => tell({ text: t('notUndone', { why: sentenceOf(problem, t) }), ...(problem.passes && { undo }) }),
  });
  return useCommand((_: null, headers) => send(headers), {
    onDone: (done) => {
      if (told) tell({ text: told, ...(back && { undo }) });
      onDone?.(done);
    },
  });
}

/** Takes the keyboard to the tab of the part it was in, where the button that it pressed is not there any more. */
function placeOf(pressed: Element): () => void {
  const labelled = pressed.closest('[role="tabpanel"]')?.getAttribute('aria-labelledby');
  const goes = () => {
    if (!pressed.isConnected && labelled) document.getElementById(labelled)?.focus();
  };
  // After the dialog has found that the focus is nowhere.
  return () => requestAnimationFrame(() => requestAnimationFrame(goes));
}

/**
 * A button that is one command; why the court would not is said below it. Many of these go away with what they did, so they
 * are never announced as pending: the announcement would point at a button that is not there any more.
 */
export function Deed({
  send,
  told,
  back,
  onDone,
  children,
  ...look
}: Told & Omit<ButtonLook, 'onPress' | 'children'> & { readonly send: Send; readonly children: ReactNode }) {
  const stay = useRef(() => {});
  const deed = useDeed(send, {
    ...(told && { told }),
    ...(back && { back }),
    onDone: (done) => {
      onDone?.(done);
      stay.current();
    },
  });
  return (
    <>
      <Button
        {...look}
        onPress={({ target }) => {
          if (deed.isPending) return;
          stay.current = placeOf(target);
          deed.mutate(null);
        }}
      >
        {children}
      </Button>
      {deed.error && (
        <div className={style.refused}>
          <Refused problem={deed.error} />
        </div>
      )}
    </>
  );
}
