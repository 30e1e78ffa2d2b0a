import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawAttempts, drawClose, drawCommit, drawDraw, drawExclusions, drawReplay } from '../api/sdk.gen.js';
import type { DrawExclusion, DrawLine } from '../api/types.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { Initials, WithInitials } from '../court/initials.js';
import { Banner, Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Select } from '../kit/fields.js';
import { Nothing, Row } from '../kit/layout.js';
import { useMay } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './jury.module.css';

const AGAIN = ['juror-recused', 'juror-left', 'conflict-found', 'too-few', 'clerical', 'other'] as const;

interface Props {
  /** Where the panel is to sit; without it the draw is only looked at. */
  readonly sittingId?: string;
  readonly hearingId: string;
}

/** The draw of a hearing's panel: a seed that is fixed before the list closes, so that nobody can choose who sits. */
export function DrawOfHearing({ sittingId, hearingId }: Props) {
  const { t } = useTranslation('jury');
  const may = useMay();
  const path = { drawId: hearingId };
  const view = useView(['draws', hearingId], () => drawAttempts({ path }));
  const { data: exclusions = [] } = useView(['draw-exclusions', hearingId], () => drawExclusions({ path }), {
    enabled: may('jury:read-exclusions'),
  });
  return (
    <Shown view={view} lines={4}>
      {(attempts) => (
        <WithInitials
          ids={[
            ...attempts.flatMap(({ candidates, panel, standby }) => [...candidates, ...panel, ...standby]),
            ...exclusions.map(({ jurorId }) => jurorId),
          ]}
        >
          {attempts.map((draw) => (
            <Attempt key={draw.id} draw={draw} exclusions={exclusions.filter(({ attempt }) => attempt === draw.attempt)} />
          ))}
          {attempts.length === 0 && !(sittingId && may('jury:draw')) && <Nothing title={t('draw.none')} />}
          {sittingId && may('jury:draw') && <NextStep sittingId={sittingId} hearingId={hearingId} last={attempts.at(-1)} />}
          {attempts.some(({ stage }) => stage === 'drawn') && <Replay hearingId={hearingId} />}
        </WithInitials>
      )}
    </Shown>
  );
}

/** The one step that comes next: commit the seed, close the list, draw; and, with a reason, all again. */
function NextStep({ sittingId, hearingId, last }: Required<Props> & { readonly last: DrawLine | undefined }) {
  const { t } = useTranslation('jury');
  const [because, setBecause] = useState<string | null>(null);
  const path = { drawId: hearingId };
  const commit = useCommand((body: { sittingId: string; because?: string }, headers) => drawCommit({ path, body, headers }), {
    onDone: () => setBecause(null),
  });
  const close = useCommand((_: null, headers) => drawClose({ path, body: {}, headers }));
  const draw = useCommand((_: null, headers) => drawDraw({ path, body: {}, headers }));
  const problem = commit.error ?? close.error ?? draw.error;
  if (!last)
    return (
      <div className={style.part}>
        <p>{t('draw.begin')}</p>
        <Refused problem={problem} />
        <Row>
          <Button look="primary" isPending={commit.isPending} onPress={() => commit.mutate({ sittingId })}>
            {t('draw.commit')}
          </Button>
        </Row>
      </div>
    );
  if (last.stage === 'committed')
    return (
      <div className={style.part}>
        <p>{t('draw.closeWhat')}</p>
        <Refused problem={problem} />
        <Row>
          <Button look="primary" isPending={close.isPending} onPress={() => close.mutate(null)}>
            {t('draw.close')}
          </Button>
        </Row>
      </div>
    );
  if (last.stage === 'closed')
    return (
      <div className={style.part}>
        <p>{t('draw.drawWhat')}</p>
        <Refused problem={problem} />
        <Row>
          <Button look="primary" isPending={draw.isPending} onPress={() => draw.mutate(null)}>
            {t('draw.draw')}
          </Button>
        </Row>
      </div>
    );
  return (
    <div className={style.part}>
      <h3>{t('draw.again')}</h3>
      <p>{t('draw.againWhat')}</p>
      <Refused problem={problem} />
      <Row>
        <Select
          label={t('reason')}
          placeholder={t('chooseReason')}
          choices={AGAIN.map((value) => ({ value, label: t(`again.${value}`) }))}
          value={because}
          onChange={setBecause}
        />
        <Button
          isDisabled={!because}
          isPending={commit.isPending}
          onPress={() => because && commit.mutate({ sittingId, because })}
        >
          {t('draw.commitAgain')}
        </Button>
      </Row>
    </div>
  );
}

