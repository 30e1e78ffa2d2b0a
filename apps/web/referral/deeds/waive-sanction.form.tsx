import { useTranslation } from 'react-i18next';
import { planReadingSanctions, planWaive } from '../../api/sdk.gen.js';
import type { WaiveSanction } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { CommandForm } from '../../court/command-form.js';
import { useCode } from '../../court/use-code.js';
import { Shown } from '../../shell/shown.js';
import type { FormProps } from './deed.js';

const REASONS = ['illness', 'moved', 'transport', 'small-part-in-it', 'harmed-party', 'other'] as const;

/** Lets one item of the plan go, as the judge allowed. */
export function WaiveSanctionForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const code = useCode();
  const planId = it.planId!;
  const view = useView(['plan-sanctions', planId], () => planReadingSanctions({ path: { planId } }));
  return (
    <Shown view={view} lines={3}>
      {(sanctions) => {
        const open = sanctions.filter(({ state }) => state === 'open');
        const words = Object.fromEntries(open.map(({ sanctionId, sanction }) => [sanctionId, code('sanction', sanction)]));
        return (
          <CommandForm
            {...ways}
            danger
            sendWord={t('deed.waive.send')}
            asks={[
              {
                name: 'sanctionId',
                kind: 'choice',
                label: t('waive.what'),
                codes: open.map(({ sanctionId }) => sanctionId),
                words,
              },
              { name: 'because', kind: 'reason', label: t('field.because'), codes: REASONS },
              { name: 'reason', kind: 'long', label: t('field.reason') },
              { name: 'approvedBy', kind: 'person', label: t('waive.approvedBy') },
            ]}
            send={(body: WaiveSanction, headers) => planWaive({ path: { planId }, body, headers })}
          />
        );
      }}
    </Shown>
  );
}
