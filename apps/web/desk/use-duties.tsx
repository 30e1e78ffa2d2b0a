import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  deskNeedsAttention,
  deskOverdue,
  docketBlocked,
  glassWaiting,
  referralsList,
  referralsUnscheduled,
  runningStuck,
} from '../api/sdk.gen.js';
import type { DueDate, NeedsAttention } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { useCode } from '../court/use-code.js';
import { useToday } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import { ToCase, type Duty } from './duties.js';
import { urgencyOf } from './urgency.js';
import { useLaterDuties } from './use-later-duties.js';

const MOST = { query: { take: 500 } };

interface Group {
  readonly id: string;
  readonly duties: readonly Duty[];
}

/** Where on the page of its case an overdue thing is done. */
const PLACE_OF: Readonly<Partial<Record<DueDate['kind'], string>>> = {
  decide: 'screening',
  reach: 'contacts',
  consent: 'consents',
  intake: 'intake',
  hear: 'hearing',
  complete: 'plan',
  sanction: 'plan',
};

/** Everything that waits for the coordinator, group by group. */
export function useDuties(): { groups: readonly Group[]; isReading: boolean; people: readonly (string | null)[] } {
  const views = {
    received: useView(['cases', 'received'], () => referralsList({ query: { take: 500, stage: 'received' } })),
    screened: useView(['cases', 'screened'], () => referralsList({ query: { take: 500, stage: 'screened' } })),
    attention: useView(['needs-attention'], () => deskNeedsAttention(MOST)),
    overdue: useView(['overdue'], () => deskOverdue(MOST)),
    unscheduled: useView(['unscheduled'], () => referralsUnscheduled(MOST)),
    blocked: useView(['blocked'], () => docketBlocked(MOST)),
    stuck: useView(['stuck'], () => runningStuck()),
    glass: useView(['broken-glass'], () => glassWaiting(MOST)),
  };
  const say = useSayings();
  const later = useLaterDuties();
  const attention = views.attention.data ?? [];
  const overdue = views.overdue.data ?? [];
  const decided = [...(views.received.data ?? []), ...(views.screened.data ?? [])];
  // Not every clock of a case says whose it is; another one of the same case does.
  const youthOf = new Map(overdue.flatMap((one) => (one.caseId && one.personId ? [[one.caseId, one.personId]] : [])));
  const groups: Group[] = [
    {
      id: 'overdue',
      duties: overdue.map((one) => say.overdue(one, one.personId ?? youthOf.get(one.caseId ?? ''))),
    },
    {
      id: 'decide',
      duties: decided.map((one) => ({
        ...{ key: one.caseId, caseId: one.caseId, personId: one.youthId, due: say.due(one.nextDueOn) },
        what: say.t(one.stage === 'received' ? 'today.toScreen' : 'today.toDecide', {
          offence: say.code('offence', one.offence),
        }),
        action: <ToCase of={one.caseId}>{say.t(one.stage === 'received' ? 'today.screen' : 'today.decide')}</ToCase>,
      })),
    },
    { id: 'blocked', duties: attention.filter(({ blockedBy }) => blockedBy.length > 0).map(say.blockedCase) },
    {
      id: 'off-docket',
      duties: (views.blocked.data ?? []).map((one) => ({
        ...{ key: `${one.caseId}-off`, caseId: one.caseId },
        what: say.t('today.cameOff', {
          how: say.t(`today.how.${one.how}`, { defaultValue: say.code('how', one.how) }),
          on: say.day(one.since),
          because: one.because ? `: ${say.code('reason', one.because)}` : '',
        }),
        action: (
          <ToCase of={one.caseId} at="hearing">
            {say.t(`today.next.${one.next}`, { defaultValue: say.code('next', one.next) })}
          </ToCase>
        ),
      })),
    },
    {
      id: 'missing',
      duties: attention.filter(({ missing, blockedBy }) => missing.length > 0 && blockedBy.length === 0).map(say.missing),
    },
    {
      id: 'unscheduled',
      duties: (views.unscheduled.data ?? []).map((one) => ({
        ...{ key: `${one.caseId}-u`, caseId: one.caseId, personId: one.youthId, due: say.due(one.hearBy) },
        what: say.t('today.readySince', { on: say.day(one.since) }),
        action: (
          <ToCase of={one.caseId} at="hearing">
            {say.t('today.setDate')}
          </ToCase>
        ),
      })),
    },
    ...later.groups,
    {
      id: 'glass',
      duties: (views.glass.data ?? []).map((one) => ({
        ...{ key: one.glassId, caseId: one.caseId },
        what: say.t('today.glassBroken', { role: say.t(`shell:role.${one.role}`), at: say.moment(one.brokenAt) }),
        action: (
          <ToCase of={one.caseId} at="viewers">
            {say.t('today.lookAtGlass')}
          </ToCase>
        ),
      })),
    },
    {
      id: 'stuck',
      duties: (views.stuck.data ?? []).map((one) => {
        const caseId = /^case-(.+)$/.exec(one.stream)?.[1];
        return {
          key: one.id,
          caseId: caseId ?? null,
          what: one.sentence,
          action: caseId ? <ToCase of={caseId}>{say.t('today.look')}</ToCase> : say.t('today.tellAdmin'),
        };
      }),
    },
  ];
  const people = [...decided, ...attention, ...(views.unscheduled.data ?? [])].map(({ youthId }) => youthId);
  const isReading = Object.values<UseQueryResult<unknown>>(views).some(({ isLoading }) => isLoading);
  const others = later.groups.flatMap(({ duties }) => duties.map(({ personId }) => personId ?? null));
  return {
    groups,
    isReading: isReading || later.isReading,
    people: [...people, ...overdue.map(({ personId }) => personId), ...others],
  };
}

