import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { referralsList } from '../api/sdk.gen.js';
import type { Caseload } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { DocketNumber } from '../court/docket-number.js';
import { Initials, WithInitials } from '../court/initials.js';
import { PersonPicker } from '../court/person-picker.js';
import { StageTag } from '../court/stage-tag.js';
import { useCode } from '../court/use-code.js';
import { Button, buttonLook } from '../kit/button.js';
import { Checkbox, Select, TextField } from '../kit/fields.js';
import { Nothing, PageHead, Row } from '../kit/layout.js';
import { Table } from '../kit/table.js';
import { Tag } from '../kit/tag.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './cases.module.css';
import { AlsoClosed, ClosedCases } from './closed-cases.js';
import { Pages, PAGE } from './pages.js';
import type { CasesSearch } from './referral.routes.js';

const STAGES = ['received', 'screened', 'accepted', 'intake', 'ready', 'docketed', 'heard', 'in-plan'] as const;
const ALL = 'all';
const CLOSED = 'closed';

/** Cases, found by stage, docket number or name: the open ones by what is due soonest, the closed ones the latest first. */
export function CasesPage() {
  const { t } = useTranslation('referral');
  const search = useSearch({ from: '/court/cases' });
  const { stage } = search;
  useEffect(() => void (document.title = t('cases.title')), [t]);
  return (
    <>
      <PageHead
        title={t('cases.title')}
        actions={
          <Link to="/referrals/new" className={buttonLook('primary')}>
            {t('cases.new')}
          </Link>
        }
      />
      <Filters search={search} />
      {stage === CLOSED ? <ClosedCases search={search} /> : <OpenCases search={search} />}
    </>
  );
}

function OpenCases({ search }: { readonly search: CasesSearch }) {
  const { t } = useTranslation('referral');
  const { page = 1, stage, number, youth, unreachable } = search;
  const query = {
    take: PAGE + 1,
    skip: (page - 1) * PAGE,
    ...(STAGES.some((known) => known === stage) && { stage: stage as (typeof STAGES)[number] }),
    ...(number && { number }),
    ...(youth && { youthId: youth }),
    ...(unreachable && { unreachable }),
  };
  const view = useView(['cases', query], () => referralsList({ query }), { keep: true });
  return (
    <>
      <Shown view={view}>
        {(found) => (
          <WithInitials ids={found.map(({ youthId }) => youthId)}>
            {found.length === 0 ? (
              <Nothing title={t('cases.none')}>{t('cases.noneMore')}</Nothing>
            ) : (
              <Cases cases={found.slice(0, PAGE)} />
            )}
            <Pages page={page} count={Math.min(found.length, PAGE)} more={found.length > PAGE} />
          </WithInitials>
        )}
      </Shown>
      <AlsoClosed search={search} />
    </>
  );
}

function useRefine(): (change: CasesSearch) => void {
  const navigate = useNavigate({ from: '/cases' });
  return (change) =>
    void navigate({
      search: ({ page: _, ...before }) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => Boolean(value))),
    });
}

function Filters({ search }: { readonly search: CasesSearch }) {
  const { t } = useTranslation('referral');
  const code = useCode();
  const refine = useRefine();
  const [number, setNumber] = useState(search.number ?? '');
  const chosen = [
    ['stage', search.stage && code('stage', search.stage)],
    ['number', search.number],
    ['youth', search.youth && t('cases.oneYouth')],
    ['unreachable', search.unreachable && t('cases.unreachable')],
  ].filter((one): one is [keyof CasesSearch, string] => Boolean(one[1]));
  return (
    <section className={style.filters} aria-label={t('cases.filter')}>
      <form
        className={style.number}
        onSubmit={(event) => {
          event.preventDefault();
          refine({ number: number.trim() });
        }}
      >
        <TextField label={t('cases.number')} value={number} onChange={setNumber} width="short" autoComplete="off" />
        <Button type="submit">{t('cases.find')}</Button>
      </form>
      <PersonPicker label={t('cases.name')} onPick={({ personId }) => refine({ youth: personId })} />
      <Select
        label={t('cases.stage')}
        value={search.stage ?? ALL}
        onChange={(stage) => refine({ stage: stage === ALL ? '' : stage })}
        choices={[
          { value: ALL, label: t('cases.everyStage') },
          ...[...STAGES, CLOSED].map((value) => ({ value, label: code('stage', value) })),
        ]}
      />
      <Checkbox isSelected={search.unreachable ?? false} onChange={(unreachable) => refine({ unreachable })}>
        {t('cases.unreachable')}
      </Checkbox>
      {chosen.length > 0 && (
        <Row>
          {chosen.map(([what, said]) => (
            <Button
              key={what}
              look="quiet"
              aria-label={t('cases.without', { what: said })}
              onPress={() => {
                if (what === 'number') setNumber('');
                refine({ [what]: '' });
              }}
            >
              {said} ✕
            </Button>
          ))}
        </Row>
      )}
    </section>
  );
}

function Cases({ cases }: { readonly cases: readonly Caseload[] }) {
  const { t } = useTranslation('referral');
  const code = useCode();
  const when = useWhen();
  return (
    <Table
      look="page"
      caption={t('cases.caption')}
      columns={['docketNumber', 'respondent', 'offence', 'next', 'due', 'stage'].map((head) => t(`cases.head.${head}`))}
    >
      {cases.map((one) => (
        <tr key={one.caseId}>
          <th scope="row">
            <DocketNumber of={one.caseId} linked />
          </th>
          <td>
            <Initials of={one.youthId} /> <span className={style.faint}>{one.ageAtReferral}</span>
          </td>
          <td>{code('offence', one.offence)}</td>
          <td>{t(`cases.waits.${one.next}`)}</td>
          <td className={style.day}>{when.shortDay(one.nextDueOn)}</td>
          <td>
            <Row>
              <StageTag stage={one.stage} />
              {one.unreachable && <Tag tone="bad">{t('cases.unreachable')}</Tag>}
              {one.suspended && <Tag tone="warn">{t('cases.suspended')}</Tag>}
            </Row>
          </td>
        </tr>
      ))}
    </Table>
  );
}
