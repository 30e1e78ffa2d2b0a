import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionCancelAmendment } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { ReasonSelect } from '../court/reason-select.js';
import type { BenchShown } from './bench.page.js';
import { Deciding } from './deciding.js';

const CANCELLED_BECAUSE = ['holder-away', 'opened-in-error', 'not-needed', 'other'] as const;

/** Lets stand what was pronounced; another judge than the one who opened the amendment says why. */
export function CancelAmendmentForm({ bench, onClose }: { readonly bench: BenchShown; readonly onClose: () => void }) {
  const { t } = useTranslation('disposition');
  const { dispositionId, revision } = bench;
  const [because, setBecause] = useState<string | null>(null);
  const cancel = useCommand(
    (body: { because?: string }, headers) =>
      dispositionCancelAmendment({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    { onDone: onClose },
  );
  return (
    <Deciding
      title={t('amend.cancel')}
      act={t('amend.cancel')}
      command={cancel}
      onSend={() => cancel.mutate({ ...(because && { because }) })}
      onClose={onClose}
    >
      <p>{t('amend.cancelRule')}</p>
      <ReasonSelect label={t('lower.because')} of="lowered" codes={CANCELLED_BECAUSE} value={because} onChange={setBecause} />
    </Deciding>
  );
}
