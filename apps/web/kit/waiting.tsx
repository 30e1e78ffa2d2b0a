import style from './waiting.module.css';

/** Holds the place of what is still being read; says so only to those who have waited a moment. */
export const Waiting = ({ lines = 6 }: { readonly lines?: number }) => (
  <div className={style.waiting} role="status" aria-busy="true">
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className={style.line} />
    ))}
  </div>
);
