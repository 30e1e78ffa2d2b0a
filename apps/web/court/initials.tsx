import { useQueries } from '@tanstack/react-query';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { initialsOf } from '../api/sdk.gen.js';
import { answered } from '../ask/ask.js';
import style from './court.module.css';

/** As many as the court tells at once. */
const AT_ONCE = 200;
const FIVE_MINUTES = 300_000;

const Known = createContext<ReadonlyMap<string, string>>(new Map());

/** The initials of all these people, asked for together. */
export function useInitials(ids: readonly (string | null | undefined)[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))].toSorted();
  const parts = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, part) =>
    wanted.slice(part * AT_ONCE, (part + 1) * AT_ONCE).join(','),
  );
  return useQueries({
    queries: parts.map((some) => ({
      queryKey: ['initials', some],
      queryFn: () => answered(initialsOf({ query: { ids: some } })),
      staleTime: FIVE_MINUTES,
    })),
    combine: told,
  });
}

const told = (answers: readonly { readonly data?: readonly { personId: string; initials: string }[] | undefined }[]) =>
  new Map(answers.flatMap(({ data = [] }) => data.map(({ personId, initials }) => [personId, initials] as const)));

/** Asks once for the initials of everybody shown inside; `<Initials of={…} />` finds them here. */
export function WithInitials({
  ids,
  children,
}: {
  readonly ids: readonly (string | null | undefined)[];
  readonly children: ReactNode;
}) {
  const [around, asked] = [use(Known), useInitials(ids)];
  return <Known value={useMemo(() => new Map([...around, ...asked]), [around, asked])}>{children}</Known>;
}

/** What stands for a name in lists. */
export function Initials({ of }: { readonly of: string | null | undefined }) {
  const { t } = useTranslation('court');
  const initials = use(Known).get(of ?? '');
  return (
    <span className={style.initials} translate="no">
      {initials || <span aria-label={t('someone')}>– –</span>}
    </span>
  );
}
