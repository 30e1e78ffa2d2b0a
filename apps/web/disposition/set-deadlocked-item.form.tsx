import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionSetItem } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useAmount } from '../court/use-amount.js';
import { useCode } from '../court/use-code.js';
import { TextArea } from '../kit/fields.js';
import type { BenchShown } from './bench.page.js';
import { Deciding } from './deciding.js';
import { AmountField } from './item-fields.js';
import type { Item } from './recommended-item.js';

interface Props {
  readonly bench: BenchShown;
  readonly item: Item;
  readonly onClose: () => void;
}

export function SetDeadlockedItemForm({ bench: { dispositionId, revision }, item, onClose }: Props) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  const say = useAmount();
  const [amount, setAmount] = useState(item.min);
  const [details, setDetails] = useState('');
  const set = useCommand(
    (body: { itemId: string; amount: number; details?: string }, headers) =>
      dispositionSetItem({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    { onDone: onClose },
  );
  return (
    <Deciding
      title={t('set.title', { sanction: code('sanction', item.sanction) })}
      act={t('set.act')}
      command={set}
      names={{ amount: t('set.amount'), details: t('set.details') }}
      onSend={() => set.mutate({ itemId: item.itemId, amount, ...(details && { details }) })}
      onClose={onClose}
    >
      <p>{t('set.rule')}</p>
      <AmountField
        label={t('set.amount')}
        hint={t('set.range', { min: say(item.unit, item.min), max: say(item.unit, item.max) })}
        unit={item.unit}
        min={item.min}
        max={item.max}
        value={amount}
        onChange={setAmount}
      />
      <TextArea label={t('set.details')} value={details} onChange={setDetails} />
    </Deciding>
  );
}
