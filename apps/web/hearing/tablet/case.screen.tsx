import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Range, SeatSeen } from '../../api/types.gen.js';
import { useRange, useSanction } from './amount.js';
import { Press, Screen, Writing } from './parts.js';
import { ReadAloud } from './read-aloud.js';
import { store, useTablet } from './tablet-store.js';
import { useReading } from './use-reading.js';
import style from './tablet.module.css';

/** What the court tells a jury of the case; what is missing was not told. */
interface Card {
  readonly called: { readonly given: string | null; readonly initial: string | null };
  readonly offence: string | null;
  readonly strengths?: string | null;
  readonly offers?: string | null;
  readonly whatHappened?: string | null;
  readonly respondentSaid?: string | null;
  readonly harmedParty?: { readonly text: string | null; readonly wishes: string | null } | null;
  readonly proposals?: readonly { readonly by: string; readonly text: string }[];
  readonly allowed?: readonly Pick<Range, 'sanction' | 'name' | 'unit' | 'min' | 'max' | 'mandatory'>[];
}

interface Part {
  readonly title: string;
  readonly text: string | null | undefined;
}

const CARDS = ['strengths', 'happened', 'said', 'harmed', 'allowed'] as const;
type CardName = (typeof CARDS)[number];
const WORDS = ['recommendation', 'range', 'service', 'foreperson', 'harmedParty'] as const;

/** The case in five cards, the young person's strengths first. */
export function CaseScreen({ seat, onDone }: { readonly seat: SeatSeen; readonly onDone: () => void }) {
  const { t } = useTranslation('tablet');
  const { away, draft } = useTablet();
  const at = Math.min(draft.card, CARDS.length - 1);
  const name = CARDS[at]!;
  // What is read out in the meantime is on a card the next time it is turned to.
  const card = useReading<Card>(`/desk/hearings/${seat.hearingId}/card`, `${seat.hearing.stage} ${at}`);
  const go = (to: number) => store.begin({ card: to });
  const last = at === CARDS.length - 1;
  const who = card?.called.given ?? t('case.they');
  return (
    <Screen
      title={t(`case.${name}`, { who })}
      next={
        <Press look="primary" onPress={() => (last ? onDone() : go(at + 1))}>
          {t(last ? 'case.done' : 'case.nextCard')}
        </Press>
      }
      back={at > 0 && <Press onPress={() => go(at - 1)}>{t('back')}</Press>}
    >
      <p className={style.count}>{t('case.cardOf', { at: at + 1, of: CARDS.length })}</p>
      {card ? <Shown name={name} card={card} seat={seat} /> : <p aria-busy={!away}>{away && t('case.loading')}</p>}
      <Note seat={seat} />
    </Screen>
  );
}

interface ShownProps {
  readonly name: CardName;
  readonly card: Card;
  readonly seat: SeatSeen;
}

function Shown({ name, card, seat }: ShownProps) {
  const { t } = useTranslation('tablet');
  if (name === 'allowed') return <Allowed ranges={card.allowed ?? seat.room?.ranges ?? []} />;
  const parts = partsOf(name, card, (word) => t(word));
  const told = parts.filter(({ text }) => text);
  return (
    <div className={style.card}>
      {told.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p className={style.told}>{text}</p>
        </section>
      ))}
      {told.length === 0 && <p>{t(`case.${name}None`)}</p>}
      <ReadAloud text={told.map(({ title, text }) => `${title}. ${text}`).join(' ')} />
    </div>
  );
}

function partsOf(name: CardName, card: Card, word: (key: string) => string): Part[] {
  if (name === 'strengths')
    return [
      { title: word('case.goodAt'), text: card.strengths },
      { title: word('case.canOffer'), text: card.offers },
      ...(card.proposals ?? [])
        .filter(({ by }) => by === 'respondent' || by === 'guardian')
        .map(({ by, text }) => ({ title: word(`case.proposes.${by}`), text })),
    ];
  if (name === 'happened') return [{ title: word('case.whatHappened'), text: card.whatHappened ?? card.offence }];
  if (name === 'said') return [{ title: word('case.inTheirWords'), text: card.respondentSaid }];
  return [
    { title: word('case.harmedSaid'), text: card.harmedParty?.text },
    { title: word('case.harmedWishes'), text: card.harmedParty?.wishes },
  ];
}

function Allowed({ ranges }: { readonly ranges: NonNullable<Card['allowed']> }) {
  const { t } = useTranslation('tablet');
  const sayRange = useRange();
  const called = useSanction();
  return (
    <div className={style.card}>
      {ranges.length > 0 ? (
        <ul className={style.allowed}>
          {ranges.map((range) => (
            <li key={range.sanction}>
              <strong>{called(range.sanction, ranges as readonly Range[])}</strong>
              <span>{range.unit === 'none' ? '' : sayRange(range as Range)}</span>
              <small>{t(range.mandatory ? 'case.always' : 'case.maybe')}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('case.allowedNone')}</p>
      )}
      <h2>{t('case.words')}</h2>
      <dl className={style.words}>
        {WORDS.map((word) => (
          <div key={word}>
            <dt>{t(`word.${word}.is`)}</dt>
            <dd>{t(`word.${word}.means`)}</dd>
          </div>
        ))}
      </dl>
      <ReadAloud
        text={[
          ...ranges.map(
            (range) =>
              `${called(range.sanction, ranges as readonly Range[])}: ${range.unit === 'none' ? '' : `${sayRange(range as Range)}, `}${t(range.mandatory ? 'case.always' : 'case.maybe')}.`,
          ),
          ...WORDS.map((word) => `${t(`word.${word}.is`)}: ${t(`word.${word}.means`)}`),
        ].join(' ')}
      />
    </div>
  );
}

/** For oneself alone: on this tablet until the jury talks, then sealed in its room, so that another tablet has it too. */
export function Note({ seat }: { readonly seat: SeatSeen }) {
  const { t } = useTranslation('tablet');
  const { draft } = useTablet();
  const room = seat.room?.stage === 'deliberating' ? seat.room : null;
  const kept = useReading<{ text: string | null }>(room && `/deliberations/${room.deliberationId}/my-note`);
  const [touched, setTouched] = useState(draft.note !== '');
  useEffect(() => {
    if (kept?.text && !touched) store.begin({ note: kept.text });
  }, [kept, touched]);
  useEffect(() => {
    if (!room || draft.note === '' || draft.note === (kept?.text ?? '')) return;
    const path = `/deliberations/${room.deliberationId}/my-note`;
    const timer = setTimeout(() => void store.submit('note', path, { jurorId: seat.ownId, text: draft.note }), 1_500);
    return () => clearTimeout(timer);
  }, [room?.deliberationId, draft.note, kept, seat.ownId]);
  const write = (note: string) => {
    setTouched(true);
    store.begin({ note });
  };
  return (
    <details className={style.note} open={draft.note !== ''}>
      <summary>{t('note.open')}</summary>
      <Writing label={t('note.label')} hint={t(room ? 'note.hint' : 'note.hintHere')} value={draft.note} onChange={write} />
    </details>
  );
}
