import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { answered } from '../../ask/ask.js';
import { peopleOne, searchFind } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { LANGUAGES } from '../../court/languages.js';
import { PersonPicker } from '../../court/person-picker.js';
import { useCode } from '../../court/use-code.js';
import { Banner } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Beside } from '../../kit/entry.js';
import { Row, Stack } from '../../kit/layout.js';
import { nobody, type Entry, type Somebody } from './entry.js';
import { Choose, Day, Text } from './inputs.js';
import style from './entry.module.css';

type Place = 'youth' | `adults.${number}`;

/** Finds somebody whom the court knows, or takes down who they are. */
export function SomebodyFields({ at, label, withBirth = false }: { at: Place; label: string; withBirth?: boolean }) {
  const { t } = useTranslation('referral');
  const { watch, setValue } = useFormContext<Entry>();
  const one = watch(at) as Somebody;
  const [isNew, setNew] = useState(Boolean(one.given || one.family));
  const put = (somebody: Partial<Somebody>) =>
    setValue(at, { ...(watch(at) as never as object), ...somebody } as never, { shouldDirty: true });
  const pick = async ({ personId, name }: { readonly personId: string; readonly name: string }) => {
    const card = await answered(peopleOne({ path: { personId } })).catch(() => null);
    put({ ...nobody, personId, name, bornOn: card?.bornOn ?? '', language: card?.language ?? 'en' });
  };
  if (one.personId) {
    return (
      <div className={style.picked}>
        <strong translate="no">{one.name || `${one.given} ${one.family}`}</strong>
        <Button look="quiet" onPress={() => put(nobody)}>
          {t('entry.otherPerson')}
        </Button>
      </div>
    );
  }
  if (!isNew) {
    return (
      <Stack>
        <div id={`at-${at}.given`}>
          <PersonPicker label={label} onPick={(found) => void pick(found)} />
        </div>
        <Row>
          <Button onPress={() => setNew(true)}>{t('entry.register')}</Button>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack>
      <Beside>
        <Text name={`${at}.given`} label={t('entry.given')} isRequired autoComplete="off" />
        <Text name={`${at}.family`} label={t('entry.family')} isRequired autoComplete="off" />
      </Beside>
      <Alike one={one} onPick={(found) => void pick(found)} />
      <Beside>
        {withBirth && <Day name={`${at}.bornOn`} label={t('entry.bornOn')} />}
        <LanguageChoice at={at} />
        <Text name={`${at}.phone`} label={t('entry.phone')} mode="tel" autoComplete="off" />
      </Beside>
      <Beside>
        <Text name={`${at}.email`} label={t('entry.email')} mode="email" autoComplete="off" />
        <Text name={`${at}.address`} label={t('entry.address')} autoComplete="off" />
      </Beside>
      <Row>
        <Button look="quiet" onPress={() => setNew(false)}>
          {t('entry.findInstead')}
        </Button>
      </Row>
    </Stack>
  );
}

function LanguageChoice({ at }: { readonly at: Place }) {
  const { t } = useTranslation('referral');
  const code = useCode();
  return (
    <Choose
      name={`${at}.language`}
      label={t('entry.language')}
      choices={LANGUAGES.map((value) => ({ value, label: code('language', value) }))}
    />
  );
}

const ALIKE = 3;

/** Whom the court already knows by much the same name, before somebody is registered twice. */
function Alike({ one, onPick }: { one: Somebody; onPick: (found: { personId: string; name: string }) => void }) {
  const { t } = useTranslation('referral');
  const name = `${one.given} ${one.family}`.trim();
  const asks = one.given.trim().length > 1 && one.family.trim().length > 1;
  const { data } = useView(['people-found', name], () => searchFind({ query: { name } }), { enabled: asks, keep: true });
  const found = asks ? (data ?? []).filter(({ through }) => through === 'own-name').slice(0, ALIKE) : [];
  if (found.length === 0) return null;
  return (
    <Banner tone="warn" title={t('entry.alike')}>
      <ul className={style.alike}>
        {found.map(({ personId, name: { given, family } }) => (
          <li key={personId}>
            <span translate="no">
              {given} {family}
            </span>
            <Button onPress={() => onPick({ personId, name: `${given} ${family}` })}>{t('entry.thisOne')}</Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
