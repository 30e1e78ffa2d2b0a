import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { caseReceive, guardiansLink, personRegister } from '../../api/sdk.gen.js';
import type { ReceiveReferral, Receipt } from '../../api/types.gen.js';
import { answered } from '../../ask/ask.js';
import type { Problem } from '../../ask/problem.js';
import { agesOf, type Adult, type Entry, type Somebody } from './entry.js';

const told = (text: string) => text.trim() || undefined;

const registration = ({ given, family, bornOn, language, phone, email, address }: Somebody) => ({
  ...{ given: given.trim(), family: family.trim(), language },
  ...{ bornOn: told(bornOn), phone: told(phone), email: told(email), address: told(address) },
});

const link = ({ personId, relation, consents, attends, notified, reads, restrained }: Adult) => ({
  guardianId: personId,
  ...{ relation, consents, attends, notified, reads, restrained },
});

const referral = (entry: Entry, youthId: string): ReceiveReferral => ({
  youthId,
  agencyId: entry.agencyId,
  outsideNumber: told(entry.outsideNumber),
  offence: entry.offence,
  offenceClass: entry.offenceClass as ReceiveReferral['offenceClass'],
  offenceOn: entry.offenceOn,
  receivedOn: entry.receivedOn,
  ...agesOf(entry),
  incidentId: entry.incidentId,
  narrative: told(entry.narrative),
  priors: entry.priors || 'unknown',
  priorsSource: told(entry.priorsSource),
});

/**
 * Registers whoever is new, links the adults, and receives the referral. What was done is remembered in the form, and each
 * step has its own key, which follows from what it says: what is sent again after a refusal, after no answer came, or from a
 * tab that was doubled, is not done twice.
 */
export function useReceiving({ getValues, setValue }: UseFormReturn<Entry>, onDone: (caseId: string) => void) {
  const queries = useQueryClient();
  const headers = async (step: string, body: object) => {
    const text = `${getValues('attempt')} ${step} ${JSON.stringify(body)}`;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return { 'Idempotency-Key': [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
  };
  const registered = async (one: Somebody, at: 'youth' | `adults.${number}`): Promise<string> => {
    if (one.personId) return one.personId;
    const body = registration(one);
    const { id } = await answered(personRegister({ body, headers: await headers(at, body) }));
    setValue(`${at}.personId` as 'youth.personId', id);
    return id;
  };
  return useMutation<Receipt, Problem, void>({
    mutationFn: async () => {
      const entry = getValues();
      const youthId = await registered(entry.youth, 'youth');
      for (const [at, adult] of entry.adults.entries()) {
        if (adult.linked) continue;
        const personId = await registered(adult, `adults.${at}`);
        const body = link({ ...adult, personId });
        await answered(guardiansLink({ path: { personId: youthId }, body, headers: await headers(`link ${at}`, body) }));
        setValue(`adults.${at}.linked`, true);
      }
      const body = referral(entry, youthId);
      return answered(caseReceive({ body, headers: await headers('referral', body) }));
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries();
      onDone(id);
    },
  });
}
