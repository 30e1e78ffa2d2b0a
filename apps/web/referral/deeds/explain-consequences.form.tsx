import { useTranslation } from 'react-i18next';
import { caseExplainConsequences } from '../../api/sdk.gen.js';
import type { ExplainConsequences } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';
import { LANGUAGES, TEXTS, TOPICS } from './texts.js';

/** Explains what an admission may mean beyond this court, in the family’s language. */
export function ExplainConsequencesForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.consequences.send')}
      asks={[
        {
          name: 'topics',
          kind: 'ticks',
          label: t('field.topics'),
          codes: TOPICS,
          words: Object.fromEntries(TOPICS.map((code) => [code, t(`topic.${code}`)])),
        },
        { name: 'textVersion', kind: 'text', label: t('field.textVersion'), hint: t('field.textVersionHint') },
        { name: 'language', kind: 'choice', label: t('field.language'), codes: LANGUAGES, of: 'language' },
      ]}
      start={{ textVersion: TEXTS.consequences, language: 'en', topics: [] }}
      send={(body: ExplainConsequences, headers) => caseExplainConsequences({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
