import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  deliberationLeave,
  hearingChallengeJuror,
  hearingDecideChallenge,
  hearingDismissJuror,
  hearingRecuseJuror,
  hearingReplaceForeperson,
  hearingReplaceJuror,
  hearingTakeOath,
} from '../../api/sdk.gen.js';
import type { ChallengeJuror } from '../../api/types.gen.js';
import { More } from '../../court/identity-bar.js';
import { Button } from '../../kit/button.js';
import { Row } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { useMay } from '../../shell/session.js';
import { Deed, type Send } from './deed.js';
import style from './drawer.module.css';
import { Reasons } from './reasons.js';

/** What a juror swears, as it is spoken. */
const JUROR_OATH = 'juror-oath-1';

interface Seated {
  readonly jurorId: string;
  readonly seat: number;
  readonly place: string;
  readonly foreperson: boolean;
  readonly sworn: boolean;
  readonly challenged: boolean;
  readonly state: string;
  readonly given: string | null;
  readonly initial: string | null;
}

interface Props {
  readonly hearingId: string;
  readonly juror: Seated;
  readonly stage: string;
  readonly deliberationId: string | null;
  /** Whether somebody sits there, the juror or whoever came in their place. */
  readonly filled: boolean;
  /** Who could take the seat of one who left. */
  readonly others: readonly Pick<Seated, 'jurorId' | 'given' | 'initial'>[];
}

type Asked = 'challenge' | 'recuse' | 'dismiss' | 'replace';
const CODES: Readonly<Record<Asked, readonly string[]>> = {
  challenge: ['knows-somebody', 'same-school', 'not-fair', 'other'],
  recuse: ['knows-somebody', 'would-rather-not', 'unwell', 'other'],
  dismiss: ['disruptive', 'told-others', 'other'],
  replace: [],
};

const nameOf = ({ given, initial }: Pick<Seated, 'given' | 'initial'>) => (given ? `${given} ${initial ?? ''}.` : '–');

/** A juror on the panel, and what can become of the seat. */
export function JurorLine({ hearingId, juror, stage, deliberationId, filled, others }: Props) {
  const { t } = useTranslation('board');
  const may = useMay();
  const [asks, setAsks] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { jurorId, seat, place, sworn, challenged, foreperson, state } = juror;
  const path = { hearingId, jurorId };
  const name = nameOf(juror);
  const leaves = state === 'seated';
  const retired = stage === 'retired';
  const ask = (what: Asked) => () => {
    setChosen(null);
    setAsks(what);
  };
  const offered: readonly (readonly [Asked, boolean])[] = [
    ['challenge', leaves && stage === 'seated' && may('hearing:challenge')],
    ['recuse', leaves && (retired ? may('deliberation:watch') : may('hearing:recuse'))],
    ['dismiss', leaves && !retired && may('hearing:preside')],
    ['replace', !leaves && !filled && !retired && may('hearing:seat')],
  ];
  const more = offered.filter(([, may]) => may).map(([id]) => ({ id, label: t(`juror.${id}`), onAction: ask(id) }));
  const send = (): Send => {
    const because = chosen!;
    if (asks === 'challenge')
      return (headers) => hearingChallengeJuror({ path, body: { by: 'juror' satisfies ChallengeJuror['by'], because }, headers });
    if (asks === 'dismiss') return (headers) => hearingDismissJuror({ path, body: { because }, headers });
    if (asks === 'replace') return (headers) => hearingReplaceJuror({ path, body: { by: chosen! }, headers });
    if (retired && deliberationId)
      return (headers) => deliberationLeave({ path: { deliberationId, jurorId }, body: {}, headers });
    return (headers) => hearingRecuseJuror({ path, body: { because }, headers });
  };
  return (
    <li className={style.person}>
      <div className={style.personHead}>
        <p>
          <span className={style.seat}>{seat}</span> <strong translate="no">{name}</strong>
          {place === 'alternate' && <span className={style.faint}> {t('juror.alternate')}</span>}
          {foreperson && <span className={style.faint}> {t('juror.foreperson')}</span>}
        </p>
        <span>
          {challenged && <Tag tone="warn">{t('juror.challenged')}</Tag>}{' '}
          {leaves ? (
            <Tag tone={sworn ? 'good' : 'plain'}>{t(sworn ? 'juror.sworn' : 'juror.notSworn')}</Tag>
          ) : (
            <Tag>{t(`juror.${state}`)}</Tag>
          )}
        </span>
      </div>
      <Row>
        {leaves && !sworn && !challenged && may('hearing:swear') && (
          <Deed
            large
            aria-label={t('juror.swearOf', { name })}
            send={(headers) => hearingTakeOath({ path, body: { textVersion: JUROR_OATH, method: 'spoken' }, headers })}
          >
            {t('juror.swear')}
          </Deed>
        )}
        {challenged && may('hearing:preside') && (
          <>
            <Deed send={(headers) => hearingDecideChallenge({ path, body: { upheld: true }, headers })}>{t('juror.uphold')}</Deed>
            <Deed send={(headers) => hearingDecideChallenge({ path, body: { upheld: false }, headers })}>
              {t('juror.overrule')}
            </Deed>
          </>
        )}
        {leaves && !foreperson && place === 'juror' && !retired && may('hearing:preside') && (
          <Deed look="quiet" send={(headers) => hearingReplaceForeperson({ path: { hearingId }, body: { jurorId }, headers })}>
            {t('juror.makeForeperson')}
          </Deed>
        )}
        {more.length > 0 && <More deeds={more} />}
      </Row>
      {asks && (
        <div className={style.inset}>
          <Reasons
            label={t(asks === 'replace' ? 'juror.byWhom' : 'because')}
            of="jurorBecause"
            codes={CODES[asks]}
            people={asks === 'replace' ? others.map((one) => ({ value: one.jurorId, label: nameOf(one) })) : []}
            value={chosen}
            onChange={setChosen}
          />
          <Row>
            <Deed
              look="primary"
              isDisabled={!chosen}
              send={(headers) => send()(headers)}
              told={t('told.juror', { name })}
              onDone={() => setAsks(null)}
            >
              {t(`juror.${asks}`)}
            </Deed>
            <Button onPress={() => setAsks(null)}>{t('cancel')}</Button>
          </Row>
        </div>
      )}
    </li>
  );
}
