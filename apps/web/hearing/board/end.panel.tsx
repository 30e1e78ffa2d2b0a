import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  docketContinue,
  docketPostpone,
  hearingAdjourn,
  hearingEnd,
  hearingReconfirmConsent,
  hearingWithdrawAdmission,
} from '../../api/sdk.gen.js';
import type { AdjournHearing } from '../../api/types.gen.js';
import { buttonLook } from '../../kit/button.js';
import { Card, Row } from '../../kit/layout.js';
import { Radios } from '../../kit/radios.js';
import { useMay } from '../../shell/session.js';
import { ADJOURNED_BECAUSE, FAULTS } from './codes.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import type { PanelProps } from './hearing-drawer.js';
import { Reasons } from './reasons.js';

const CONTINUED = ['illness', 'school', 'work', 'family', 'transport', 'needs-lawyer', 'no-interpreter'] as const;
const POSTPONED = ['judge-absent', 'quorum-lost', 'no-interpreter', 'out-of-time', 'building-closed'] as const;

/** How a hearing ends, or comes off today's docket. */
export function EndPanel({ sittingId, card }: PanelProps) {
  const { t } = useTranslation('board');
  const may = useMay();
  const { hearingId, hearing, callNumber, day } = card;
  const path = { hearingId };
  if (!hearing) return may('docket:continue') ? <OffTheDocket sittingId={sittingId} card={card} /> : null;
  if (hearing.endedAt)
    return (
      <div className={style.stack}>
        <p>{t(`ended.${hearing.stage}`, { minutes: hearing.minutes ?? 0 })}</p>
        {hearing.because && <p>{t(`adjourn.${hearing.because}`, { defaultValue: hearing.because })}</p>}
        {hearing.deliberationId && (day.progress === 'announced' || day.progress === 'done') && (
          <p>
            <a className={buttonLook('primary')} href={`/plans/${hearing.deliberationId}/leaving`}>
              {t('course.leaving')}
            </a>
          </p>
        )}
      </div>
    );
  return (
    <div className={style.stack}>
      <Card title={t('end.title')}>
        <p className={style.faint}>{t('end.what')}</p>
        <Row>
          <Deed
            look="primary"
            large
            send={(headers) => hearingEnd({ path, body: {}, headers })}
            told={t('told.ended', { number: callNumber })}
          >
            {t('end.end')}
          </Deed>
        </Row>
      </Card>
      <Adjourn hearingId={hearingId} number={callNumber} />
      <Card title={t('end.changed')}>
        <p className={style.faint}>{t('end.changedWhat')}</p>
        <Row>
          <Deed send={(headers) => hearingReconfirmConsent({ path, body: { agrees: false }, headers })}>{t('end.refuses')}</Deed>
          <Deed send={(headers) => hearingWithdrawAdmission({ path, body: {}, headers })}>{t('end.withdraws')}</Deed>
        </Row>
      </Card>
    </div>
  );
}

function Adjourn({ hearingId, number }: { readonly hearingId: string; readonly number: number }) {
  const { t } = useTranslation('board');
  const [because, setBecause] = useState<AdjournHearing['because'] | null>(null);
  const [fault, setFault] = useState<AdjournHearing['faultOf']>('nobody');
  const faults = because ? FAULTS[because] : [];
  return (
    <Card title={t('end.adjourn')}>
      <Reasons
        label={t('because')}
        of="adjourn"
        codes={ADJOURNED_BECAUSE}
        value={because}
        onChange={(code) => {
          setBecause(code);
          setFault('nobody');
        }}
      />
      {faults.length > 1 && (
        <Radios
          label={t('end.fault')}
          choices={faults.map((value) => ({ value, label: t(`fault.${value}`) }))}
          value={fault}
          onChange={setFault}
        />
      )}
      <Row>
        <Deed
          isDisabled={!because}
          told={t('told.adjourned', { number })}
          send={(headers) =>
            hearingAdjourn({
              path: { hearingId },
              body: { because: because!, faultOf: fault },
              headers,
            })
          }
        >
          {t('end.adjourn')}
        </Deed>
      </Row>
    </Card>
  );
}

function OffTheDocket({ sittingId, card: { hearingId, callNumber } }: PanelProps) {
  const { t } = useTranslation('board');
  const [asker, setAsker] = useState<'family' | 'court'>('family');
  const [because, setBecause] = useState<string | null>(null);
  const path = { sittingId, hearingId };
  return (
    <Card title={t('continue.title')}>
      <p className={style.faint}>{t('continue.what')}</p>
      <Radios
        label={t('continue.who')}
        choices={(['family', 'court'] as const).map((value) => ({ value, label: t(`continue.${value}`) }))}
        value={asker}
        onChange={(value) => {
          setAsker(value);
          setBecause(null);
        }}
      />
      <Reasons
        label={t('because')}
        of="adjourn"
        codes={asker === 'family' ? CONTINUED : POSTPONED}
        value={because}
        onChange={setBecause}
      />
      <Row>
        <Deed
          look="primary"
          isDisabled={!because}
          told={t('told.continued', { number: callNumber })}
          send={(headers) =>
            asker === 'family'
              ? docketContinue({ path, body: { because: because!, askedBy: 'family' }, headers })
              : docketPostpone({ path, body: { because: because! }, headers })
          }
        >
          {t('continue.do')}
        </Deed>
      </Row>
    </Card>
  );
}
