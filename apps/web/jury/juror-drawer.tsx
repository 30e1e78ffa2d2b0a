import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { jurorDeclareConflict, jurorReinstate, jurorService, jurorStandDown, jurorTrain } from '../api/sdk.gen.js';
import type { JuryPool } from '../api/types.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { PersonName } from '../court/person-name.js';
import { PersonPicker } from '../court/person-picker.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Select } from '../kit/fields.js';
import { Nothing, Row, SummaryList } from '../kit/layout.js';
import { useTell } from '../shell/notices.js';
import { useToday } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import { standingOf } from './pool.js';
import style from './jury.module.css';

const COURSE = 'jury-basics';
const STAND_DOWN = ['moved', 'no-time', 'too-old', 'conduct', 'other'] as const;
const TIES = ['kin', 'friend', 'school', 'neighbour', 'team', 'other'] as const;

/** A juror: training, service, and whom they should not hear. What is owed under a plan is told only when it is asked for. */
export function JurorDrawer({ juror, onClose }: { readonly juror: JuryPool; readonly onClose: () => void }) {
  const { t } = useTranslation('jury');
  const when = useWhen();
  const tell = useTell();
  const today = useToday();
  const { jurorId, status, courses, consents, times, minutes, notBefore, because } = juror;
  const path = { jurorId };
  const [why, setWhy] = useState<string | null>(null);
  const done = (word: string) => ({ onDone: () => tell({ text: t(word) }) });
  const train = useCommand(
    (body: { course: string; on: string }, headers) => jurorTrain({ path, body, headers }),
    done('juror.trainedNow'),
  );
  const standDown = useCommand(
    (body: { because: string }, headers) => jurorStandDown({ path, body, headers }),
    done('juror.stoodDown'),
  );
  const reinstate = useCommand((_: null, headers) => jurorReinstate({ path, body: {}, headers }), done('juror.reinstated'));
  return (
    <Dialog title={t('juror.title')} isOpen onClose={onClose} drawer>
      <PersonName of={jurorId} who={t('juror.who')} />
      <Refused problem={train.error ?? standDown.error ?? reinstate.error} />
      <SummaryList
        lines={[
          {
            term: t('column.status'),
            said: [t(`status.${standingOf(juror)}`), because && t(`because.${because}`, { defaultValue: '' })]
              .filter(Boolean)
              .join(', '),
          },
          {
            term: t('column.training'),
            said: courses.length > 0 ? t('trained') : t('notTrained'),
            ...(courses.length === 0 && {
              action: (
                <Button isPending={train.isPending} onPress={() => train.mutate({ course: COURSE, on: today })}>
                  {t('juror.train')}
                </Button>
              ),
            }),
          },
          { term: t('juror.consents'), said: consents.length > 0 ? consents.map((one) => t(`consent.${one}`)).join(', ') : '–' },
          { term: t('column.times'), said: `${times} (${t('hours', { hours: Math.round(minutes / 6) / 10 })})` },
          ...(notBefore ? [{ term: t('column.notBefore'), said: when.day(notBefore) }] : []),
        ]}
      />
      <Service jurorId={jurorId} />
      <DeclareConflictForm jurorId={jurorId} />
      <Owed juror={juror} />
      {status === 'stood-down' ? (
        <Row>
          <Button isPending={reinstate.isPending} onPress={() => reinstate.mutate(null)}>
            {t('juror.reinstate')}
          </Button>
        </Row>
      ) : (
        <section className={style.part}>
          <h3>{t('juror.standDown')}</h3>
          <Row>
            <Select
              label={t('reason')}
              placeholder={t('chooseReason')}
              choices={STAND_DOWN.map((value) => ({ value, label: t(`because.${value}`) }))}
              value={why}
              onChange={setWhy}
            />
            <Button isDisabled={!why} isPending={standDown.isPending} onPress={() => why && standDown.mutate({ because: why })}>
              {t('juror.standDownDo')}
            </Button>
          </Row>
        </section>
      )}
    </Dialog>
  );
}

/** Where the juror served, told the same way for everybody. */
function Service({ jurorId }: { readonly jurorId: string }) {
  const { t } = useTranslation('jury');
  const when = useWhen();
  const view = useView(['juror-service', jurorId], () => jurorService({ path: { jurorId }, query: { take: 100 } }));
  return (
    <section className={style.part}>
      <h3>{t('juror.service')}</h3>
      <Shown view={view} lines={3}>
        {(lines) =>
          lines.length === 0 ? (
            <Nothing title={t('juror.noService')} />
          ) : (
            <ul className={style.lines}>
              {lines.map(({ id, servedOn, as, minutes, hearings, notCounted }) => (
                <li key={id}>
                  {when.day(servedOn)}: {as ? t(`servedAs.${as}`) : ''}{' '}
                  {notCounted
                    ? t(`notCounted.${notCounted}`)
                    : t('juror.counted', { count: hearings, hours: Math.round(minutes / 6) / 10 })}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}

/** Writes down whom the juror should not hear; the draw leaves them out of that case. */
function DeclareConflictForm({ jurorId }: { readonly jurorId: string }) {
  const { t } = useTranslation('jury');
  const tell = useTell();
  const [person, setPerson] = useState<{ readonly personId: string; readonly name: string } | null>(null);
  const [kind, setKind] = useState<string | null>(null);
  const declare = useCommand(
    (body: { withPersonId: string; kind: string }, headers) => jurorDeclareConflict({ path: { jurorId }, body, headers }),
    { onDone: () => tell({ text: t('conflict.done') }) },
  );
  return (
    <form
      className={style.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (person && kind) declare.mutate({ withPersonId: person.personId, kind });
      }}
    >
      <h3>{t('conflict.title')}</h3>
      <p>{t('conflict.what')}</p>
      <Refused problem={declare.error} />
      <PersonPicker label={t('conflict.with')} onPick={setPerson} />
      <Select
        label={t('conflict.kind')}
        placeholder={t('conflict.choose')}
        choices={TIES.map((value) => ({ value, label: t(`tie.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <Row>
        <Button type="submit" isDisabled={!person || !kind} isPending={declare.isPending}>
          {t('conflict.do')}
        </Button>
      </Row>
    </form>
  );
}

/** What is owed under a plan: for the coordinator, behind a press, so that nobody reads it over a shoulder. */
function Owed({ juror: { planId, dutiesForPlan } }: { readonly juror: JuryPool }) {
  const { t } = useTranslation('jury');
  const [isShown, setShown] = useState(false);
  return (
    <section className={style.part}>
      <h3>{t('owed.title')}</h3>
      {isShown ? (
        <p>{planId ? t('owed.owes', { count: dutiesForPlan }) : t('owed.nothing')}</p>
      ) : (
        <Row>
          <Button look="quiet" onPress={() => setShown(true)}>
            {t('owed.show')}
          </Button>
        </Row>
      )}
    </section>
  );
}
