import { useTranslation } from 'react-i18next';
import { timesheetReject, timesheetVerify } from '../api/sdk.gen.js';
import type { HoursLine, RejectHours, VerifyHours } from '../api/types.gen.js';
import { CommandForm } from '../court/command-form.js';
import { useTell } from '../shell/notices.js';

const METHODS = ['signature', 'call', 'photo', 'kiosk', 'pin'] as const;
const WHY_NOT = ['not-served', 'wrong-day', 'wrong-hours', 'double-entry', 'wrong-person'] as const;

type Answer = { readonly served: 'yes' | 'no' } & Partial<VerifyHours & RejectHours>;

/** Says of hours that were written down whether they were served: by whose word, or why not. */
export function VerifyHoursForm({ entry, onClose }: { readonly entry: HoursLine; readonly onClose: () => void }) {
  const { t } = useTranslation('desk');
  const tell = useTell();
  const words = (of: string, codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, t(`hours.${of}.${code}`)]));
  const path = { timesheetId: entry.timesheetId, entryId: entry.entryId };
  return (
    <CommandForm
      asks={[
        {
          name: 'served',
          kind: 'choice',
          label: t('hours.served'),
          codes: ['yes', 'no'],
          words: { yes: t('hours.yes'), no: t('hours.no') },
        },
        { name: 'supervisorId', kind: 'person', label: t('hours.supervisor'), when: ({ served }) => served === 'yes' },
        {
          ...{ name: 'method', kind: 'choice', label: t('hours.method'), codes: METHODS, words: words('how', METHODS) },
          when: ({ served }) => served === 'yes',
        },
        {
          ...{ name: 'because', kind: 'choice', label: t('hours.because'), codes: WHY_NOT, words: words('reason', WHY_NOT) },
          when: ({ served }) => served === 'no',
        },
      ]}
      start={{ method: 'signature' }}
      send={({ served, ...body }: Answer, headers) =>
        served === 'yes'
          ? timesheetVerify({ path, body: body as VerifyHours, headers })
          : timesheetReject({ path, body: body as RejectHours, headers })
      }
      sendWord={t('hours.send')}
      onDone={() => {
        tell({ text: t('hours.done') });
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
