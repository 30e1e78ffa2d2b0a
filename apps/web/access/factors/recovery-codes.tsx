import { useTranslation } from 'react-i18next';
import { Banner } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Row } from '../../kit/layout.js';
import style from './factors.module.css';

/** The codes that open the account when everything else is lost; they are told this once. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const { t } = useTranslation('access');
  return (
    <div className={style.form}>
      <Banner tone="warn" title={t('codes.once')}>
        <p>{t('codes.why')}</p>
      </Banner>
      <ul className={style.codes} aria-label={t('codes.title')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Row end>
        <Button onPress={() => print()}>{t('codes.print')}</Button>
        <Button look="primary" onPress={onKept}>
          {t('codes.kept')}
        </Button>
      </Row>
    </div>
  );
}
