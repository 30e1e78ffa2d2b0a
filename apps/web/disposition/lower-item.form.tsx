import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionLowerItem } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useAmount } from '../court/use-amount.js';
import { useCode } from '../court/use-code.js';
import type { BenchShown } from './bench.page.js';
import { Deciding } from './deciding.js';
import { AmountField, LOWERED_BECAUSE, NO_REASON, WhyFields, type Why } from './item-fields.js';
import type { Item } from './recommended-item.js';

interface Props {
  readonly bench: BenchShown;
  readonly item: Item;
  readonly onClose: () => void;
}

export function LowerItemForm({ bench: { dispositionId, revision }, item, onClose }: Props) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  const say = useAmount();
  const now = item.amount ?? item.max;
  const [amount, setAmount] = useState(now);
  const [why, setWhy] = useState(NO_REASON);
  const lower = useCommand(
    (body: Why & { itemId: string; amount: number }, headers) =>
      dispositionLowerItem({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    { onDone: onClose },
  );
  return (
    <Deciding
      title={t('lower.title', { sanction: code('sanction', item.sanction) })}
      act={t('lower.act')}
      command={lower}
      names={{ amount: t('lower.amount'), because: t('lower.because'), reason: t('lower.reason') }}
      onSend={() => lower.mutate({ itemId: item.itemId, amount, ...why })}
      onClose={onClose}
    >
      <p>{t('lower.rule')}</p>
      <AmountField
        label={t('lower.amount')}
        hint={t('lower.range', { min: say(item.unit, item.min), now: say(item.unit, now) })}
        unit={item.unit}
        min={0}
        max={now}
        value={amount}
        onChange={setAmount}
      />
      <WhyFields of="lower" codes={LOWERED_BECAUSE} value={why} onChange={setWhy} />
    </Deciding>
  );
}