/** How each kind of duty is said. */
function useSayings() {
  const { t } = useTranslation(['desk', 'shell']);
  const code = useCode();
  const when = useWhen();
  const today = useToday();
  const due = (on: string): NonNullable<Duty['due']> => {
    const { days, tone } = urgencyOf(on, today);
    if (days < 0) return { text: t('today.late', { count: -days }), tone };
    return { text: days === 0 ? t('today.dueToday') : t('today.dueOn', { on: when.shortDay(on) }), tone };
  };
  const list = (words: readonly string[]) => words.join(', ');
  const toCase = (of: string | null, at: string | undefined, word: string): ReactNode =>
    of ? (
      <ToCase of={of} {...(at && { at })}>
        {word}
      </ToCase>
    ) : null;
  return {
    t,
    code,
    due,
    day: when.shortDay,
    moment: when.moment,
    overdue: (one: DueDate, personId: string | undefined): Duty => ({
      ...{ key: one.dueId, caseId: one.caseId, personId: personId ?? null, due: due(one.dueOn) },
      what: t(`today.overdue.${one.kind}`, { sanction: one.sanction && code('sanction', one.sanction) }),
      action:
        toCase(one.caseId, PLACE_OF[one.kind], t(`today.act.${one.kind}`, { defaultValue: t('today.look') })) ??
        (one.kind === 'reply' && <a href="/jury">{t('today.askJuror')}</a>),
    }),
    blockedCase: (one: NeedsAttention): Duty => ({
      ...{ key: `${one.caseId}-b`, caseId: one.caseId, personId: one.youthId },
      due: one.hearBy ? due(one.hearBy) : undefined,
      what: list(one.blockedBy.map((by) => t(`today.blockedBy.${by}`, { defaultValue: code('blockedBy', by) }))),
      action: toCase(one.caseId, undefined, t(`today.unblock.${one.blockedBy[0]}`, { defaultValue: t('today.look') })),
    }),
    missing: (one: NeedsAttention): Duty => ({
      ...{ key: `${one.caseId}-m`, caseId: one.caseId, personId: one.youthId },
      what: t('today.lacks', { what: list(one.missing.map((what) => t(`today.missing.${what}`, { defaultValue: what }))) }),
      action: toCase(
        one.caseId,
        one.missing[0]?.includes('consent') ? 'consents' : 'intake',
        t(`today.get.${one.missing[0]}`, { defaultValue: t('today.look') }),
      ),
    }),
  };
}
