import { useTranslation } from 'react-i18next';
import { jurorDeferred, letterFailed, timesheetWaitingAnywhere } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { useAmount } from '../court/use-amount.js';
import { useCode } from '../court/use-code.js';
import { useWhen } from '../words/when.js';
import { ToJuror, type Duty } from './duties.js';
import { LetterActions } from './letter-actions.js';
import { VerifyHoursButton } from './verify-hours.button.js';

const MOST = { query: { take: 500 } };

/** What waits besides the cases themselves: letters that did not arrive, hours to verify, jury duty that was put off. */
export function useLaterDuties() {
  const { t } = useTranslation('desk');
  const [code, when, amount] = [useCode(), useWhen(), useAmount()];
  const letters = useView(['failed-letters'], () => letterFailed());
  const hours = useView(['hours-waiting'], () => timesheetWaitingAnywhere(MOST));
  const deferred = useView(['deferred'], () => jurorDeferred());
  const on = (moment: string) => when.shortDay(when.dayOf(moment));
  const groups = [
    {
      id: 'letters',
      duties: (letters.data ?? []).map((one): Duty => {
        return {
          key: one.letterId,
          personId: one.personId,
          what: t(one.returned ? 'today.letterReturned' : 'today.letterUnsent', {
            what: t(`today.letter.${one.kind}`),
            on: on(one.sentAt),
          }),
          due: one.over && one.kind !== 'invitation' ? { text: t('today.letterOver'), tone: 'warn' } : undefined,
          action: <LetterActions letterId={one.letterId} linkId={one.over ? null : one.about} youthId={one.concernsId} />,
        };
      }),
    },
    {
      id: 'hours',
      duties: (hours.data ?? []).map((one): Duty => {
        const what = t('today.hoursOf', {
          ...{ hours: amount('minutes', one.minutes), what: code('task', one.task), on: when.shortDay(one.performedOn) },
        });
        return { key: one.id, personId: one.personId, what, action: <VerifyHoursButton entry={one} said={what} /> };
      }),
    },
    {
      id: 'deferred',
      duties: (deferred.data ?? []).map((one): Duty => ({
        key: `${one.jurorId} ${one.sittingId}`,
        personId: one.jurorId,
        what: t('today.putOff', { on: when.shortDay(one.on), because: code('reason', one.because ?? 'other') }),
        due: one.notBefore ? { text: t('today.notBefore', { on: when.shortDay(one.notBefore) }), tone: 'plain' } : undefined,
        action: <ToJuror of={one.jurorId}>{t('today.inviteAgain')}</ToJuror>,
      })),
    },
  ];
  return { groups, isReading: letters.isLoading || hours.isLoading || deferred.isLoading };
}
