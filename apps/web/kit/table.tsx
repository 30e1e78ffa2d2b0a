import type { ReactNode } from 'react';
import style from './table.module.css';

interface Props {
  readonly caption: string;
  readonly columns: readonly ReactNode[];
  /** `page` stands for itself and has many rows; `sheet` is written on by hand. */
  readonly look?: 'page' | 'sheet';
  /** Every column but the first is a figure. */
  readonly figures?: boolean;
  readonly children: ReactNode;
}

/** A plain table with a name; wider than the screen it scrolls by itself, by finger and by keyboard. */
export const Table = ({ caption, columns, look, figures, children }: Props) => (
  // A region that scrolls must be reached without a pointer.
  <div className={`${style.scrolled} ${look === 'page' ? style.framed : ''}`} role="region" aria-label={caption} tabIndex={0}>
    <table className={`${style.table} ${look ? style[look] : ''} ${figures ? style.figures : ''}`}>
      <caption className="for-readers-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={at} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
