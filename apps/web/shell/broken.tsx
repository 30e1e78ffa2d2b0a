import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.js';
import { Row } from '../kit/layout.js';

/** A page that broke: said plainly, with the ways on; what it was stands in the browser's log. */
export function Broken({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shell');
  useEffect(() => console.error(error), [error]);
  return (
    <main id="main">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.what')}</p>
      <Row>
        <Button look="primary" onPress={() => location.reload()}>
          {t('broken.again')}
        </Button>
        <a href="/">{t('lost.home')}</a>
      </Row>
    </main>
  );
}
