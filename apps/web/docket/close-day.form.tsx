import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planningClosedDays, programmeCloseDay, programmeReopenDay } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { DayField, Select } from '../kit/fields.js';
import { Row } from '../kit/layout.js';
import { moved } from '../kit/weeks.js';
import { useTell } from '../shell/notices.js';
import { useSession } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import style from './calendar.module.css';

const REASONS = ['holiday', 'snow', 'building', 'training', 'staff', 'other'] as const;
const AHEAD = 90;

/** Says that the court does not sit on a day, and opens such a day again. */
export function CloseDayForm({ on: first, onClose }: { readonly on: string; readonly onClose: (closed?: string) => void }) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const tell = useTell();
  const programmeId = useSession().data?.programmeId ?? '';
  const [on, setOn] = useState(first);
  const [because, setBecause] = useState<string | null>(null);
  const path = { programmeId };
  const { data: closed = [] } = useView(['closed-days', first], () =>
    planningClosedDays({ query: { from: first, to: moved(first, AHEAD) } }),
  );
  const close = useCommand((body: { on: string; because: string }, headers) => programmeCloseDay({ path, body, headers }), {
    onDone: (_, { on: day }) => {
      tell({ text: t('close.done', { day: when.day(day) }) });
      onClose(day);
    },
  });
  const reopen = useCommand((body: { on: string }, headers) => programmeReopenDay({ path, body, headers }));
  return (
    <Dialog title={t('close.title')} isOpen onClose={() => onClose()}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (because) close.mutate({ on, because });
        }}
      >
        <Refused problem={close.error ?? reopen.error} />
        <DayField label={t('close.day')} value={on} min={first} onChange={setOn} isRequired />
        <Select
          label={t('because')}
          placeholder={t('becauseChoose')}
          choices={REASONS.map((value) => ({ value, label: t(`closed.${value}`) }))}
          value={because}
          onChange={setBecause}
          isRequired
        />
        <p>{t('close.what')}</p>
        <Row>
          <Button type="submit" look="primary" isDisabled={!because} isPending={close.isPending}>
            {t('close.do')}
          </Button>
        </Row>
      </form>
      {closed.length > 0 && (
        <section>
          <h3>{t('close.list')}</h3>
          <ul>
            {closed.map((day) => (
              <li key={day.on}>
                {when.day(day.on)}: {t(`closed.${day.because}`, { defaultValue: day.because })}{' '}
                {day.because !== 'policy' && (
                  <Button
                    look="quiet"
                    onPress={() => reopen.mutate({ on: day.on })}
                    aria-label={t('close.reopenOf', { day: when.day(day.on) })}
                  >
                    {t('close.reopen')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
