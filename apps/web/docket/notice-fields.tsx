import { useTranslation } from 'react-i18next';
import { ReasonSelect } from '../court/reason-select.js';
import { Radios } from '../kit/radios.js';

const CHANNELS = ['letter', 'phone', 'email', 'text', 'visit', 'school'] as const;
const TO = ['both', 'respondent', 'guardian'] as const;

/** Who was told of a hearing, and how. */
export interface Telling {
  readonly to: (typeof TO)[number];
  readonly channel: string;
}

export const FIRST_TELLING: Telling = { to: 'both', channel: 'letter' };

export function NoticeFields({ value, onChange }: { readonly value: Telling; readonly onChange: (value: Telling) => void }) {
  const { t } = useTranslation('docket');
  return (
    <>
      <Radios
        label={t('notice.to')}
        choices={TO.map((one) => ({ value: one, label: t(`notice.${one}`) }))}
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
        inline
      />
      <ReasonSelect
        label={t('notice.channel')}
        of="channel"
        codes={CHANNELS}
        value={value.channel}
        onChange={(channel) => onChange({ ...value, channel })}
      />
    </>
  );
}
