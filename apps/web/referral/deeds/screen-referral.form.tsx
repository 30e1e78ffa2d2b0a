import { useTranslation } from 'react-i18next';
import { caseScreen } from '../../api/sdk.gen.js';
import type { ScreenReferral } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

/** Holds the referral against the policy in force. */
export function ScreenReferralForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.screen.send')}
      asks={[
        {
          name: 'priors',
          kind: 'choice',
          label: t('field.priors'),
          codes: ['no', 'yes', 'unknown'],
          words: { no: t('entry.prior.no'), yes: t('entry.prior.yes'), unknown: t('entry.prior.unknown') },
          hint: t('field.priorsHint'),
        },
        {
          name: 'priorsSource',
          kind: 'choice',
          label: t('field.priorsSource'),
          codes: ['agency', 'court-records', 'family'],
          words: {
            agency: t('entry.source.agency'),
            'court-records': t('entry.source.court-records'),
            family: t('entry.source.family'),
          },
          optional: true,
        },
      ]}
      start={{ priors: it.priors, priorsSource: it.priorsSource }}
      send={(body: ScreenReferral, headers) => caseScreen({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
