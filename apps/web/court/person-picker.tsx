import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchFind } from '../api/sdk.gen.js';
import type { Found } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { Finder } from '../kit/finder.js';

const LEAST = 2;
const PAUSE_MS = 250;

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onPick: (found: { readonly personId: string; readonly name: string }) => void;
  readonly isRequired?: boolean;
}

const said = ({ name: { given, family } }: Found) => `${given} ${family}`;

/** Finds somebody by name; nearly right is enough. */
export function PersonPicker({ label, hint, error, onPick, isRequired = false }: Props) {
  const { t } = useTranslation('court');
  const [typed, setTyped] = useState('');
  const name = usePaused(typed.trim());
  const asks = name.length >= LEAST;
  const { data: found = [], isFetching } = useView(['people-found', name], () => searchFind({ query: { name } }), {
    enabled: asks,
    keep: true,
  });
  const items = (asks ? found : []).map((one) => ({ ...one, id: `${one.personId}:${one.guardianId ?? ''}` }));
  return (
    <Finder
      label={label}
      hint={hint ?? t('find.hint')}
      error={error}
      isRequired={isRequired}
      typed={typed}
      onType={setTyped}
      found={items.map((one) => ({
        value: one.id,
        label: said(one),
        ...(one.through === 'guardian' && { hint: t('find.throughGuardian') }),
      }))}
      onPick={(value) => {
        const one = items.find(({ id }) => id === value);
        if (one) onPick({ personId: one.personId, name: said(one) });
      }}
      none={t(asks && !isFetching ? 'find.nobody' : 'find.looking')}
    />
  );
}

/** What was typed, once the typing has paused. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const waiting = setTimeout(() => setPaused(typed), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [typed]);
  return paused;
}
