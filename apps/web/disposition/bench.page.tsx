import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { benchBench, benchSeats, dispositionOne } from '../api/sdk.gen.js';
import type { BenchBenchResponse } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { DocketNumber } from '../court/docket-number.js';
import { useCode } from '../court/use-code.js';
import { Banner } from '../kit/banner.js';
import { buttonLook } from '../kit/button.js';
import { Card, Nothing, PageHead, Row, Stack } from '../kit/layout.js';
import { Tag } from '../kit/tag.js';
import { useLive } from '../live/use-live.js';
import { Lost } from '../shell/lost.js';
import { Shown } from '../shell/shown.js';
import style from './bench.module.css';
import { Decisions } from './decisions.js';
import { IndicationsTally } from './indications-tally.js';
import { LowerItemForm } from './lower-item.form.js';
import { RecommendedItem } from './recommended-item.js';
import { SetDeadlockedItemForm } from './set-deadlocked-item.form.js';
import { SimilarCases, useSimilar } from './similar-cases.js';

export type BenchShown = BenchBenchResponse;

/** One screen for one decision: who it is about, what the jury recommends and why, what the policy allows, and what can be done. */
export function BenchPage() {
  const { t } = useTranslation('disposition');
  const { dispositionId } = useParams({ from: '/court/bench/$dispositionId' });
  const queries = useQueryClient();
  const bench = useView(['bench', dispositionId], () => benchBench({ path: { dispositionId } }));
  const caseId = bench.data?.caseId;
  useLive(caseId ? [`case:${caseId}`] : [], () => void queries.invalidateQueries({ queryKey: ['bench', dispositionId] }));
  useEffect(() => void (document.title = t('bench.title')), [t]);
  // What is signed or given back leaves the bench.
  if (bench.error?.status === 404) return <Decided dispositionId={dispositionId} />;
  return <Shown view={bench}>{(shown) => <OneBench bench={shown} />}</Shown>;
}

/** There is nothing left to decide: what came of it stands in the history. */
function Decided({ dispositionId }: { readonly dispositionId: string }) {
  const { t } = useTranslation('disposition');
  const disposition = useView(['disposition', dispositionId], () => dispositionOne({ path: { dispositionId } }));
  if (disposition.error?.status === 403 || disposition.error?.status === 404)
    return (
      <Stack>
        <PageHead title={t('bench.title')} />
        <Lost />
      </Stack>
    );
  return (
    <Shown view={disposition}>
      {({ caseId, stage }) => (
        <Stack>
          <PageHead
            title={
              <>
                {t('bench.case')} <DocketNumber of={caseId} />
              </>
            }
          />
          <Nothing title={t('bench.overTitle')}>
            <Row>
              <Tag tone="good">{t(`stage.${stage}`)}</Tag>
            </Row>
            <p>{t('bench.over')}</p>
            <Row>
              <Link to="/cases/$caseId/history" params={{ caseId }} className={buttonLook('primary')}>
                {t('bench.history')}
              </Link>
              <Link to="/bench" className={buttonLook()}>
                {t('bench.toBench')}
              </Link>
            </Row>
          </Nothing>
        </Stack>
      )}
    </Shown>
  );
}

function OneBench({ bench }: { readonly bench: BenchShown }) {
  const { t } = useTranslation('disposition');
  const similar = useSimilar(bench);
  return (
    <Stack>
      <PageHead
        title={
          <>
            {t('bench.case')} <DocketNumber of={bench.caseId} />
          </>
        }
        lead={<Parties parties={bench.parties} />}
        actions={
          <>
            <Link to="/cases/$caseId/history" params={{ caseId: bench.caseId }} className={buttonLook()}>
              {t('bench.history')}
            </Link>
            <Link to="/jury/draws/$hearingId" params={{ hearingId: bench.hearingId }} className={buttonLook()}>
              {t('bench.draw')}
            </Link>
          </>
        }
      />
      <Standing bench={bench} />
      <div className={style.two}>
        <Stack>
          <Items bench={bench} similar={similar.data?.items ?? []} />
          <ToOthers words={bench.toOthers} />
          <JurySeats dispositionId={bench.dispositionId} />
        </Stack>
        <Stack>
          <Card title={t('bench.decide')}>
            <Decisions bench={bench} />
          </Card>
          <Card title={t('indications.title')}>
            <IndicationsTally indications={bench.indications} />
          </Card>
          <SimilarCases bench={bench} similar={similar} />
        </Stack>
      </div>
    </Stack>
  );
}

