import { useTranslation } from 'react-i18next';
import { caseNameHarmedParty } from '../../api/sdk.gen.js';
import type { NameHarmedParty } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Names somebody harmed by the offence. */
export function NameHarmedPartyForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.harmedParty.send')}
      asks={[
        { name: 'personId', kind: 'person', label: t('field.personId') },
        {
          name: 'kind',
          kind: 'choice',
          label: t('field.kind'),
          codes: ['person', 'business', 'school', 'community'],
          words: Object.fromEntries(['person', 'business', 'school', 'community'].map((code) => [code, t(`harmedKind.${code}`)])),
        },
      ]}
      start={{ kind: 'person' }}
      send={(body: NameHarmedParty, headers) => caseNameHarmedParty({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
