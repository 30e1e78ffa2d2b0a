import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components';
import { TextField } from '../kit/fields.js';
import { NOTHING_CHOSEN, type Wanted } from './timeline-wanted.js';
import { Button } from '../kit/button.js';
import style from './timeline.module.css';

const KINDS = [
  ...(['hearing', 'order', 'hours', 'documents', 'messages', 'access', 'corrections'] as const),
  ...(['referral', 'intake', 'docket', 'plan', 'closing'] as const),
];
const PARTIES = ['court', 'bench', 'jury', 'family', 'harmed-party', 'referrer', 'helpers', 'system'] as const;

interface Props {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

/** Which entries are wanted: of which kind, by whom, and by what they are called. */
export function TimelineFilter({ wanted, onChange }: Props) {
  const { t } = useTranslation('court');
  const [open, setOpen] = useState(false);
  const count = wanted.kinds.length + wanted.by.length + (wanted.text ? 1 : 0);
  return (
    <div className={`${style.filter} not-on-paper`}>
      <div className={style.filterHead}>
        <Button look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {count > 0 ? t('timeline.filtered', { count }) : t('timeline.filter')}
        </Button>
        {count > 0 && (
          <Button look="quiet" onPress={() => onChange(NOTHING_CHOSEN)}>
            {t('timeline.everything')}
          </Button>
        )}
      </div>
      {open && (
        <div className={style.chosen}>
          <TextField
            type="search"
            label={t('timeline.search')}
            value={wanted.text}
            onChange={(text) => onChange({ ...wanted, text })}
            autoComplete="off"
          />
          <Chips
            label={t('timeline.kinds')}
            all={KINDS}
            of="kind"
            chosen={wanted.kinds}
            onChange={(kinds) => onChange({ ...wanted, kinds })}
          />
          <Chips
            label={t('timeline.by')}
            all={PARTIES}
            of="party"
            chosen={wanted.by}
            onChange={(by) => onChange({ ...wanted, by })}
          />
        </div>
      )}
    </div>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly all: readonly string[];
  readonly of: 'kind' | 'party';
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Chips({ label, all, of, chosen, onChange }: ChipsProps) {
  const { t } = useTranslation('court');
  return (
    <div role="group" aria-label={label} className={style.chips}>
      <span aria-hidden="true">{label}</span>
      {all.map((one) => (
        <ToggleButton
          key={one}
          className={style.chip!}
          isSelected={chosen.includes(one)}
          onChange={(isOn) => onChange(isOn ? [...chosen, one] : chosen.filter((other) => other !== one))}
        >
          {t(`timeline.${of}.${one}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
