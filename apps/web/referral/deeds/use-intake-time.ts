import { useTranslation } from 'react-i18next';
import type { Asked, Values } from '../../court/command-form.js';
import { useSession } from '../../shell/session.js';
import { momentIn } from '../../words/moment-in.js';

/** What is asked wherever an intake interview gets its time, and the command made of it; unless told, one holds it oneself. */
export function useIntakeTime() {
  const { t } = useTranslation('referral');
  const { data: session } = useSession();
  const { timeZone = 'UTC', today = '' } = session?.court ?? {};
  const time: readonly Asked[] = [
    { name: 'intakeOn', kind: 'day', label: t('field.intakeOn'), min: today },
    { name: 'at', kind: 'moment', label: t('field.at') },
  ];
  const interviewer: Asked = {
    name: 'interviewerId',
    kind: 'person',
    label: t('field.interviewerId'),
    optional: true,
    hint: t('field.interviewerHint'),
  };
  const body = (told: Values) => ({
    interviewerId: session?.personId ?? session?.accountId,
    ...told,
    at: momentIn(timeZone, String(told.intakeOn), String(told.at)),
  });
  return { time, interviewer, body, start: { at: '16:00' } };
}
