import type { ReactNode } from 'react';
import style from './layout.module.css';

interface Props {
  readonly onSend: () => void;
  readonly noValidate?: boolean;
  readonly children: ReactNode;
}

/** What is entered is sent by a command of the page, never by the browser itself. */
export const Form = ({ onSend, noValidate, children }: Props) => (
  <form
    className={style.stack}
    noValidate={noValidate}
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
  >
    {children}
  </form>
);
