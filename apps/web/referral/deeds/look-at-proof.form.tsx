import { useTranslation } from 'react-i18next';
import { planAcceptProof, planReceiveProof, planReturnProof } from '../../api/sdk.gen.js';
import { answered } from '../../ask/ask.js';
import type { Carried } from '../../ask/use-command.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { OpenSanctions } from './open-sanctions.js';

const WHAT = ['received', 'accepted', 'returned'] as const;
const WHY_RETURNED = ['too-short', 'not-finished', 'not-legible', 'not-own-work', 'other'] as const;

interface Looked {
  readonly sanctionId: string;
  readonly what: (typeof WHAT)[number];
  readonly because?: string;
}

/** Notes that a proof came in, and says whether it shows what was asked. */
export function LookAtProofForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const planId = it.planId!;
  return (
    <OpenSanctions
      planId={planId}
      label={t('proof.ofWhat')}
      called={(name, { proofState }) => `${name}: ${t(`proof.is.${proofState}`)}`}
    >
      {(open, which) => {
        const send = async ({ sanctionId, what, because = 'other' }: Looked, headers: Carried) => {
          const sanction = open.find((one) => one.sanctionId === sanctionId);
          const key = headers['Idempotency-Key'];
          const proofId = sanction?.waitingProof ?? key;
          const received = { path: { planId }, body: { sanctionId, proofId, kind: sanction?.proof ?? 'document' } };
          if (what === 'received') return planReceiveProof({ ...received, headers });
          // What is looked at as it comes in came in first; the key of that is its own.
          if (!sanction?.waitingProof)
            await answered(planReceiveProof({ ...received, headers: { 'Idempotency-Key': `${key}-in` } }));
          return what === 'accepted'
            ? planAcceptProof({ path: { planId }, body: { sanctionId, proofId }, headers })
            : planReturnProof({ path: { planId }, body: { sanctionId, proofId, because }, headers });
        };
        return (
          <CommandForm
            {...ways}
            sendWord={t('deed.proof.send')}
            asks={[
              which,
              {
                ...{ name: 'what', kind: 'choice', label: t('proof.what'), codes: WHAT },
                words: Object.fromEntries(WHAT.map((what) => [what, t(`proof.${what}`)])),
              },
              {
                ...{ name: 'because', kind: 'choice', label: t('field.because'), codes: WHY_RETURNED },
                words: Object.fromEntries(WHY_RETURNED.map((why) => [why, t(`proof.why.${why}`)])),
                when: ({ what }) => what === 'returned',
              },
            ]}
            start={open.length === 1 ? { sanctionId: open[0]!.sanctionId } : {}}
            send={send}
          />
        );
      }}
    </OpenSanctions>
  );
}
