import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionOpenAmendment } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useSession } from '../shell/session.js';
import type { BenchShown } from './bench.page.js';
import { Deciding } from './deciding.js';
import { LOWERED_BECAUSE, NO_REASON, WhyFields, type Why } from './item-fields.js';

/** Opens what was pronounced for a change; until it is read out again or cancelled, nobody else changes or signs it. */
export function OpenAmendmentForm({ bench, onClose }: { readonly bench: BenchShown; readonly onClose: () => void }) {
  const { t } = useTranslation('disposition');
  const judgeId = useSession().data?.personId ?? '';
  const { dispositionId, revision } = bench;
  const [why, setWhy] = useState(NO_REASON);
  const open = useCommand(
    (body: Why & { judgeId: string }, headers) =>
      dispositionOpenAmendment({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    { onDone: onClose },
  );
  return (
    <Deciding
      title={t('amend.title')}
      act={t('amend.open')}
      command={open}
      names={{ because: t('lower.because'), reason: t('lower.reason') }}
      onSend={() => open.mutate({ judgeId, ...why })}
      onClose={onClose}
    >
      <p>{t('amend.rule')}</p>
      <WhyFields of="lower" codes={LOWERED_BECAUSE} value={why} onChange={setWhy} />
    </Deciding>
  );
}
