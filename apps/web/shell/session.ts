import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answered } from '../ask/ask.js';
import { Problem } from '../ask/problem.js';
import { programmeOne, sessionSignOut, sessionWho } from '../api/sdk.gen.js';
import type { SessionWhoResponse } from '../api/types.gen.js';
import { forgetDrafts } from './drafts.js';
import { keepTimeOf } from '../words/when.js';

export const SESSION = ['session'] as const;

type Session = SessionWhoResponse;

/** Who is signed in; null where nobody is. */
export const readSession = async (): Promise<Session | null> => {
  try {
    const session = await answered(sessionWho());
    keepTimeOf(session.court.timeZone);
    return session;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
};

export const useSession = () =>
  useQuery<Session | null, Problem>({ queryKey: SESSION, queryFn: readSession, staleTime: Infinity });

/** The court's day, as 2026-11-28: the day that the court's clock shows, whatever this device thinks. */
export function useToday(): string {
  const { data } = useSession();
  return data?.court.today ?? '';
}

/**
 * Says whether whoever is signed in may ever do something, as `case:accept`; the court asks again each time it is done, and then
 * also of what. Rules come in CASL’s packed form, `[acts, things, condition, takes leave away, …]`; those that take leave away do
 * so under a condition, and so never of a whole kind: what is left to find out here is not worth CASL’s weight on every page.
 */
export function useMay(): (permission: string) => boolean {
  const { data } = useSession();
  return useMemo(() => {
    const given = (data?.rules ?? []).filter(([, , , takesAway]) => !takesAway);
    const leaves = new Set(given.map(([acts, things]) => `${things as string}:${acts as string}`));
    return (permission) => leaves.has(permission);
  }, [data]);
}

/** The programme whose court this is. */
export function useProgramme() {
  const { data: session } = useSession();
  const programmeId = session?.programmeId ?? '';
  return useQuery({
    queryKey: ['programme', programmeId],
    queryFn: () => answered(programmeOne({ path: { programmeId } })),
    enabled: Boolean(session) && !session?.pending,
    staleTime: Infinity,
  });
}

/** Signs out, and forgets all that was read; fails, and forgets nothing, where the court could not be told. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await answered(sessionSignOut()).catch((error: unknown) => {
      // Whoever was signed out already wants nothing more.
      if (!(error instanceof Problem && error.status === 401)) throw error;
    });
    queries.clear();
    forgetDrafts();
    location.assign('/sign-in');
  };
}
