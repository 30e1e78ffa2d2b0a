import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  hearingGiveAccount,
  hearingOpen,
  hearingReconfirmConsent,
  hearingRecordGuardianPresence,
  hearingRetireJury,
  hearingSwearInterpreter,
} from '../../api/sdk.gen.js';
import { buttonLook } from '../../kit/button.js';
import { Row } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { useMay } from '../../shell/session.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import type { PanelProps } from './hearing-drawer.js';
import { Reasons } from './reasons.js';
import { calling } from './use-moves.js';

/** What the interpreter swears. */
const INTERPRETER_OATH = 'interpreter-oath-1';

/** The steps of a hearing in their order; each says itself when it is not yet its turn. */
export function CoursePanel({ card }: PanelProps) {
  const { t } = useTranslation('board');
  const may = useMay();
  const { hearingId, hearing, room, day, callNumber } = card;
  const path = { hearingId };
  const [beside, setBeside] = useState<string | null>(room?.guardians.find(({ here }) => here)?.personId ?? null);
  if (!hearing)
    return (
      <div className={style.stack}>
        <ul className={style.ready}>
          {(['respondent', 'guardian', 'interpreter', 'panel', 'judge'] as const)
            .filter((what) => day.readiness[what] !== null)
            .map((what) => (
              <li key={what}>
                <Tag tone={day.readiness[what] ? 'good' : 'warn'}>{t(day.readiness[what] ? 'ready.yes' : 'ready.no')}</Tag>{' '}
                {t(`ready.${what}`)}
              </li>
            ))}
        </ul>
        {may('hearing:call') && (
          <Row>
            <Deed
              look="primary"
              large
              send={(headers) => hearingOpen({ path, body: calling(card), headers })}
              told={t('told.called', { number: callNumber })}
            >
              {t('course.call')}
            </Deed>
          </Row>
        )}
      </div>
    );
  const over = hearing.endedAt !== null && hearing.endedAt !== undefined;
  const conducts = may('hearing:conduct') && !over;
  return (
    <ol className={style.steps}>
      <Step
        title={t('course.panel')}
        done={hearing.stage !== 'called'}
        said={t('course.seated', { count: hearing.seated, of: hearing.panelSize })}
      />
      <Step title={t('course.guardian')} done={hearing.guardian === 'present'} said={t(`guardian.${hearing.guardian}`)}>
        {may('hearing:attend') && !over && hearing.guardian !== 'present' && room && (
          <div className={style.inset}>
            <Reasons
              label={t('course.beside')}
              of="beside"
              codes={[]}
              {...whoOf(room.guardians)}
              value={beside}
              onChange={setBeside}
            />
            <Row>
              <Deed
                look="primary"
                isDisabled={!beside}
                send={(headers) =>
                  hearingRecordGuardianPresence({ path, body: { present: true, adultId: beside!, kind: 'guardian' }, headers })
                }
              >
                {t('course.isBeside')}
              </Deed>
              <Deed
                send={(headers) => hearingRecordGuardianPresence({ path, body: { present: false, kind: 'guardian' }, headers })}
              >
                {t('course.noneBeside')}
              </Deed>
            </Row>
          </div>
        )}
      </Step>
      {day.language && (
        <Step title={t('course.interpreter')} said={t('course.interpreterWhat')}>
          {may('hearing:attend') && !over && (
            <Deed
              send={(headers) => hearingSwearInterpreter({ path, body: { textVersion: INTERPRETER_OATH }, headers })}
              told={t('told.interpreterSworn')}
            >
              {t('course.swearInterpreter')}
            </Deed>
          )}
        </Step>
      )}
      <Step title={t('course.consent')} said={t('course.consentWhat')} done={isPast(hearing.stage)}>
        {conducts && !isPast(hearing.stage) && (
          <Deed send={(headers) => hearingReconfirmConsent({ path, body: { agrees: true }, headers })} told={t('told.consent')}>
            {t('course.agrees')}
          </Deed>
        )}
      </Step>
      <Step title={t('course.account')} said={t('course.accountWhat')} done={isPast(hearing.stage)}>
        {conducts && !isPast(hearing.stage) && (
          <Deed send={(headers) => hearingGiveAccount({ path, body: {}, headers })} told={t('told.account')}>
            {t('course.begins')}
          </Deed>
        )}
      </Step>
      <Step title={t('course.retire')} done={hearing.stage === 'retired' || over}>
        {conducts && hearing.stage === 'in-session' && (
          <Deed
            look="primary"
            send={(headers) => hearingRetireJury({ path, body: { deliberationId: crypto.randomUUID() }, headers })}
            told={t('told.retired', { number: callNumber })}
          >
            {t('course.retireNow')}
          </Deed>
        )}
      </Step>
      <Step
        title={t('course.pronounce')}
        said={t('course.pronounceWhat')}
        done={day.progress === 'announced' || day.progress === 'done'}
      >
        {hearing.deliberationId && (day.progress === 'announced' || day.progress === 'done') && (
          <a className={buttonLook('primary')} href={`/plans/${hearing.deliberationId}/leaving`}>
            {t('course.leaving')}
          </a>
        )}
      </Step>
    </ol>
  );
}

const isPast = (stage: string) => stage === 'in-session' || stage === 'retired' || stage === 'held';

const whoOf = (guardians: readonly { personId: string; given: string | null; initial: string | null }[]) => ({
  people: guardians.map(({ personId, given, initial }) => ({
    value: personId,
    label: given ? `${given} ${initial ?? ''}.` : '–',
  })),
});

function Step({
  title,
  said,
  done = false,
  children,
}: {
  readonly title: string;
  readonly said?: string;
  readonly done?: boolean;
  readonly children?: React.ReactNode;
}) {
  const { t } = useTranslation('board');
  return (
    <li className={style.step}>
      <div className={style.personHead}>
        <h3>{title}</h3>
        {done && <Tag tone="good">{t('course.done')}</Tag>}
      </div>
      {said && <p className={style.faint}>{said}</p>}
      {children}
    </li>
  );
}