/** One draw, step by step, with what was fixed at each. */
function Attempt({ draw, exclusions }: { readonly draw: DrawLine; readonly exclusions: readonly DrawExclusion[] }) {
  const { t } = useTranslation('jury');
  const when = useWhen();
  const {
    attempt,
    stage,
    because,
    commitment,
    committedAt,
    closedAt,
    candidates,
    seed,
    panel,
    standby,
    forepersonId,
    panelSize,
    missing,
  } = draw;
  const isClosed = closedAt !== null;
  return (
    <section aria-label={t('draw.attempt', { number: attempt })}>
      <h3>
        {t('draw.attempt', { number: attempt })} {because && `(${t(`again.${because}`, { defaultValue: because })})`}
      </h3>
      <ol className={style.steps}>
        <li className={`${style.step} ${style.stepDone}`}>
          <strong>
            1. {t('draw.committed')}, {when.time(committedAt)}
          </strong>
          <span className={style.faint}>{t('draw.commitment')}</span>
          <span className={style.code} translate="no">
            {commitment}
          </span>
        </li>
        <li className={`${style.step} ${isClosed ? style.stepDone : style.stepNow}`}>
          <strong>
            2. {t('draw.list')}
            {isClosed && `, ${when.time(closedAt)}`}
          </strong>
          {isClosed && (
            <>
              <span>{t('draw.candidates', { count: candidates.length })}</span>
              <span>
                {candidates.map((jurorId) => (
                  <span key={jurorId}>
                    <Initials of={jurorId} />{' '}
                  </span>
                ))}
              </span>
              <Exclusions exclusions={exclusions} />
            </>
          )}
        </li>
        <li className={`${style.step} ${seed ? style.stepDone : stage === 'closed' ? style.stepNow : ''}`}>
          <strong>3. {t('draw.panel')}</strong>
          {stage === 'too-few' && <Banner tone="warn">{t('draw.tooFew', { count: missing })}</Banner>}
          {seed && (
            <>
              <ul className={style.seats} aria-label={t('draw.seats')}>
                {panel.map((jurorId, i) => (
                  <li key={jurorId} className={style.seat}>
                    <span className={style.faint}>{t('draw.seat', { number: i + 1 })}</span>
                    <strong>
                      <Initials of={jurorId} />
                    </strong>
                    {jurorId === forepersonId && <span>{t('draw.foreperson')}</span>}
                  </li>
                ))}
                {standby.map((jurorId) => (
                  <li key={jurorId} className={style.seat}>
                    <span className={style.faint}>{t('draw.standby')}</span>
                    <strong>
                      <Initials of={jurorId} />
                    </strong>
                  </li>
                ))}
              </ul>
              {missing > 0 && <Banner tone="warn">{t('draw.short', { count: missing, size: panelSize })}</Banner>}
              <span className={style.faint}>{t('draw.seed')}</span>
              <span className={style.code} translate="no">
                {seed}
              </span>
            </>
          )}
        </li>
      </ol>
    </section>
  );
}

/** Who could not be drawn, and why: the coordinator's alone. */
function Exclusions({ exclusions }: { readonly exclusions: readonly DrawExclusion[] }) {
  const { t } = useTranslation('jury');
  const may = useMay();
  if (!may('jury:read-exclusions')) return null;
  if (exclusions.length === 0) return <span>{t('draw.nobodyExcluded')}</span>;
  return (
    <details>
      <summary>{t('draw.excluded', { count: exclusions.length })}</summary>
      <ul>
        {exclusions.map(({ id, jurorId, because }) => (
          <li key={id}>
            <Initials of={jurorId} />: {t(`excluded.${because}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Makes every draw again from its seed, and says whether the same panel comes out. */
function Replay({ hearingId }: { readonly hearingId: string }) {
  const { t } = useTranslation('jury');
  const [isAsked, setAsked] = useState(false);
  const view = useView(['replay', hearingId], () => drawReplay({ path: { drawId: hearingId } }), { enabled: isAsked });
  if (!isAsked)
    return (
      <Row>
        <Button onPress={() => setAsked(true)}>{t('replay.do')}</Button>
      </Row>
    );
  return (
    <Shown view={view} lines={2}>
      {(draws) =>
        draws.map(({ attempt, commitmentHolds, samePanel }) => (
          <Banner
            key={attempt}
            tone={commitmentHolds && samePanel ? 'good' : 'bad'}
            title={t('draw.attempt', { number: attempt })}
          >
            <p>{t(commitmentHolds ? 'replay.seedHolds' : 'replay.seedBroken')}</p>
            <p>{t(samePanel ? 'replay.same' : 'replay.other')}</p>
          </Banner>
        ))
      }
    </Shown>
  );
}
