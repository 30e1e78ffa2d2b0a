import type { ReactNode } from 'react';
import style from './counts.module.css';

/** How many there are of each kind, as a list of links that lead to those they count. */
export const Counts = ({ label, children }: { readonly label?: string; readonly children: ReactNode }) => (
  <ul className={style.counts} aria-label={label}>
    {children}
  </ul>
);
