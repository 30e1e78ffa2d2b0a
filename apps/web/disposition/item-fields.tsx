import { useTranslation } from 'react-i18next';
import { keptAmount, shownAmount } from '../court/amount.js';
import { ReasonSelect } from '../court/reason-select.js';
import { TextArea } from '../kit/fields.js';
import { NumberField } from '../kit/number-field.js';

interface AmountProps {
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (amount: number) => void;
}

/** An amount as it is kept, typed as it is said: minutes as hours. */
export const AmountField = ({ unit, min, max, value, onChange, ...said }: AmountProps) => (
  <NumberField
    {...said}
    value={shownAmount(unit, value)}
    onChange={(typed) => onChange(keptAmount(unit, typed))}
    minValue={shownAmount(unit, min)}
    maxValue={shownAmount(unit, max)}
    step={unit === 'minutes' ? 0.25 : 1}
  />
);

export interface Why {
  readonly because: string;
  readonly reason: string;
}
export const NO_REASON: Why = { because: '', reason: '' };

/** Why a judge lowers or changes what a jury recommends. */
export const LOWERED_BECAUSE = ['too-heavy', 'transport', 'school', 'health', 'family', 'safety', 'other'] as const;

interface WhyProps {
  /** Under which the words of this folder ask. */
  readonly of: 'lower' | 'sendBack';
  readonly codes: readonly string[];
  readonly value: Why;
  readonly onChange: (why: Why) => void;
}

/** Why, by a code that is counted and in the judge's own words. */
export function WhyFields({ of, codes, value, onChange }: WhyProps) {
  const { t } = useTranslation('disposition');
  return (
    <>
      <ReasonSelect
        label={t(`${of}.because`)}
        of="lowered"
        codes={codes}
        value={value.because || null}
        onChange={(because) => onChange({ ...value, because })}
        isRequired
      />
      <TextArea
        label={t(`${of}.reason`)}
        hint={t(`${of}.reasonHint`)}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        isRequired
      />
    </>
  );
}
