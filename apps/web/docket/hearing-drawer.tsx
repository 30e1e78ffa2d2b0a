import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtDayCheckIn, docketDay } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { useInitials } from '../court/initials.js';
import { useCode } from '../court/use-code.js';
import { Banner, Refused } from '../kit/banner.js';
import { Button, buttonLook } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Row, SummaryList } from '../kit/layout.js';
import { useMay, useToday } from '../shell/session.js';
import { useTell } from '../shell/notices.js';
import { useWhen } from '../words/when.js';
import { calledBy, isWaiting, type DayRow } from './day.js';
import style from './docket.module.css';
import { HearingNotes } from './hearing-notes.js';
import { MissingItems } from './missing-items.js';
import { MoveForm } from './move.form.js';
import { ProgressTag } from './progress-tag.js';
import { Readiness } from './readiness.js';
import { TakeOffForm } from './take-off.form.js';
import { useReason } from './use-reason.js';

interface Props {
  readonly row: DayRow;
  readonly rows: readonly DayRow[];
  readonly onClose: () => void;
  readonly onOpen: (row: DayRow) => void;
  readonly onDone: () => void;
}

type Part = 'hearing' | 'move' | 'off';

/** A hearing beside the docket it stands on: who is here, what is missing, and what can be done. */
export function HearingDrawer({ row, rows, onClose, onOpen, onDone }: Props) {
  const { t } = useTranslation('docket');
  const [part, setPart] = useState<Part>('hearing');
  const back = () => setPart('hearing');
  const done = () => {
    onDone();
    onClose();
  };
  const title =
    part === 'hearing' ? t('drawer.title', { number: calledBy(row) }) : t(`drawer.${part}`, { number: calledBy(row) });
  return (
    <Dialog title={title} isOpen onClose={onClose} drawer>
      {part === 'move' && <MoveForm row={row} onBack={back} onDone={done} />}
      {part === 'off' && <TakeOffForm row={row} onBack={back} onDone={done} />}
      {part === 'hearing' && <Hearing {...{ row, rows, onOpen, onDone }} onPart={setPart} />}
    </Dialog>
  );
}

function Hearing({ row, rows, onOpen, onDone, onPart }: Omit<Props, 'onClose'> & { readonly onPart: (part: Part) => void }) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const code = useCode();
  const reason = useReason();
  const may = useMay();
  const initials = useInitials([row.judgeId]);
  const related = rows.filter(({ hearingId }) => row.related?.includes(hearingId));
  return (
    <>
      <Row>
        <ProgressTag progress={row.progress} />
        {row.because && <span>{reason(row.because)}</span>}
      </Row>
      {may('docket:change') && isWaiting(row) && (
        <Row>
          <Button look="primary" onPress={() => onPart('move')}>
            {t('act.move')}
          </Button>
          <Button onPress={() => onPart('off')}>{t('act.off')}</Button>
          {may('jury:read-invitations') && (
            <Link
              to="/jury/sittings/$sittingId"
              params={{ sittingId: row.sittingId }}
              search={{ hearing: row.hearingId }}
              className={buttonLook()}
            >
              {t('act.jury')}
            </Link>
          )}
          {may('paper:pack') && (
            <Link to="/board/pack" search={{ sitting: row.sittingId, hearings: row.hearingId }} className={buttonLook()}>
              {t('act.pack')}
            </Link>
          )}
        </Row>
      )}
      <Readiness ticks={row.ticks} />
      <MissingItems row={row} onDone={onDone} />
      <SummaryList
        lines={[
          { term: t('column.time'), said: `${when.shortDay(row.on)}, ${when.time(row.startsAt)}` },
          {
            term: t('column.room'),
            said: [row.roomName, row.judgeId && t('judge', { initials: initials.get(row.judgeId) ?? '– –' })]
              .filter(Boolean)
              .join(' · '),
          },
          { term: t('column.call'), said: row.callNumber },
          {
            term: t('column.respondent'),
            said: [row.initials, row.age != null && t('age', { count: row.age })].filter(Boolean).join(', ') || '–',
          },
          ...(row.offence ? [{ term: t('column.offence'), said: code('offence', row.offence) }] : []),
          ...(row.language ? [{ term: t('column.language'), said: code('language', row.language) }] : []),
          ...(row.flags?.length
            ? [
                {
                  term: t('drawer.flags'),
                  said: row.flags.map((flag) => t(`flag.${flag}`, { defaultValue: code('flag', flag) })).join(', '),
                },
              ]
            : []),
          { term: t('column.changed'), said: when.moment(row.changedAt) },
        ]}
      />
      {related.length > 0 && (
        <Banner title={t('drawer.related')}>
          <Row>
            {related.map((other) => (
              <Button key={other.hearingId} look="quiet" onPress={() => onOpen(other)}>
                {calledBy(other)}, {other.roomName}, {when.time(other.startsAt)}
              </Button>
            ))}
          </Row>
        </Banner>
      )}
      {row.caseId && <Parties row={row} onDone={onDone} />}
      {row.caseId && may('note:write') && <HearingNotes caseId={row.caseId} />}
      {row.caseId && may('case:list') && (
        <Link to="/cases/$caseId" params={{ caseId: row.caseId }}>
          {t('act.case')}
        </Link>
      )}
    </>
  );
}

/** Who belongs to the hearing, and who of them is here. */
function Parties({ row, onDone }: { readonly row: DayRow; readonly onDone: () => void }) {
  const { t } = useTranslation('docket');
  const today = useToday();
  const may = useMay();
  const tell = useTell();
  const { sittingId, hearingId } = row;
  const { data: lines } = useView(['docket', sittingId], () => docketDay({ path: { sittingId }, query: { take: 500 } }), {
    enabled: may('docket:read'),
  });
  const line = lines?.find((one) => one.hearingId === hearingId);
  const people = [
    { personId: row.youthId, as: 'respondent' },
    ...(line?.guardianIds ?? []).map((personId) => ({ personId, as: 'guardian' })),
  ];
  const initials = useInitials(people.map(({ personId }) => personId));
  const checkIn = useCommand(
    (body: { personId: string; as: string; hearingId: string }, headers) =>
      courtDayCheckIn({ path: { sittingId }, body, headers }),
    {
      onDone: (_, { as, personId }) => {
        onDone();
        tell({ text: t('checkIn.done', { who: t(`who.${as}`), initials: initials.get(personId) ?? '' }) });
      },
    },
  );
  return (
    <section className={style.parties}>
      <h3>{t('drawer.parties')}</h3>
      <Refused problem={checkIn.error} />
      <ul>
        {people.map(({ personId, as }) => {
          const isHere = row.here.includes(`${as}:${personId}`);
          return (
            <li key={`${as}:${personId}`}>
              <span>
                <strong translate="no">{initials.get(personId) ?? '– –'}</strong> {t(`who.${as}`)}
              </span>
              {isHere ? (
                <span className={style.here}>✓ {t('checkIn.here')}</span>
              ) : (
                row.on === today &&
                may('attendance:take') && (
                  <Button isPending={checkIn.isPending} onPress={() => checkIn.mutate({ personId, as, hearingId })}>
                    {t('checkIn.do')}
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
