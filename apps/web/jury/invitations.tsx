import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { jurorAnswer, jurorCallUp, jurorExcuse, jurorInvite, jurorLapse, jurorPool } from '../api/sdk.gen.js';
import type { Invitation, JuryPool } from '../api/types.gen.js';
import { answered } from '../ask/ask.js';
import { Problem } from '../ask/problem.js';
import { readAll } from '../ask/read-all.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { Initials, WithInitials } from '../court/initials.js';
import { Banner, Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Checkbox, DayField } from '../kit/fields.js';
import { Card, Nothing, Row } from '../kit/layout.js';
import { Table } from '../kit/table.js';
import { Tag, type Tone } from '../kit/tag.js';
import { useToday } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import { longestWaiting } from './pool.js';
import style from './jury.module.css';

const TONES: Readonly<Record<Invitation['state'], Tone>> = {
  invited: 'info',
  accepted: 'good',
  declined: 'plain',
  lapsed: 'warn',
  deferred: 'plain',
  excused: 'plain',
};

type Deed = 'yes' | 'no' | 'lapse' | 'call-up' | 'excuse';

interface Props {
  readonly sittingId: string;
  readonly on: string;
  readonly lines: readonly Invitation[];
  readonly isOpen: boolean;
}

/** Who was asked to come, and what they said. It reads the same for everybody. */
export function Invitations({ sittingId, on, lines, isOpen }: Props) {
  const { t } = useTranslation('jury');
  const [isInviting, setInviting] = useState(false);
  const act = useCommand(({ jurorId, deed }: { jurorId: string; deed: Deed }, headers) => {
    const path = { jurorId };
    if (deed === 'yes' || deed === 'no') return jurorAnswer({ path, body: { sittingId, answer: deed }, headers });
    if (deed === 'lapse') return jurorLapse({ path, body: { sittingId }, headers });
    if (deed === 'call-up') return jurorCallUp({ path, body: { sittingId }, headers });
    return jurorExcuse({ path, body: { sittingId, because: 'court' }, headers });
  });
  const count = (state: Invitation['state']) => lines.filter((line) => line.state === state && !line.standby).length;
  return (
    <Card
      title={t('invited.title')}
      actions={
        isOpen && (
          <Button look="primary" onPress={() => setInviting(true)}>
            {t('invited.invite')}
          </Button>
        )
      }
    >
      <p>
        {t('invited.counts', {
          ...{ yes: count('accepted'), open: count('invited') },
          standby: lines.filter(({ standby, state }) => standby && state === 'accepted').length,
        })}
      </p>
      <Refused problem={act.error} />
      {lines.length === 0 ? (
        <Nothing title={t('invited.nobody')} />
      ) : (
        <Table
          caption={t('invited.title')}
          columns={[t('column.juror'), t('invited.answer'), t('invited.replyBy'), t('invited.do')]}
        >
          {lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              isPending={act.isPending && act.variables?.jurorId === line.jurorId}
              onDeed={(deed) => act.mutate({ jurorId: line.jurorId, deed })}
            />
          ))}
        </Table>
      )}
      {isInviting && <InviteForm {...{ sittingId, on, lines }} onClose={() => setInviting(false)} />}
    </Card>
  );
}

const deedsOf = ({ state, standby, replyBy }: Invitation, today: string): readonly Deed[] => {
  if (state === 'invited') return ['yes', 'no', ...(today > replyBy ? (['lapse'] as const) : [])];
  if (state !== 'accepted') return [];
  return standby ? ['call-up', 'excuse'] : ['excuse'];
};

function Line({
  line,
  isPending,
  onDeed,
}: {
  readonly line: Invitation;
  readonly isPending: boolean;
  readonly onDeed: (deed: Deed) => void;
}) {
  const { t } = useTranslation('jury');
  const when = useWhen();
  const today = useToday();
  return (
    <tr>
      <th scope="row">
        <Initials of={line.jurorId} />
      </th>
      <td>
        <Tag tone={TONES[line.state]}>{t(`invitation.${line.state}`)}</Tag> {line.standby && <Tag>{t('invited.standby')}</Tag>}
      </td>
      <td>{when.shortDay(line.replyBy)}</td>
      <td>
        <Row>
          {deedsOf(line, today).map((deed) => (
            <Button key={deed} look="quiet" isDisabled={isPending} onPress={() => onDeed(deed)}>
              {t(`deed.${deed}`)}
            </Button>
          ))}
        </Row>
      </td>
    </tr>
  );
}

