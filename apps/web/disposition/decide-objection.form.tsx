import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionDecideObjection } from '../api/sdk.gen.js';
import type { DecideObjection } from '../api/types.gen.js';
import { useCommand } from '../ask/use-command.js';
import { keptAmount, shownAmount } from '../court/amount.js';
import { useAmount } from '../court/use-amount.js';
import { useCode } from '../court/use-code.js';
import { TextArea } from '../kit/fields.js';
import { NumberField } from '../kit/number-field.js';
import { Radios } from '../kit/radios.js';
import { useTell } from '../shell/notices.js';
import { useSession } from '../shell/session.js';
import type { BenchShown } from './bench.page.js';
import { Deciding } from './deciding.js';

type Outcome = DecideObjection['outcome'];

interface Props {
  readonly bench: BenchShown;
  readonly onClose: () => void;
}

/** What follows from an objection: something is lowered, it stands, or the case goes back to the referrer. */
export function DecideObjectionForm({ bench, onClose }: Props) {
  const { t } = useTranslation('disposition');
  const tell = useTell();
  const judgeId = useSession().data?.personId ?? '';
  const { dispositionId, revision, items, stage } = bench;
  // Once it stands, and nobody signs, there is one way left.
  const ways: readonly Outcome[] = stage === 'objected' ? ['modified', 'stands', 'returned'] : ['returned'];
  const [outcome, setOutcome] = useState<Outcome | null>(ways.length === 1 ? 'returned' : null);
  const [reason, setReason] = useState('');
  const [amounts, setAmounts] = useState<Readonly<Record<string, number>>>({});
  const decide = useCommand(
    (body: DecideObjection, headers) =>
      dispositionDecideObjection({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    {
      onDone: (_, { outcome: decided }) => {
        tell({ text: t(`decideObjection.done.${decided}`) });
        onClose();
      },
    },
  );
  const lowered = items.flatMap(({ itemId, amount }) => {
    const given = amounts[itemId];
    return given !== undefined && given !== amount ? [{ itemId, amount: given }] : [];
  });
  const send = () => {
    if (outcome) decide.mutate({ judgeId, outcome, ...(reason && { reason }), ...(outcome === 'modified' && { lowered }) });
  };
  return (
    <Deciding
      title={t('decideObjection.title')}
      act={t('decideObjection.act')}
      command={decide}
      names={{ outcome: t('decideObjection.outcome'), reason: t('lower.reason'), lowered: t('decideObjection.lowered') }}
      onSend={send}
      onClose={onClose}
    >
      {bench.objection && <blockquote>{bench.objection}</blockquote>}
      <Radios
        label={t('decideObjection.outcome')}
        choices={ways.map((value) => ({
          value,
          label: t(`decideObjection.${value}`),
          hint: t(`decideObjection.${value}Hint`),
        }))}
        value={outcome}
        onChange={setOutcome}
        isRequired
      />
      {outcome === 'modified' &&
        items.map((item) => (
          <LoweredField
            key={item.itemId}
            item={item}
            amount={amounts[item.itemId]}
            onChange={(amount) => setAmounts((was) => ({ ...was, [item.itemId]: amount }))}
          />
        ))}
      <TextArea label={t('lower.reason')} hint={t('decideObjection.reasonHint')} value={reason} onChange={setReason} isRequired />
    </Deciding>
  );
}

interface LoweredProps {
  readonly item: BenchShown['items'][number];
  readonly amount: number | undefined;
  readonly onChange: (amount: number) => void;
}

function LoweredField({ item: { sanction, unit, amount: now, min }, amount, onChange }: LoweredProps) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  const say = useAmount();
  if (!now) return null;
  return (
    <NumberField
      label={code('sanction', sanction)}
      hint={t('lower.range', { min: say(unit, min), now: say(unit, now) })}
      value={shownAmount(unit, amount ?? now)}
      onChange={(typed) => onChange(keptAmount(unit, typed))}
      minValue={0}
      maxValue={shownAmount(unit, now)}
      step={unit === 'minutes' ? 0.25 : 1}
    />
  );
}
