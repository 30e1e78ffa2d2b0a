import { useTranslation } from 'react-i18next';
import { caseCorrect } from '../../api/sdk.gen.js';
import type { CorrectReferral } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { CLASSES, OFFENCES } from '../entry/offences.js';

/** Corrects what the referral said; what was said before stays on record. */
export function CorrectReferralForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.correct.send')}
      asks={[
        {
          name: 'offence',
          kind: 'choice',
          label: t('field.offence'),
          codes: OFFENCES.map(([offence]) => offence),
          of: 'offence',
        },
        { name: 'offenceClass', kind: 'choice', label: t('field.offenceClass'), codes: CLASSES, of: 'offenceClass' },
        { name: 'offenceOn', kind: 'day', label: t('field.offenceOn') },
        { name: 'ageAtOffence', kind: 'number', label: t('field.ageAtOffence'), min: 5, max: 30 },
        { name: 'ageAtReferral', kind: 'number', label: t('field.ageAtReferral'), min: 5, max: 30 },
        { name: 'because', kind: 'reason', label: t('field.because'), codes: ['clerical', 'referrer-asked', 'wrong'] },
      ]}
      start={{
        ...{ offence: it.offence, offenceClass: it.offenceClass, offenceOn: it.offenceOn },
        ...{ ageAtOffence: it.ageAtOffence, ageAtReferral: it.ageAtReferral },
      }}
      send={(body: CorrectReferral, headers) => caseCorrect({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
