import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionSendBack } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useTell } from '../shell/notices.js';
import type { BenchShown } from './bench.page.js';
import { Deciding } from './deciding.js';
import { NO_REASON, WhyFields, type Why } from './item-fields.js';

const SENT_BACK_BECAUSE = ['too-light', 'not-fitting', 'not-doable', 'unclear', 'other'] as const;

/** Raising is the jury's alone: the judge sends back and says what to think about. */
export function SendBackRecommendationForm({ bench, onClose }: { readonly bench: BenchShown; readonly onClose: () => void }) {
  const { t } = useTranslation('disposition');
  const tell = useTell();
  const { dispositionId, revision } = bench;
  const [why, setWhy] = useState(NO_REASON);
  const sendBack = useCommand(
    (body: Why, headers) =>
      dispositionSendBack({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    {
      onDone: () => {
        tell({ text: t('sendBack.done') });
        onClose();
      },
    },
  );
  return (
    <Deciding
      title={t('sendBack.title')}
      act={t('sendBack.act')}
      command={sendBack}
      names={{ because: t('sendBack.because'), reason: t('sendBack.reason') }}
      onSend={() => sendBack.mutate(why)}
      onClose={onClose}
    >
      <p>{t('sendBack.rule', { count: bench.powers.sendings })}</p>
      <WhyFields of="sendBack" codes={SENT_BACK_BECAUSE} value={why} onChange={setWhy} />
    </Deciding>
  );
}
