import { Link } from '@tanstack/react-router';
import { docketNumber } from '../../../libs/kernel/docket-number.js';
import style from './court.module.css';

/** What a case is called; `linked`, it leads to its page. */
export function DocketNumber({ of, linked = false }: { readonly of: string; readonly linked?: boolean }) {
  const number = docketNumber(of);
  if (!linked) return <span className={style.number}>{number}</span>;
  return (
    <Link to="/cases/$caseId" params={{ caseId: of }} className={style.number}>
      {number}
    </Link>
  );
}
