import type { UseQueryResult } from '@tanstack/react-query';
import { historyMoment } from '../../api/sdk.gen.js';
import type { HistoryMomentResponse } from '../../api/types.gen.js';
import type { Problem } from '../../ask/problem.js';
import { useView } from '../../ask/use-view.js';
import type { Way } from './moments.js';

type Standing = HistoryMomentResponse;

/** The case as it stood at a moment; without one, nothing is asked yet. */
export const useMoment = (caseId: string, at: number | undefined, as: Way): UseQueryResult<Standing, Problem> =>
  useView(['moment', caseId, at, as], () => historyMoment({ path: { caseId }, query: { at: at!, as } }), {
    keep: true,
    enabled: at !== undefined,
  });

/** The stage a case had at a moment. */
export const stageAt = (standing: Standing | undefined): string | undefined => {
  const stage = standing?.groups.find(({ group }) => group === 'case')?.fields.find(({ field }) => field === 'stage')?.value;
  return typeof stage === 'string' ? stage : undefined;
};
