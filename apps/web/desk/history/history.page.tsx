import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { historyMoments } from '../../api/sdk.gen.js';
import type { HistoryMomentsResponse } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { DocketNumber } from '../../court/docket-number.js';
import { IdentityBar } from '../../court/identity-bar.js';
import { WithInitials } from '../../court/initials.js';
import { Timeline } from '../../court/timeline.js';
import { buttonLook } from '../../kit/button.js';
import { Card, Stack } from '../../kit/layout.js';
import { useLive } from '../../live/use-live.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { ComparedMoments } from './compared-moments.js';
import { EarlierCases } from './earlier-cases.js';
import style from './history.module.css';
import { MomentChooser, type Going } from './moment-chooser.js';
import { MomentState } from './moment-state.js';
import { inOrder, momentOf, standingAt } from './moments.js';
import { PrivateNotes } from './private-notes.js';
import { Stamp } from './stamp.js';
import { stageAt, useMoment } from './use-moment.js';
import { useSettled } from './use-settled.js';

/** A case as it stands, or as it stood at any moment, beside all that happened in it. */
export function HistoryPage() {
  // With the words of its parts: a part that waits for its own would take the whole page away, and the focus with it.
  const { t } = useTranslation(['desk', 'court', 'events', 'fields']);
  const { caseId } = useParams({ from: '/court/cases/$caseId/history' });
  const queries = useQueryClient();
  const marks = useView(['moments', caseId], () => historyMoments({ path: { caseId } }), { keep: true });
  const { at, as, past } = useStanding(marks.data?.marks);
  const then = useMoment(caseId, useSettled(past ? at : undefined), as);
  useLive([`case:${caseId}`], () => void queries.invalidateQueries({ queryKey: ['moments', caseId] }));
  const title = past
    ? t('history.titleThen', { number: docketNumber(caseId), at })
    : `${t('history.title')} ${docketNumber(caseId)}`;
  useEffect(() => void (document.title = title), [title]);
  const whose = marks.data;
  const stage = past ? stageAt(then.data) : whose?.stage;
  return (
    <WithInitials ids={[whose?.youthId]}>
      <Stack>
        {whose ? (
          <IdentityBar
            caseId={caseId}
            youthId={whose.youthId}
            age={whose.age}
            stage={stage ?? whose.stage}
            hearingOn={whose.hearingOn}
            primary={
              <Link
                to="/cases/$caseId/packet"
                params={{ caseId }}
                search={{ ...(past && { at }), ...(as === 'happened' && { as }) }}
                className={buttonLook()}
              >
                {t('packet.open')}
              </Link>
            }
          />
        ) : (
          <h1>
            {t('history.title')} <DocketNumber of={caseId} />
          </h1>
        )}
        <Shown view={marks}>{(shown) => <Standing marks={shown} />}</Shown>
      </Stack>
    </WithInitials>
  );
}

/** Where the address stands in the case, and whether that is another moment than now. */
function useStanding(marks: HistoryMomentsResponse['marks'] | undefined) {
  const search = useSearch({ from: '/court/cases/$caseId/history' });
  const as = search.as ?? 'known';
  const order = useMemo(() => inOrder(marks ?? [], as), [marks, as]);
  const at = standingAt(order, search);
  return { as, at, from: search.from, past: order.length > 0 && (at < order.length || as === 'happened') };
}

function Standing({ marks: { caseId, marks } }: { readonly marks: HistoryMomentsResponse }) {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const navigate = useNavigate({ from: '/cases/$caseId/history' });
  const { at, as, from, past } = useStanding(marks);
  const settled = useSettled(past ? at : undefined);
  const shownAt = settled ?? marks.length;
  const [pin, setPin] = useState(0);
  const go = (change: Going) =>
    void navigate({
      search: (was) => {
        const next = { ...was, ...change };
        return {
          ...(next.at != null && (next.at < marks.length || next.as === 'happened') && { at: next.at }),
          ...(next.as === 'happened' && { as: 'happened' as const }),
          ...(next.from != null && { from: next.from }),
        };
      },
      replace: true,
      resetScroll: false,
    });
  const mark = marks[at - 1];
  const pinned = (n: number) => {
    setPin(n);
    if (past) go({ at: null, as: null, from: null });
  };
  return (
    <div className={past ? style.past : style.now}>
      {past && (
        <p className={style.banner} role="status">
          <strong>{t('history.past', { moment: mark ? when.moment(momentOf(mark, as)) : '' })}</strong> {t('history.pastRule')}
        </p>
      )}
      <Stamp caseId={caseId} marks={marks} at={at} as={as} past={past} />
      <MomentChooser marks={marks} at={at} as={as} from={from} past={past} onGo={go} />
      <div className={style.two}>
        <Stack>
          {from === undefined ? (
            <MomentState caseId={caseId} at={shownAt} as={as} marks={marks} />
          ) : (
            <ComparedMoments caseId={caseId} from={from} to={shownAt} as={as} marks={marks} />
          )}
          <PrivateNotes
            caseId={caseId}
            marks={marks}
            at={past ? at : undefined}
            pin={pin}
            onPin={pinned}
            onGo={(n) => go({ at: n })}
          />
          {!past && <EarlierCases caseId={caseId} />}
        </Stack>
        <Card
          title={t('history.timeline')}
          actions={
            <Link to="/cases/$caseId/history/print" params={{ caseId }}>
              {t('printed.print')}
            </Link>
          }
        >
          <Timeline caseId={caseId} {...(settled !== undefined && { at: settled, as })} />
        </Card>
      </div>
    </div>
  );
}
