import { useTranslation } from 'react-i18next';
import { caseLogContact } from '../../api/sdk.gen.js';
import type { LogContactAttempt } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { LANGUAGES } from './texts.js';

/** Notes that the family was tried, and what came of it. */
export function LogContactAttemptForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.contact.send')}
      asks={[
        {
          name: 'channel',
          kind: 'choice',
          label: t('field.channel'),
          codes: ['phone', 'text', 'email', 'letter', 'visit', 'school'],
          of: 'channel',
        },
        {
          name: 'outcome',
          kind: 'choice',
          label: t('field.outcome'),
          codes: ['reached', 'no-answer', 'message-left', 'wrong-number', 'asked-to-call-later'],
          words: Object.fromEntries(
            ['reached', 'no-answer', 'message-left', 'wrong-number', 'asked-to-call-later'].map((code) => [
              code,
              t(`contactOutcome.${code}`),
            ]),
          ),
        },
        { name: 'language', kind: 'choice', label: t('field.language'), codes: LANGUAGES, of: 'language' },
      ]}
      start={{ channel: 'phone', language: 'en' }}
      send={(body: LogContactAttempt, headers) => caseLogContact({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
