import { useTranslation } from 'react-i18next';
import { concernRecord } from '../../api/sdk.gen.js';
import type { RecordConcern } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

const KINDS = ['abuse', 'neglect', 'self-harm', 'threat', 'exploitation', 'distress', 'other'] as const;

/** Writes down what makes an adult fear for the young person; from here on it is for the named staff alone. */
export function RecordConcernForm({ it: { caseId, youthId }, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.concern.send')}
      asks={[
        {
          ...{ name: 'kind', kind: 'choice', label: t('concern.kind'), codes: KINDS },
          words: Object.fromEntries(KINDS.map((kind) => [kind, t(`concern.of.${kind}`)])),
        },
        { name: 'words', kind: 'long', label: t('concern.words'), hint: t('concern.who') },
      ]}
      send={(body: RecordConcern, headers) => concernRecord({ body: { ...body, caseId, personId: youthId }, headers })}
    />
  );
}
