import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  deliberationEnterRecommendation,
  deliberationEnterTally,
  deliberationReadingRecommendation,
  dispositionEnterDecision,
} from '../../api/sdk.gen.js';
import type { EnterDecisionFromPaper, EnterRecommendationFromPaper, EnterTallyFromPaper } from '../../api/types.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { keptAmount, shownAmount } from '../../court/amount.js';
import { readable } from '../../court/readable.js';
import { TextField } from '../../kit/fields.js';
import { NumberField } from '../../kit/number-field.js';
import { useMay } from '../../shell/session.js';
import style from './drawer.module.css';
import { INDICATIONS, RATINGS } from './pack-forms.js';
import type { Pack } from './pack.page.js';
import { PaperSheet, useEntered } from './paper-sheet.js';
import { Reasons } from './reasons.js';

const MOST = 24;
const A_QUARTER = 0.25;

/** How many of a jury. */
const Count = ({
  of,
  value,
  onChange,
}: {
  readonly of: string;
  readonly value: number;
  readonly onChange: (count: number) => void;
}) => <NumberField label={of} minValue={0} maxValue={MOST} value={value} onChange={onChange} />;

const noVotes = { inFavour: 0, against: 0, abstained: 0 };

/** One round of one proposal: tallies alone. */
export function TallyFromPaper({
  on,
  deliberationId,
  items,
}: {
  readonly on: string;
  readonly deliberationId: string;
  readonly items: Pack['forms'][number]['items'];
}) {
  const { t } = useTranslation('board');
  const onDone = useEntered();
  const [sanction, setSanction] = useState<string | null>(null);
  const [amount, setAmount] = useState(0);
  const [votes, setVotes] = useState(noVotes);
  const enter = useCommand(
    (body: EnterTallyFromPaper, headers) => deliberationEnterTally({ path: { deliberationId }, body, headers }),
    {
      onDone: () => {
        onDone();
        setSanction(null);
        setVotes(noVotes);
      },
    },
  );
  const item = items.find((one) => one.sanction === sanction);
  const counted = item && item.unit !== 'none' && item.unit !== 'documents';
  return (
    <PaperSheet
      on={on}
      entering={enter}
      isReady={sanction !== null}
      onEnter={(happenedAt) =>
        enter.mutate({ sanction: sanction!, ...(counted && { amount: keptAmount(item.unit, amount) }), ...votes, happenedAt })
      }
    >
      <Reasons
        label={t('pack.column.sanction')}
        of="sanction"
        codes={items.map((one) => one.sanction)}
        value={sanction}
        onChange={setSanction}
      />
      {counted && (
        <NumberField
          label={t(`paper.amount.${item.unit}`)}
          minValue={0}
          step={stepOf(item.unit)}
          value={amount}
          onChange={setAmount}
        />
      )}
      {(['inFavour', 'against', 'abstained'] as const).map((side) => (
        <Count
          key={side}
          of={t(`paper.${side}`)}
          value={votes[side]}
          onChange={(count) => setVotes({ ...votes, [side]: count })}
        />
      ))}
    </PaperSheet>
  );
}

/** Hours are given by the quarter. */
const stepOf = (unit: string) => (unit === 'minutes' ? A_QUARTER : 1);

type Indications = EnterRecommendationFromPaper['indications'];
const none = { clearly: 0, partly: 0, 'not-yet': 0, 'could-not-tell': 0 };

/** What the jury handed over, with the indications as they were counted. */
export function RecommendationFromPaper({ on, deliberationId }: { readonly on: string; readonly deliberationId: string }) {
  const { t } = useTranslation('board');
  const onDone = useEntered();
  const [indications, setIndications] = useState<Indications>({ owns: none, impact: none, change: none, ready: none });
  const enter = useCommand(
    (body: EnterRecommendationFromPaper, headers) => deliberationEnterRecommendation({ path: { deliberationId }, body, headers }),
    { onDone },
  );
  return (
    <PaperSheet on={on} entering={enter} onEnter={(happenedAt) => enter.mutate({ indications, happenedAt })}>
      {INDICATIONS.map((indication) => (
        <fieldset key={indication} className={style.fieldset}>
          <legend>{t(`indication.${indication}`)}</legend>
          {RATINGS.map((rating) => (
            <Count
              key={rating}
              of={t(`rating.${rating}`)}
              value={indications[indication][rating]}
              onChange={(count) =>
                setIndications({ ...indications, [indication]: { ...indications[indication], [rating]: count } })
              }
            />
          ))}
        </fieldset>
      ))}
    </PaperSheet>
  );
}

/** What the judge pronounced: the recommendation, with what was lowered. */
export function DecisionFromPaper({
  on,
  dispositionId,
  judgeId,
}: {
  readonly on: string;
  readonly dispositionId: string;
  readonly judgeId: string;
}) {
  const { t } = useTranslation('board');
  const onDone = useEntered();
  const [lowered, setLowered] = useState<Readonly<Record<string, number>>>({});
  const [reason, setReason] = useState('');
  const may = useMay();
  const { data } = useView(
    ['recommendation', dispositionId],
    () => deliberationReadingRecommendation({ path: { deliberationId: dispositionId } }),
    { enabled: may('recommendation:read') },
  );
  const items = data?.items ?? [];
  const enter = useCommand(
    (body: EnterDecisionFromPaper, headers) => dispositionEnterDecision({ path: { dispositionId }, body, headers }),
    { onDone },
  );
  return (
    <PaperSheet
      on={on}
      entering={enter}
      onEnter={(happenedAt) =>
        enter.mutate({
          judgeId,
          lowered: Object.entries(lowered).map(([itemId, amount]) => ({ itemId, amount })),
          ...(reason && { reason }),
          happenedAt,
        })
      }
    >
      <p>{t('paper.decisionWhat')}</p>
      {items.map(({ itemId, sanction, unit, amount }) =>
        unit === 'none' || unit === 'documents' ? null : (
          <NumberField
            key={itemId}
            label={[
              t('paper.lowered', { what: t(`sanction.${sanction}`, { defaultValue: readable(sanction) }) }),
              t(`paper.in.${unit}`, { defaultValue: '' }),
            ]
              .filter(Boolean)
              .join(', ')}
            minValue={0}
            maxValue={shownAmount(unit, amount)}
            step={stepOf(unit)}
            value={shownAmount(unit, lowered[itemId] ?? amount)}
            onChange={(typed) => {
              const now = keptAmount(unit, typed);
              setLowered(without({ ...lowered, [itemId]: now }, itemId, now === amount));
            }}
          />
        ),
      )}
      {Object.keys(lowered).length > 0 && <TextField label={t('paper.reason')} value={reason} onChange={setReason} isRequired />}
    </PaperSheet>
  );
}

const without = (all: Readonly<Record<string, number>>, key: string, gone: boolean) =>
  gone ? Object.fromEntries(Object.entries(all).filter(([one]) => one !== key)) : all;
