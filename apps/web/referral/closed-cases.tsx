import { useTranslation } from 'react-i18next';
import { referralsClosings } from '../api/sdk.gen.js';
import type { Closing } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { DocketNumber } from '../court/docket-number.js';
import { Initials, WithInitials } from '../court/initials.js';
import { useCode } from '../court/use-code.js';
import { Nothing } from '../kit/layout.js';
import { Table } from '../kit/table.js';
import { Tag } from '../kit/tag.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './cases.module.css';
import { Pages, PAGE } from './pages.js';
import type { CasesSearch } from './referral.routes.js';

type Search = Pick<CasesSearch, 'number' | 'youth' | 'page'>;

const useClosed = ({ number, youth, page = 1 }: Search, enabled = true) => {
  const query = { take: PAGE + 1, skip: (page - 1) * PAGE, ...(number && { number }), ...(youth && { youthId: youth }) };
  return useView(['closings', query], () => referralsClosings({ query }), { keep: true, enabled });
};

/** Every case that was closed, the latest first. */
export function ClosedCases({ search }: { readonly search: Search }) {
  const { t } = useTranslation('referral');
  const view = useClosed(search);
  return (
    <Shown view={view}>
      {(found) => (
        <>
          {found.length === 0 ? <Nothing title={t('cases.none')} /> : <Closed cases={found.slice(0, PAGE)} />}
          <Pages page={search.page ?? 1} count={Math.min(found.length, PAGE)} more={found.length > PAGE} />
        </>
      )}
    </Shown>
  );
}

/** Whoever looks for one case or one young person is told of what is closed, too. */
export function AlsoClosed({ search }: { readonly search: Search }) {
  const { t } = useTranslation('referral');
  const { data: found = [] } = useClosed({ ...search, page: 1 }, Boolean(search.number ?? search.youth));
  if (found.length === 0) return null;
  return (
    <section className={style.also}>
      <h2>{t('cases.alsoClosed')}</h2>
      <Closed cases={found.slice(0, PAGE)} />
    </section>
  );
}

function Closed({ cases }: { readonly cases: readonly Closing[] }) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  return (
    <WithInitials ids={cases.map(({ youthId }) => youthId)}>
      <Table
        look="page"
        caption={t('cases.closedCaption')}
        columns={['docketNumber', 'respondent', 'offence', 'because', 'closedOn', 'outcome'].map((head) =>
          t(`cases.head.${head}`),
        )}
      >
        {cases.map((one) => (
          <tr key={one.caseId}>
            <th scope="row">{one.youthId ? <DocketNumber of={one.caseId} linked /> : t('cases.sealed')}</th>
            <td>
              <Initials of={one.youthId} /> <span className={style.faint}>{one.ageAtReferral}</span>
            </td>
            <td>{code('offenceClass', one.offenceClass)}</td>
            <td>{one.outcome !== 'completed' && one.because && code('reason', one.because)}</td>
            <td className={style.day}>{one.closedOn && when.shortDay(one.closedOn)}</td>
            <td>
              <Tag tone={one.outcome === 'completed' ? 'good' : 'plain'}>{code('outcome', one.outcome ?? '')}</Tag>
            </td>
          </tr>
        ))}
      </Table>
    </WithInitials>
  );
}
