import { useTranslation } from 'react-i18next';
import { caseAccept } from '../../api/sdk.gen.js';
import type { AcceptReferral } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import { useToday } from '../../shell/session.js';
import type { FormProps } from './deed.js';

/** Takes the referral in; with a reservation where something is not known. */
export function AcceptReferralForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const today = useToday();
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.accept.send')}
      asks={[
        { name: 'withReservation', kind: 'tick', label: t('field.withReservation') },
        {
          name: 'reservation',
          kind: 'long',
          label: t('field.reservation'),
          optional: true,
          when: ({ withReservation }) => withReservation === true,
        },
        {
          name: 'consentDueOn',
          kind: 'day',
          label: t('field.consentDueOn'),
          optional: true,
          min: today,
          hint: t('field.consentDueHint'),
        },
      ]}
      start={{ withReservation: it.screening?.result === 'unknown' }}
      send={(body: AcceptReferral, headers) => caseAccept({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