function Parties({ parties }: { readonly parties: BenchShown['parties'] }) {
  const { t } = useTranslation('disposition');
  return (
    <span className={style.parties}>
      {parties.map(({ personId, as, initials }) => (
        <span key={`${as}:${personId}`}>
          {t(`party.${as}`)} <strong translate="no">{initials ?? '– –'}</strong>
        </span>
      ))}
    </span>
  );
}

function Standing({ bench }: { readonly bench: BenchShown }) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  return (
    <>
      <Row>
        <Tag tone={bench.stage === 'recommended' ? 'warn' : 'info'}>{t(`stage.${bench.stage}`)}</Tag>
        <Tag>{t(bench.unanimous ? 'bench.unanimous' : 'bench.byQuorum')}</Tag>
        {bench.offenceClass && <Tag>{code('offenceClass', bench.offenceClass)}</Tag>}
        {bench.version > 0 && <Tag>{t('bench.version', { count: bench.version })}</Tag>}
        {bench.round > 1 && <Tag>{t('bench.round', { count: bench.round })}</Tag>}
      </Row>
      {bench.amending && (
        <Banner tone="warn" title={t('amending.title')}>
          <p>{bench.amending.reason}</p>
        </Banner>
      )}
      {bench.objection && (
        <Banner tone="warn" title={t('objection.title')}>
          <p>{bench.objection}</p>
        </Banner>
      )}
    </>
  );
}

type Similar = ReturnType<typeof useSimilar>['data'];

function Items({ bench, similar }: { readonly bench: BenchShown; readonly similar: NonNullable<Similar>['items'] }) {
  const { t } = useTranslation('disposition');
  const [changing, setChanging] = useState<BenchShown['items'][number] | null>(null);
  const open = ['recommended', 'amending'].includes(bench.stage);
  const mayLower = open && bench.powers.mayLower;
  const close = () => setChanging(null);
  return (
    <Card title={t('items.title')}>
      <ul className={style.items}>
        {bench.items.map((item) => (
          <RecommendedItem
            key={item.itemId}
            item={item}
            similar={similar.find(({ sanction }) => sanction === item.sanction)}
            action={
              item.state === 'deadlocked'
                ? open && bench.powers.setsDeadlockedItems && { word: t('items.set'), onPress: () => setChanging(item) }
                : mayLower && (item.amount ?? 0) > 0 && { word: t('items.lower'), onPress: () => setChanging(item) }
            }
          />
        ))}
      </ul>
      {changing?.state === 'deadlocked' && <SetDeadlockedItemForm bench={bench} item={changing} onClose={close} />}
      {changing && changing.state !== 'deadlocked' && <LowerItemForm bench={bench} item={changing} onClose={close} />}
    </Card>
  );
}

/** What the jury wants to be said to others. */
function ToOthers({ words }: { readonly words: BenchShown['toOthers'] }) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  const said = words.filter(({ text }) => text !== null);
  if (said.length === 0) return null;
  return (
    <Card title={t('bench.words')}>
      {said.map(({ addressee, text }, at) => (
        <figure key={at} className={style.toOthers}>
          {addressee && <figcaption>{t('bench.to', { whom: code('addressee', addressee) })}</figcaption>}
          <blockquote className={style.quote}>{text}</blockquote>
        </figure>
      ))}
    </Card>
  );
}

/** Whether the court's calendar has the seats that the jury's words promise. */
function JurySeats({ dispositionId }: { readonly dispositionId: string }) {
  const { t } = useTranslation('disposition');
  const { data } = useView(['bench-seats', dispositionId], () => benchSeats({ path: { dispositionId } }));
  const code = useCode();
  if (!data || data.asked === 0) return null;
  const seats = data.seats ?? 0;
  const short = data.asked > seats;
  return (
    <Banner
      tone={short ? 'warn' : 'info'}
      title={t(short ? 'seats.short' : 'seats.enough', { sanction: code('sanction', 'jury-duty') })}
    >
      <p>{t('seats.figures', { asked: data.asked, seats })}</p>
    </Banner>
  );
}
