import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { docketDocket, guardiansGuardians } from '../../api/sdk.gen.js';
import { answered } from '../../ask/ask.js';
import type { Problem } from '../../ask/problem.js';
import type { CaseFile } from './deed.js';

/** A case and where it is to be heard. */
export interface Docketing {
  readonly it: Pick<CaseFile, 'caseId' | 'youthId' | 'incidentId'>;
  readonly sittingId: string;
  readonly roomId: string;
  readonly slot: number;
  readonly overrides: readonly string[];
}

/**
 * Puts cases on the docket one after the other. What was done stays done: sent again after a refusal, each goes under the key
 * and the hearing it had, and only what is missing is added.
 */
export function useDocketing(onDone: () => void) {
  const queries = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const keyOf = (one: Docketing) => {
    const text = JSON.stringify(one);
    const key = keys.current.get(text) ?? crypto.randomUUID();
    keys.current.set(text, key);
    return key;
  };
  return useMutation<void, Problem, readonly Docketing[]>({
    mutationFn: async (all) => {
      for (const one of all) {
        const { it, sittingId, roomId, slot, overrides } = one;
        const { caseId, youthId, incidentId } = it;
        const adults = await answered(guardiansGuardians({ path: { personId: youthId } }));
        const guardianIds = adults.filter(({ attends, restrained }) => attends && !restrained).map((adult) => adult.guardianId);
        const key = keyOf(one);
        const body = {
          ...{ hearingId: key, caseId, youthId, incidentId, guardianIds, roomId, slot, format: 'peer-jury' },
          ...(overrides.length > 0 && { overrides: [...overrides] }),
        };
        await answered(docketDocket({ path: { sittingId }, body, headers: { 'Idempotency-Key': key } }));
      }
    },
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone();
    },
    onError: () => void queries.invalidateQueries({ queryKey: ['availability'] }),
  });
}
