import { useTranslation } from 'react-i18next';
import { TextField } from '../../kit/fields.js';

/** When it happened, by the clock on the wall that day. */
export function Happened({
  value,
  onChange,
  label,
  isRequired = true,
}: {
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly label?: string;
  readonly isRequired?: boolean;
}) {
  const { t } = useTranslation('board');
  return (
    <TextField
      label={label ?? t('paper.happened')}
      type="time"
      width="short"
      value={value}
      onChange={onChange}
      isRequired={isRequired}
    />
  );
}
