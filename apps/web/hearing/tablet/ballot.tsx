import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomSeen, SeatSeen } from '../../api/types.gen.js';
import { Amount, useAmount, useItemName } from './amount.js';
import type { Choice, VoteDraft } from './draft.js';
import { floor, meterOf, onlyOne, type Item } from './meter.js';
import { MeterBar } from './meter-bar.js';
import { Fate, LateVote, Pick, Press, Screen, Trouble } from './parts.js';
import { latest } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';
import { figureOf } from './view.screen.js';

interface BallotProps {
  readonly seat: SeatSeen;
  readonly room: RoomSeen;
  readonly item: Item;
}

const CHOICES: readonly Choice[] = ['for', 'against', 'abstain'];

const voteAbout = (itemId: string, round: number | null): string => `vote:${itemId}:${round}`;

/** One secret vote: choose, look at it once more, send; it may be changed until the round closes. */
export function Ballot({ seat, room, item }: BallotProps) {
  const { draft } = useTablet();
  const round = room.round ?? 1;
  const range = room.ranges.find(({ sanction }) => sanction === item.sanction);
  const begun = draft.vote?.itemId === item.itemId && draft.vote.round === round ? draft.vote : null;
  const own = range && figureOf(draft.figures, range).amount;
  const vote: VoteDraft = begun ?? { itemId: item.itemId, round, step: 'choose' };
  const figured = range !== undefined && range.unit !== 'none' && !onlyOne(range);
  const amount = vote.amount ?? own ?? item.amount ?? (range ? floor(range) : undefined);
  const change = (more: Partial<VoteDraft>) => store.begin({ vote: { ...vote, ...more } });
  const props = { seat, room, item, vote, figured, amount, change };
  if (vote.step === 'review') return <Review {...props} />;
  if (vote.step === 'sent') return <Sent {...props} />;
  return <Choose {...props} />;
}

interface StepProps extends BallotProps {
  readonly vote: VoteDraft;
  readonly figured: boolean;
  readonly amount: number | undefined;
  readonly change: (more: Partial<VoteDraft>) => void;
}

function Choose({ room, item, vote, figured, amount, change }: StepProps) {
  const { t } = useTranslation('tablet');
  const called = useItemName();
  const name = called(item, room.ranges);
  const range = room.ranges.find(({ sanction }) => sanction === item.sanction);
  const meter = meterOf(item, range);
  return (
    <Screen
      title={t('ballot.title', { name })}
      next={
        <Press look="primary" disabled={!vote.choice} onPress={() => change({ step: 'review', amount })}>
          {t('ballot.review')}
        </Press>
      }
    >
      <LateVote />
      <p className={style.count}>{t('ballot.round', { round: vote.round, of: room.rounds })}</p>
      {item.details && <p className={style.told}>{item.details}</p>}
      {meter && <MeterBar meter={meter} item={item} range={range} />}
      <Pick
        legend={t('ballot.title', { name })}
        hideLegend
        name="choice"
        options={CHOICES.map((value) => ({ value, label: t(`ballot.${value}`), hint: t(`ballot.${value}Hint`) }))}
        value={vote.choice}
        onPick={(choice) => change({ choice })}
      />
      {range && figured && vote.choice === 'for' && (
        <Amount range={range} label={t('view.howMuch', { name })} value={amount!} onChange={(next) => change({ amount: next })} />
      )}
      <p className={style.aside}>{t('ballot.secret')}</p>
    </Screen>
  );
}

function Mine({ room, item, vote, figured }: StepProps) {
  const { t } = useTranslation('tablet');
  const called = useItemName();
  const say = useAmount();
  return (
    <dl className={style.summary}>
      <div>
        <dt>{called(item, room.ranges)}</dt>
        <dd>{vote.choice && t(`ballot.${vote.choice}`)}</dd>
      </div>
      {figured && vote.choice === 'for' && vote.amount !== undefined && (
        <div>
          <dt>{t('ballot.howMuch')}</dt>
          <dd>{say(vote.amount, item.unit)}</dd>
        </div>
      )}
    </dl>
  );
}

function Review(props: StepProps) {
  const { t } = useTranslation('tablet');
  const { seat, room, item, vote, figured, change } = props;
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const about = voteAbout(item.itemId, vote.round);
    const asks = figured && vote.choice === 'for' && vote.amount !== undefined ? { amount: vote.amount } : {};
    const body = { jurorId: seat.ownId, ballotId: crypto.randomUUID(), choice: vote.choice, round: vote.round, ...asks };
    // Kept on the tablet first, and only then called saved.
    const path = `/deliberations/${room.deliberationId}/items/${item.itemId}/votes`;
    await store.submit(about, path, body, { vote: { ...vote, step: 'sent' } });
  };
  return (
    <Screen
      title={t('ballot.check')}
      next={
        <Press look="primary" disabled={busy} onPress={() => void send()}>
          {t('ballot.submit')}
        </Press>
      }
      back={<Press onPress={() => change({ step: 'choose' })}>{t('ballot.change')}</Press>}
    >
      <Mine {...props} />
      <p className={style.aside}>{t('ballot.canChange')}</p>
    </Screen>
  );
}

function Sent(props: StepProps) {
  const { t } = useTranslation('tablet');
  const { outbox, away } = useTablet();
  const { room, item, vote, change } = props;
  const about = voteAbout(item.itemId, vote.round);
  const fate = latest(outbox, about);
  const refused = fate?.state === 'refused';
  const earlier = outbox.some((one) => one.about === about && one.state === 'received');
  const all = room.votesIn >= room.present;
  const count = () => void store.submit('lead', `/deliberations/${room.deliberationId}/items/${item.itemId}/close-ballot`, {});
  return (
    <Screen
      title={t('sent.title')}
      next={
        refused ? (
          <Press look="primary" onPress={() => change({ step: 'choose' })}>
            {t('sent.again')}
          </Press>
        ) : room.lead ? (
          <Press look="primary" disabled={!all} onPress={count}>
            {t('sent.count')}
          </Press>
        ) : (
          <p className={style.waiting} role="status">
            {t(all ? 'sent.waitLead' : 'sent.waitOthers')}
          </p>
        )
      }
      back={!refused && <Press onPress={() => change({ step: 'choose' })}>{t('sent.change')}</Press>}
    >
      <Fate of={fate} />
      {refused && <p className={style.aside}>{t(earlier ? 'sent.earlier' : 'sent.none')}</p>}
      <Mine {...props} />
      {!away && (
        <p className={style.votesIn} role="status">
          {t('sent.in', { in: room.votesIn, of: room.present })}
        </p>
      )}
      <Trouble of={latest(outbox, 'lead')} />
    </Screen>
  );
}
