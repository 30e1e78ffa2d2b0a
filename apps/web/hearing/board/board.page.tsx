import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../kit/banner.js';
import { buttonLook } from '../../kit/button.js';
import { Nothing, PageHead } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { useMay, useSession } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { AddRespondent } from './add-respondent.form.js';
import { BoardColumns } from './board-columns.js';
import style from './board.module.css';
import { HearingDrawer } from './hearing-drawer.js';
import { RoomStrip } from './room-strip.js';
import { SittingChoice } from './sitting-choice.js';
import { useBoard, useSittings } from './use-board.js';

/** The hearing day: every hearing of a sitting where it stands, and all that is done at the door and in the rooms. */
export function BoardPage() {
  const { t } = useTranslation('board');
  const { sitting } = useSearch({ from: '/court/board' });
  const { view, sittings } = useSittings();
  useEffect(() => void (document.title = t('title')), [t]);
  const shown = sitting ?? (sittings.length === 1 ? sittings[0]!.sittingId : undefined);
  if (shown) return <Board key={shown} sittingId={shown} />;
  return (
    <Shown view={view}>
      {() =>
        sittings.length > 0 ? (
          <SittingChoice sittings={sittings} />
        ) : (
          <>
            <PageHead title={t('title')} />
            <Nothing title={t('noSitting')}>
              <p>{t('noSittingWhat')}</p>
            </Nothing>
          </>
        )
      }
    </Shown>
  );
}

function Board({ sittingId }: { readonly sittingId: string }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const may = useMay();
  const navigate = useNavigate({ from: '/board' });
  const { hearing, part } = useSearch({ from: '/court/board' });
  const { sitting, day, cards, connection } = useBoard(sittingId);
  const [codes, setCodes] = useState<ReadonlyMap<string, { code: string; endsAt: string }>>(new Map());
  const role = useSession().data?.role;
  const opened = cards.find(({ hearingId }) => hearingId === hearing);
  const open = (hearingId: string | undefined, to?: string) =>
    void navigate({ search: (now) => ({ ...now, hearing: hearingId, part: to }), replace: true });
  return (
    <Shown view={sitting}>
      {({ on, venue, opensAt, closesAt, rooms, state }) => (
        <>
          <PageHead
            title={t('title')}
            lead={t('lead', { day: when.day(on), venue, from: when.time(opensAt), until: when.time(closesAt) })}
            actions={
              <>
                {connection !== 'live' && <Tag tone="warn">{t('notLive')}</Tag>}
                {state === 'open' && may('case:unscheduled') && may('docket:change') && (
                  <AddRespondent sittingId={sittingId} on={on} />
                )}
                <Link to="/board/display" search={{ sitting: sittingId }} className={buttonLook()}>
                  {t('display.open')}
                </Link>
                {may('paper:pack') && (
                  <Link to="/board/pack" search={{ sitting: sittingId }} className={buttonLook()}>
                    {t('pack.open')}
                  </Link>
                )}
                {may('paper:enter') && (
                  <Link to="/board/paper" search={{ sitting: sittingId }} className={buttonLook()}>
                    {t('paper.open')}
                  </Link>
                )}
              </>
            }
          />
          {state !== 'open' && <Banner tone="warn" title={t(`sitting.${state}`)} />}
          <div className={style.page}>
            <RoomStrip sittingId={sittingId} rooms={rooms} cards={cards} />
            <Shown view={day}>
              {() =>
                cards.length === 0 ? (
                  <Nothing title={t('empty')}>
                    <p>{t(role === 'coordinator' || role === 'clerk' ? 'emptyOffice' : 'emptyRoom')}</p>
                  </Nothing>
                ) : (
                  <BoardColumns sittingId={sittingId} cards={cards} onOpen={open} />
                )
              }
            </Shown>
          </div>
          {opened && (
            <HearingDrawer
              sittingId={sittingId}
              card={opened}
              part={part}
              code={codes.get(opened.hearingId)}
              onCode={(code) => setCodes((all) => new Map(all).set(opened.hearingId, code))}
              onPart={(to) => open(opened.hearingId, to)}
              onClose={() => open(undefined)}
            />
          )}
        </>
      )}
    </Shown>
  );
}