/** Invites several jurors, those first who have waited longest. */
function InviteForm({ sittingId, on, lines, onClose }: Omit<Props, 'isOpen'> & { readonly onClose: () => void }) {
  const { t } = useTranslation('jury');
  const today = useToday();
  const queries = useQueryClient();
  const view = useView(['jury-pool'], () => readAll((query) => jurorPool({ query })));
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [replyBy, setReplyBy] = useState(on);
  const [standby, setStandby] = useState(false);
  const [refused, setRefused] = useState<readonly { readonly jurorId: string; readonly sentence: string }[]>([]);
  const [isPending, setPending] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const invite = async () => {
    setPending(true);
    const failed: { jurorId: string; sentence: string }[] = [];
    for (const jurorId of ids) {
      const headers = { 'Idempotency-Key': `${key}-${jurorId}` };
      try {
        await answered(jurorInvite({ path: { jurorId }, body: { sittingId, on, replyBy, standby }, headers }));
      } catch (error) {
        failed.push({ jurorId, sentence: error instanceof Problem ? error.message : '' });
      }
    }
    await queries.invalidateQueries();
    setPending(false);
    setRefused(failed);
    if (failed.length === 0) onClose();
  };
  return (
    <Dialog title={t('invited.invite')} isOpen onClose={onClose} drawer>
      <Shown view={view}>
        {(pool) => {
          const free = longestWaiting(pool, lines, on);
          return (
            <WithInitials ids={free.map(({ jurorId }) => jurorId)}>
              {refused.length > 0 && (
                <Banner tone="bad" title={t('invited.some')}>
                  <ul>
                    {refused.map(({ jurorId, sentence }) => (
                      <li key={jurorId}>
                        <Initials of={jurorId} /> {sentence}
                      </li>
                    ))}
                  </ul>
                </Banner>
              )}
              <DayField label={t('invited.replyBy')} value={replyBy} min={today} max={on} onChange={setReplyBy} />
              <Checkbox isSelected={standby} onChange={setStandby}>
                {t('invited.asStandby')}
              </Checkbox>
              <Row>
                <Button onPress={() => setIds(new Set(free.slice(0, 12).map(({ jurorId }) => jurorId)))}>
                  {t('invited.first', { count: 12 })}
                </Button>
                <Button look="primary" isDisabled={ids.size === 0} isPending={isPending} onPress={() => void invite()}>
                  {t('invited.send', { count: ids.size })}
                </Button>
              </Row>
              {free.length === 0 && <Nothing title={t('invited.noneFree')} />}
              <ul className={style.lines}>
                {free.map((juror) => (
                  <Candidate
                    key={juror.jurorId}
                    juror={juror}
                    isChosen={ids.has(juror.jurorId)}
                    onChange={(isOn) => {
                      const next = new Set(ids);
                      if (isOn) next.add(juror.jurorId);
                      else next.delete(juror.jurorId);
                      setIds(next);
                    }}
                  />
                ))}
              </ul>
            </WithInitials>
          );
        }}
      </Shown>
    </Dialog>
  );
}

function Candidate({
  juror: { jurorId, lastServedOn, times },
  isChosen,
  onChange,
}: {
  readonly juror: JuryPool;
  readonly isChosen: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const { t } = useTranslation('jury');
  const when = useWhen();
  return (
    <li>
      <Checkbox isSelected={isChosen} onChange={onChange}>
        <Initials of={jurorId} />{' '}
        <span className={style.faint}>
          {lastServedOn ? t('invited.last', { day: when.shortDay(lastServedOn), count: times }) : t('never')}
        </span>
      </Checkbox>
    </li>
  );
}
