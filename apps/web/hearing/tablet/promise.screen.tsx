import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatSeen } from '../../api/types.gen.js';
import { LANGUAGE_CHOICES, speak, type Language } from '../../words/language.js';
import { Frame } from './frame.js';
import { Fate, Pick, Press, Screen } from './parts.js';
import { ReadAloud } from './read-aloud.js';
import { latest } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

const OATH = 'tablet-oath-1';
const PARTS = ['secret', 'fair', 'listen', 'kind', 'own'] as const;
type Knows = 'nobody' | 'somebody';

export const me = ({ panel }: SeatSeen) => panel.find(({ you }) => you);

/** Whether the adult picked the right juror, and the language to go on in. */
export function NameScreen({ seat }: { readonly seat: SeatSeen }) {
  const { t, i18n } = useTranslation('tablet');
  const name = me(seat)?.given ?? t('name.seat', { seat: me(seat)?.seat });
  return (
    <Frame>
      <Screen
        title={t('name.title', { name })}
        next={
          <Press look="primary" onPress={() => store.begin({ named: true })}>
            {t('name.yes')}
          </Press>
        }
        back={<Press onPress={() => void store.leave('not-me')}>{t('name.no')}</Press>}
      >
        <p>{t('name.lead')}</p>
        <Pick
          legend={t('name.language')}
          name="language"
          options={LANGUAGE_CHOICES}
          value={i18n.language as Language}
          onPick={(language) => void speak(language)}
        />
      </Screen>
    </Frame>
  );
}

/** First whether one knows anyone, then the promise; who knows somebody steps out without a word to the others. */
export function PromiseScreen({ seat }: { readonly seat: SeatSeen }) {
  const { t } = useTranslation('tablet');
  const { outbox, draft } = useTablet();
  const [knows, setKnows] = useState<Knows>();
  const [sure, setSure] = useState(false);
  const { hearingId, ownId: jurorId } = seat;
  const about = `/hearings/${hearingId}/jurors/${jurorId}`;
  const oath = latest(outbox, 'oath');
  const stepOut = () => {
    store.begin({ steppingOut: true });
    void store.submit('recuse', `${about}/recuse`, { jurorId, because: 'knows-somebody' });
  };
  if (draft.steppingOut || (sure && knows === 'somebody'))
    return (
      <StepOut
        onOut={stepOut}
        onBack={() => setSure(false)}
        going={draft.steppingOut}
        fate={<Fate of={latest(outbox, 'recuse')} />}
      />
    );
  if (!sure)
    return (
      <Frame>
        <Screen
          title={t('knows.title')}
          next={
            <Press look="primary" onPress={() => setSure(true)} disabled={!knows}>
              {t('next')}
            </Press>
          }
        >
          <p>{t('knows.lead')}</p>
          <Pick
            legend={t('knows.title')}
            hideLegend
            name="knows"
            options={(['nobody', 'somebody'] as const).map((value) => ({ value, label: t(`knows.${value}`) }))}
            value={knows}
            onPick={setKnows}
          />
        </Screen>
      </Frame>
    );
  return (
    <Frame>
      <Screen
        title={t('oath.title')}
        next={
          <Press
            look="primary"
            disabled={oath?.state === 'saved' || oath?.state === 'received'}
            onPress={() => void store.submit('oath', `${about}/oath`, { jurorId, textVersion: OATH, method: 'tablet' })}
          >
            {t('oath.promise')}
          </Press>
        }
        back={<Press onPress={() => setSure(false)}>{t('back')}</Press>}
      >
        <p>{t('oath.lead')}</p>
        <ul className={style.oath}>
          {PARTS.map((part) => (
            <li key={part}>{t(`oath.${part}`)}</li>
          ))}
        </ul>
        <ReadAloud text={PARTS.map((part) => t(`oath.${part}`)).join(' ')} />
        <Fate of={oath} />
      </Screen>
    </Frame>
  );
}

interface StepOutProps {
  readonly onOut: () => void;
  readonly onBack: () => void;
  readonly going: boolean;
  readonly fate: React.ReactNode;
}

function StepOut({ onOut, onBack, going, fate }: StepOutProps) {
  const { t } = useTranslation('tablet');
  return (
    <Frame>
      <Screen
        title={t('stepOut.title')}
        next={
          <Press look="primary" onPress={onOut} disabled={going}>
            {t('stepOut.go')}
          </Press>
        }
        back={!going && <Press onPress={onBack}>{t('back')}</Press>}
      >
        <p>{t('stepOut.lead')}</p>
        <p>{t('stepOut.hours')}</p>
        {fate}
      </Screen>
    </Frame>
  );
}
