import { useTranslation } from 'react-i18next';
import { caseScheduleIntake } from '../../api/sdk.gen.js';
import type { ScheduleIntake } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { useIntakeTime } from './use-intake-time.js';

/** Gives the family a time for the intake interview. */
export function ScheduleIntakeForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const { time, interviewer, body, start } = useIntakeTime();
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.scheduleIntake.send')}
      asks={[...time, interviewer]}
      start={start}
      body={body}
      send={(body: ScheduleIntake, headers) => caseScheduleIntake({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
