import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deliberationCheck } from '../../api/sdk.gen.js';
import { Row } from '../../kit/layout.js';
import { UNFIT } from './codes.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { Reasons } from './reasons.js';

/** A jurors' own idea, looked at by an adult before anybody votes on it. */
export function CheckItem({
  path,
  details,
}: {
  readonly path: { readonly deliberationId: string; readonly itemId: string };
  readonly details: string | null;
}) {
  const { t } = useTranslation('board');
  const [because, setBecause] = useState<(typeof UNFIT)[number] | null>(null);
  return (
    <div className={style.inset}>
      {details && <blockquote className={style.quote}>{details}</blockquote>}
      <Row>
        <Deed look="primary" send={(headers) => deliberationCheck({ path, body: { ok: true }, headers })}>
          {t('check.ok')}
        </Deed>
      </Row>
      <Reasons label={t('check.why')} of="unfit" codes={UNFIT} value={because} onChange={setBecause} />
      <Row>
        <Deed
          isDisabled={!because}
          send={(headers) => deliberationCheck({ path, body: { ok: false, because: because! }, headers })}
        >
          {t('check.notOk')}
        </Deed>
      </Row>
    </div>
  );
}
