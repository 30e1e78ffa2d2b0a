import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetPack, sheetPaper } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { readable } from '../../court/readable.js';
import { Banner } from '../../kit/banner.js';
import { Select } from '../../kit/fields.js';
import { Card, Nothing, PageHead, Stack } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { AttendanceFromPaper } from './paper-attendance.form.js';
import { DecisionFromPaper, RecommendationFromPaper, TallyFromPaper } from './paper-jury.forms.js';
import { OathFromPaper } from './paper-oath.form.js';
import style from './drawer.module.css';
import { PapersOf } from './locked-day.js';
import { useBoard, usePapers } from './use-board.js';

const WHAT = ['attendance', 'oath', 'tally', 'recommendation', 'decision'] as const;
type What = (typeof WHAT)[number];

/** What was written down while nothing else worked: when it happened stays; what was not in order is kept, and flagged. */
export function PaperPage() {
  const { t } = useTranslation('board');
  const { sitting } = useSearch({ from: '/court/board/paper' });
  const navigate = useNavigate();
  const when = useWhen();
  const { view, sittings } = usePapers();
  const sittingId = sitting ?? sittings[0]?.sittingId;
  useEffect(() => void (document.title = t('paper.title')), [t]);
  return (
    <>
      <PageHead title={t('paper.title')} lead={t('paper.lead')} />
      <Shown view={view}>
        {() =>
          sittingId ? (
            <PapersOf value={sittingId}>
              <Stack>
                {sittings.length > 1 && (
                  <Select
                    label={t('paper.day')}
                    choices={sittings.map((one) => ({
                      value: one.sittingId,
                      label: `${when.day(one.on)} · ${one.venue}, ${when.time(one.opensAt)}`,
                    }))}
                    value={sittingId}
                    onChange={(chosen) => void navigate({ to: '/board/paper', search: { sitting: chosen } })}
                  />
                )}
                <Entering key={sittingId} sittingId={sittingId} />
              </Stack>
            </PapersOf>
          ) : (
            <Nothing title={t('paper.noDay')} />
          )
        }
      </Shown>
    </>
  );
}

function Entering({ sittingId }: { readonly sittingId: string }) {
  const { t } = useTranslation('board');
  const [what, setWhat] = useState<What>('attendance');
  const { sitting, cards } = useBoard(sittingId);
  const pack = useView(['pack', sittingId], () => sheetPack({ path: { sittingId } }));
  const [hearingId, setHearingId] = useState<string | null>(null);
  const card = cards.find((one) => one.hearingId === hearingId) ?? null;
  const choices = cards.map((one) => ({
    value: one.hearingId,
    label: [t('card.called', { number: one.callNumber }), one.initials, one.roomName].filter(Boolean).join(' · '),
  }));
  const items = pack.data?.forms.find((form) => form.hearingId === hearingId)?.items ?? [];
  return (
    <Shown view={sitting}>
      {({ on }) => (
        <Stack>
          <Card>
            <Select
              label={t('paper.what')}
              choices={WHAT.map((value) => ({ value, label: t(`paper.entry.${value}`) }))}
              value={what}
              onChange={setWhat}
            />
            <Select
              label={t('paper.hearing')}
              choices={choices}
              value={hearingId}
              onChange={setHearingId}
              placeholder={t('choose')}
            />
            <div className={style.inset}>
              {what === 'attendance' && <AttendanceFromPaper key={hearingId} sittingId={sittingId} on={on} card={card} />}
              {what !== 'attendance' && !card && <p>{t('paper.chooseHearing')}</p>}
              {what === 'oath' && card && <OathFromPaper key={card.hearingId} on={on} card={card} />}
              {what !== 'attendance' && what !== 'oath' && card && !card.hearing?.deliberationId && <p>{t('paper.noJury')}</p>}
              {what === 'tally' && card?.hearing?.deliberationId && (
                <TallyFromPaper key={card.hearingId} on={on} deliberationId={card.hearing.deliberationId} items={items} />
              )}
              {what === 'recommendation' && card?.hearing?.deliberationId && (
                <RecommendationFromPaper key={card.hearingId} on={on} deliberationId={card.hearing.deliberationId} />
              )}
              {what === 'decision' && card?.hearing?.deliberationId && (
                <DecisionFromPaper
                  key={card.hearingId}
                  on={on}
                  dispositionId={card.hearing.deliberationId}
                  judgeId={card.hearing.judgeId}
                />
              )}
            </div>
          </Card>
          <Entries sittingId={sittingId} numbers={new Map(cards.map((one) => [one.hearingId, one.callNumber]))} />
        </Stack>
      )}
    </Shown>
  );
}

function Entries({ sittingId, numbers }: { readonly sittingId: string; readonly numbers: ReadonlyMap<string, number> }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const view = useView(['paper', sittingId], () => sheetPaper({ path: { sittingId } }), { keep: true });
  return (
    <Card title={t('paper.entered')}>
      <Shown view={view}>
        {(entries) =>
          entries.length === 0 ? (
            <Nothing title={t('paper.none')} />
          ) : (
            <ol className={style.log}>
              {entries.map(({ entryId, what, hearingId, happenedAt, enteredAt, enteredBy, irregular }) => (
                <li key={entryId} className={style.logLine}>
                  <p>
                    <time className={style.time} dateTime={happenedAt}>
                      {when.time(happenedAt)}
                    </time>{' '}
                    {t(`paper.entry.${what}`)}
                    {hearingId && numbers.has(hearingId) && <> · {t('card.called', { number: numbers.get(hearingId) })}</>}
                  </p>
                  <p className={style.faint}>
                    {t('paper.enteredBy', { role: t(`shell:role.${enteredBy}`), moment: when.moment(enteredAt) })}
                  </p>
                  {irregular.length > 0 && (
                    <Banner tone="warn" title={t('paper.irregular')}>
                      <p>
                        {irregular.map((code) => (
                          <Tag key={code} tone="warn">
                            {t(`irregular.${code}`, { defaultValue: readable(code) })}
                          </Tag>
                        ))}
                      </p>
                    </Banner>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Shown>
    </Card>
  );
}
