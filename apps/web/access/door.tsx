import { useEffect, type ReactNode } from 'react';
import type { Problem } from '../ask/problem.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Form } from '../kit/form.js';
import { LanguageButton } from '../shell/language-button.js';
import style from './door.module.css';

/** A page for those who are not inside yet. */
export function Door({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => void (document.title = title), [title]);
  return (
    <div className={style.page}>
      <header className={style.top}>
        <LanguageButton />
      </header>
      <main className={style.card}>
        <img src="/court.svg" alt="" width="56" height="56" />
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

interface Props {
  readonly act: string;
  readonly command: { readonly error: Problem | null; readonly isPending: boolean };
  readonly names?: Readonly<Record<string, string>>;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** What opens the door. */
export const DoorForm = ({ act, command, names, onSend, children }: Props) => (
  <Form onSend={onSend}>
    <Refused problem={command.error} {...(names && { names })} />
    {children}
    <Button type="submit" look="primary" large isPending={command.isPending}>
      {act}
    </Button>
  </Form>
);
