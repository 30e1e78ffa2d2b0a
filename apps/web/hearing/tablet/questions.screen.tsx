import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatSeen } from '../../api/types.gen.js';
import { Fate, Press, Screen, Writing } from './parts.js';
import { me } from './promise.screen.js';
import { latest } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import { useReading } from './use-reading.js';
import style from './tablet.module.css';

interface Question {
  readonly questionId: string;
  readonly to: 'respondent' | 'guardian';
  readonly text: string | null;
  readonly state: 'waiting' | 'asked' | 'held-back';
  readonly askedBy: string | null;
  readonly yours: boolean;
}

const SAMPLES = ['before', 'feel', 'affected', 'differently', 'repair', 'help', 'proud', 'next'];

/** Classes of offence that have questions of their own, and whose those are. */
const ABOUT: Readonly<Record<string, string>> = {
  ...{ property: 'property', fraud: 'property', burglary: 'property', arson: 'property' },
  ...{ person: 'person', weapon: 'person', order: 'order', curfew: 'curfew', status: 'curfew' },
  ...{ substance: 'substance', traffic: 'traffic', 'motor-vehicle': 'traffic' },
};
const OF_THEIR_OWN = ['first', 'second', 'third'];

/** Ideas for this offence first, then those that fit any. */
const samplesFor = (offenceClass: string | null): string[] => {
  const about = offenceClass === null ? undefined : ABOUT[offenceClass];
  return [...(about ? OF_THEIR_OWN.map((one) => `about.${about}.${one}`) : []), ...SAMPLES];
};

/** Questions that may help; one press brings one to the foreperson, who calls them. */
export function QuestionsScreen({ seat, onDone }: { readonly seat: SeatSeen; readonly onDone: () => void }) {
  const { t } = useTranslation('tablet');
  const { outbox, turn, away } = useTablet();
  const [own, setOwn] = useState('');
  const [mine, setMine] = useState<readonly string[]>([]);
  const { hearingId, ownId: jurorId, hearing } = seat;
  const lead = me(seat)?.foreperson ?? false;
  const sent = latest(outbox, 'question');
  const questions = useReading<Question[]>(`/hearings/${hearingId}/questions`, `${turn} ${sent?.state}`) ?? [];
  const card = useReading<{ offenceClass: string | null }>(`/desk/hearings/${hearingId}/card`);
  const open = hearing.stage === 'in-session';
  const suggest = (text: string) => {
    setMine([...mine, text]);
    const questionId = crypto.randomUUID();
    void store.submit('question', `/hearings/${hearingId}/questions`, { questionId, askedBy: jurorId, to: 'respondent', text });
  };
  const calls = ({ questionId, to, text, askedBy, yours }: Question) =>
    void store.submit('question', `/hearings/${hearingId}/questions/${questionId}/ask`, {
      ...{ questionId, to, text, lead: jurorId, askedBy: yours ? jurorId : askedBy },
    });
  const known = new Set<string | null>([...mine, ...questions.map(({ text }) => text)]);
  const list = questions.length > 0 && (
    <section>
      <h2>{t('questions.list')}</h2>
      <ul className={style.list}>
        {questions.map((question) => (
          <li key={question.questionId}>
            <span>
              {question.text ?? t('questions.heldText')}
              <small>{t(`questions.${question.state}`)}</small>
            </span>
            {lead && question.state === 'waiting' && <Press onPress={() => calls(question)}>{t('questions.call')}</Press>}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <Screen
      title={t(lead ? 'questions.leadTitle' : 'questions.title')}
      next={
        <Press look="primary" onPress={onDone}>
          {t('questions.done')}
        </Press>
      }
    >
      <p>{t(open ? (lead ? 'questions.leadLead' : 'questions.lead') : 'questions.notYet')}</p>
      <p className={style.aside}>{t('questions.edge')}</p>
      {lead && list}
      <Fate of={sent} />
      <section className={style.stack}>
        <h2>{t('questions.samples')}</h2>
        {/* What was suggested stays where it was: nothing moves under a finger that taps twice. */}
        {(card || away ? samplesFor(card?.offenceClass ?? null) : [])
          .map((sample) => t(`questions.sample.${sample}`))
          .map((text) => (
            <button
              key={text}
              type="button"
              className={style.sample}
              onClick={() => suggest(text)}
              disabled={!open || known.has(text)}
            >
              {text} <small>{t(known.has(text) ? 'questions.suggested' : 'questions.suggest')}</small>
            </button>
          ))}
        <Writing label={t('questions.own')} value={own} onChange={setOwn} most={500} />
        <Press
          disabled={!open || own.trim() === ''}
          onPress={() => {
            suggest(own.trim());
            setOwn('');
          }}
        >
          {t('questions.suggest')}
        </Press>
      </section>
      {!lead && list}
    </Screen>
  );
}
