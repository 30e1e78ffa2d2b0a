import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonLook } from '../kit/button.js';
import { Nothing } from '../kit/layout.js';

/** Nothing by that address; in the same words whether it never was or may not be seen. */
export function Lost() {
  const { t } = useTranslation('shell');
  return (
    <Nothing title={t('lost.title')}>
      <p>{t('lost.what')}</p>
      <Link to="/" className={buttonLook('primary')}>
        {t('lost.home')}
      </Link>
    </Nothing>
  );
}
