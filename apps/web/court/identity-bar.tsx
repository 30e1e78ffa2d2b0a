import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleAccessNeeds } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { Button } from '../kit/button.js';
import { Menu, type Deed } from '../kit/menu.js';
import { Tag, type Tone } from '../kit/tag.js';
import { useMay, useToday } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import { DocketNumber } from './docket-number.js';
import style from './identity-bar.module.css';
import { PersonName } from './person-name.js';
import { StageTag } from './stage-tag.js';
import { useCode } from './use-code.js';

export interface Flag {
  readonly word: string;
  readonly tone?: Tone;
}

interface Props {
  readonly caseId: string;
  readonly youthId: string;
  readonly age?: number | undefined;
  readonly stage: string;
  readonly flags?: readonly Flag[];
  readonly hearingOn?: string | null | undefined;
  /** The one thing to do next. */
  readonly primary?: ReactNode;
  readonly more?: readonly Deed[];
}

/** Whose case this is, where it stands and what is next: the head of every page of one case. */
export function IdentityBar({ caseId, youthId, age, stage, flags = [], hearingOn, primary, more = [] }: Props) {
  const { t } = useTranslation('court');
  const when = useWhen();
  const today = useToday();
  const needs = useNeeds(youthId);
  // On the day itself it may be over.
  const isToCome = hearingOn && hearingOn >= today && stage === 'docketed';
  return (
    <header className={style.bar}>
      <div className={style.who}>
        <h1 className={style.title}>
          <span className="for-readers-only">{t('case')} </span>
          <DocketNumber of={caseId} />
        </h1>
        <PersonName of={youthId} who={t('respondent')} />
        {age !== undefined && <span>{t('age', { count: age })}</span>}
        <StageTag stage={stage} />
        {[...flags, ...needs].map(({ word, tone = 'warn' }) => (
          <Tag key={word} tone={tone}>
            {word}
          </Tag>
        ))}
      </div>
      <div className={`${style.next} not-on-paper`}>
        <span className={style.hearing}>
          {t('nextHearing')} <strong>{isToCome ? when.day(hearingOn) : t('noHearing')}</strong>
        </span>
        {primary}
        {more.length > 0 && <More deeds={more} />}
      </div>
    </header>
  );
}

/** What the young person needs to take part, for whoever may know it. */
function useNeeds(youthId: string): readonly Flag[] {
  const may = useMay();
  const code = useCode();
  const { t } = useTranslation('court');
  const { data } = useView(['access-needs', youthId], () => peopleAccessNeeds({ path: { personId: youthId } }), {
    enabled: may('person:read-needs'),
  });
  return [
    ...(data?.interpreter
      ? [{ word: t('needsInterpreter', { language: code('language', data.interpreter) }), tone: 'info' as const }]
      : []),
    ...(data?.needs ?? []).map((need) => ({ word: code('need', need), tone: 'info' as const })),
  ];
}

/** What else can be done, behind one button. */
export function More({ deeds }: { readonly deeds: readonly Deed[] }) {
  const { t } = useTranslation('shell');
  return (
    <Menu
      deeds={deeds}
      button={
        <Button>
          {t('more')} <span aria-hidden="true">▾</span>
        </Button>
      }
    />
  );
}
