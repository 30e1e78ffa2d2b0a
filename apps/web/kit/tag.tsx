import type { ReactNode } from 'react';
import style from './tag.module.css';

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** A word for how something stands; its colour never says it alone. */
export const Tag = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={`${style.tag} ${style[tone]}`}>{children}</span>
);
