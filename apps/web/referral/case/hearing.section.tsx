import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deskDueOfCase, planReadingOne, planReadingSanctions } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { amountWord, shownAmount } from '../../court/amount.js';
import { useCode } from '../../court/use-code.js';
import { SummaryList, type Line } from '../../kit/layout.js';
import { Table } from '../../kit/table.js';
import { Tag } from '../../kit/tag.js';
import { useWhen } from '../../words/when.js';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { NotYet, Section } from './section.js';

/** When it is heard, by when it must be, and why it came off before. */
export function HearingSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  const lines: Line[] = [
    ...(it.hearing
      ? [{ term: t('hearing.on'), said: <a href={`/docket?on=${it.hearing.hearingOn}`}>{when.day(it.hearing.hearingOn)}</a> }]
      : []),
    ...(it.hearBy ? [{ term: t('hearing.hearByTerm'), said: when.day(it.hearBy) }] : []),
    ...(it.longStopOn ? [{ term: t('hearing.longStop'), said: when.day(it.longStopOn) }] : []),
  ];
  return (
    <Section id="hearing" title={t('hearing.title')} deeds={[it.stage === 'ready' && 'docket']}>
      {lines.length > 0 ? <SummaryList lines={lines} /> : <NotYet>{t('hearing.notYet')}</NotYet>}
      {it.resets.length > 0 && (
        <ul className={style.list}>
          {it.resets.map(({ hearingId, because, on, allowanceUsed }) => (
            <li key={`${hearingId} ${on}`}>
              {t('hearing.reset', { on: when.shortDay(on), because: code('reason', because) })}
              {allowanceUsed && <Tag tone="bad">{t('hearing.allowanceUsed')}</Tag>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The sanctions with what was done of them. */
export function PlanSection({ planId, it }: { readonly planId: string; readonly it: CaseFile }) {
  const { t } = useTranslation(['referral', 'court']);
  const [code, when] = [useCode(), useWhen()];
  const { data: plan } = useView(['plan', planId], () => planReadingOne({ path: { planId } }));
  const { data: sanctions = [] } = useView(['plan-sanctions', planId], () => planReadingSanctions({ path: { planId } }));
  const running = plan?.stage === 'running';
  return (
    <Section
      id="plan"
      title={t('plan.title')}
      deeds={[
        running && 'proof',
        running && 'waive',
        running && !plan.askedUntil && 'askExtension',
        Boolean(plan?.askedUntil) && 'grantExtension',
        Boolean(plan?.askedUntil) && 'refuseExtension',
      ]}
    >
      {plan && (
        <p>
          {t('plan.state', { done: plan.itemsDone, asked: plan.itemsAsked, day: when.day(plan.completeBy) })}{' '}
          {plan.askedUntil && <Tag tone="warn">{t('plan.asked', { day: when.shortDay(plan.askedUntil) })}</Tag>}
          {plan.pausedSince && <Tag tone="warn">{t('plan.paused', { day: when.shortDay(plan.pausedSince) })}</Tag>}
        </p>
      )}
      <Table caption={t('plan.caption')} columns={['sanction', 'done', 'due', 'state'].map((head) => t(`plan.head.${head}`))}>
        {sanctions.map((one) => (
          <tr key={one.sanctionId}>
            <th scope="row">{code('sanction', one.sanction)}</th>
            <td>
              {t('plan.of', {
                done: shownAmount(one.unit, one.done),
                amount: t(...amountWord(one.unit, one.amount)),
              })}
              <progress
                className={style.bar}
                value={Math.min(one.done, one.amount)}
                max={one.amount}
                aria-label={t('plan.progress', { what: code('sanction', one.sanction) })}
              />
            </td>
            <td>{when.shortDay(one.dueOn)}</td>
            <td>
              {t(`plan.sanctionState.${one.state}`)}
              {one.proofState === 'received' && <Tag tone="info">{t('plan.proofReceived')}</Tag>}
              {one.proofState === 'returned' && <Tag tone="warn">{t('plan.proofReturned', { count: one.returns })}</Tag>}
            </td>
          </tr>
        ))}
      </Table>
      {it.stage !== 'closed' && (
        <p>
          <Link to="/plans/$planId/leaving" params={{ planId }}>
            {t('plan.leaving')}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** Every day something of this case is due on. */
export function DeadlinesSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const when = useWhen();
  const { data: due = [] } = useView(['due', it.caseId], () => deskDueOfCase({ path: { caseId: it.caseId } }));
  return (
    <Section id="deadlines" title={t('deadlines.title')} deeds={[it.outcome === 'completed' && 'followUp']}>
      <ul className={style.list}>
        {due.map(({ dueId, kind, dueOn, settledOn, paused }) => (
          <li key={dueId}>
            <time dateTime={dueOn}>{when.shortDay(dueOn)}</time>
            <span className={settledOn ? style.faint : ''}>{t(`deadlines.kind.${kind}`)}</span>
            {settledOn && <Tag tone="good">{t('deadlines.settled', { on: when.shortDay(settledOn) })}</Tag>}
            {paused && <Tag tone="warn">{t('deadlines.paused')}</Tag>}
          </li>
        ))}
      </ul>
      {due.length === 0 && <NotYet>{t('deadlines.none')}</NotYet>}
    </Section>
  );
}
