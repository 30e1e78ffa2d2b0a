import { useTranslation } from 'react-i18next';
import { caseRescheduleIntake } from '../../api/sdk.gen.js';
import type { RescheduleIntake } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { useIntakeTime } from './use-intake-time.js';

/** Moves the intake interview. */
export function RescheduleIntakeForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const { time, interviewer, body, start } = useIntakeTime();
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.rescheduleIntake.send')}
      asks={[
        ...time,
        {
          name: 'because',
          kind: 'reason',
          label: t('field.because'),
          codes: ['family', 'illness', 'school', 'work', 'transport', 'no-interpreter', 'court'],
        },
        interviewer,
      ]}
      start={{ intakeOn: it.appointment?.intakeOn ?? null, ...start }}
      body={body}
      send={(body: RescheduleIntake, headers) => caseRescheduleIntake({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
