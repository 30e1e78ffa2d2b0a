import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered } from './ask.js';
import type { Problem } from './problem.js';

type Asking<Data> = () => Promise<{ readonly data?: Data; readonly error?: unknown; readonly response?: Response }>;

/** Reads a view of the court: `about` names it and what it is about, so that a live change reads it again. */
export const useView = <Data>(
  about: readonly unknown[],
  ask: Asking<Data>,
  { enabled = true, keep = false }: { readonly enabled?: boolean; readonly keep?: boolean } = {},
): UseQueryResult<NonNullable<Data>, Problem> =>
  useQuery<NonNullable<Data>, Problem>({
    queryKey: about,
    queryFn: () => answered(ask()),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
