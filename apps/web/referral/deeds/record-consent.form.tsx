import { useTranslation } from 'react-i18next';
import { caseRecordConsent, guardiansGuardians } from '../../api/sdk.gen.js';
import type { RecordConsent } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { CommandForm } from '../../court/command-form.js';
import { Shown } from '../../shell/shown.js';
import { useToday } from '../../shell/session.js';
import type { FormProps } from './deed.js';
import { LANGUAGES, TEXTS } from './texts.js';

/** Records a signature: the young person's, or that of an adult who has the authority. */
export function RecordConsentForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const today = useToday();
  const view = useView(['guardians', it.youthId], () => guardiansGuardians({ path: { personId: it.youthId } }));
  const signed = new Set(it.consents.filter(({ withdrawnOn, setAside }) => !withdrawnOn && !setAside).map(({ by }) => by));
  return (
    <Shown view={view} lines={4}>
      {(adults) => {
        const signers: Record<string, string> = { [`youth ${it.youthId}`]: t('consent.youth') };
        for (const { guardianId, kind, name, consents, harmed } of adults) {
          if (consents && !harmed) signers[`${kind} ${guardianId}`] = `${name?.given ?? ''} ${name?.family ?? ''}`.trim();
        }
        const next = Object.keys(signers).find((signer) => !signed.has(signer.split(' ')[0] as 'youth'));
        return (
          <CommandForm
            {...ways}
            sendWord={t('deed.consent.send')}
            asks={[
              {
                name: 'signer',
                kind: 'choice',
                label: t('field.signer'),
                codes: Object.keys(signers),
                words: signers,
                hint: t('field.signerHint'),
              },
              { name: 'signedOn', kind: 'day', label: t('field.signedOn'), max: today },
              { name: 'textVersion', kind: 'text', label: t('field.textVersion'), hint: t('field.textVersionHint') },
              { name: 'language', kind: 'choice', label: t('field.language'), codes: LANGUAGES, of: 'language' },
            ]}
            start={{ signer: next ?? null, signedOn: today, textVersion: TEXTS.consent, language: 'en' }}
            body={({ signer, ...more }) => {
              const [by, personId] = String(signer).split(' ');
              return { ...more, by, personId };
            }}
            send={(body: RecordConsent, headers) => caseRecordConsent({ path: { caseId: it.caseId }, body, headers })}
          />
        );
      }}
    </Shown>
  );
}
