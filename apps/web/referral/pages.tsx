import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../kit/button.js';
import style from './cases.module.css';

/** Rows shown at once. */
export const PAGE = 50;

/** Leads from one part of a long list to the next. */
export function Pages({ page, count, more }: { readonly page: number; readonly count: number; readonly more: boolean }) {
  const { t } = useTranslation('referral');
  if (page === 1 && !more) return <p className={style.pages}>{t('cases.shown', { from: Math.min(1, count), until: count })}</p>;
  const from = (page - 1) * PAGE + 1;
  return (
    <nav className={style.pages} aria-label={t('cases.pages')}>
      {page > 1 && (
        <Link to="/cases" search={(before) => ({ ...before, page: page - 1 })} className={buttonLook()}>
          {t('cases.previous')}
        </Link>
      )}
      <span>{t('cases.shown', { from, until: from + count - 1 })}</span>
      {more && (
        <Link to="/cases" search={(before) => ({ ...before, page: page + 1 })} className={buttonLook()}>
          {t('cases.following')}
        </Link>
      )}
    </nav>
  );
}
