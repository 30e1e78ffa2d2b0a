import { useTranslation } from 'react-i18next';
import { guardiansLink } from '../../api/sdk.gen.js';
import type { LinkGuardian } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

const AUTHORITIES = ['consents', 'attends', 'notified', 'reads', 'restrained'] as const;
const RELATIONS = ['parent', 'step-parent', 'grandparent', 'aunt-uncle', 'sibling', 'foster-parent', 'legal-guardian', 'other'];

/** Links an adult to the young person, with each authority granted apart. */
export function LinkGuardianForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.guardian.send')}
      asks={[
        { name: 'guardianId', kind: 'person', label: t('entry.findAdult') },
        { name: 'relation', kind: 'choice', label: t('entry.relation'), codes: RELATIONS, of: 'relation' },
        ...AUTHORITIES.map((name) => ({ name, kind: 'tick' as const, label: t(`entry.may.${name}`) })),
      ]}
      start={{ relation: 'parent', consents: true, attends: true, notified: true, reads: true, restrained: false }}
      body={(told) => ({ ...Object.fromEntries(AUTHORITIES.map((name) => [name, told[name] ?? false])), ...told })}
      send={(body: LinkGuardian, headers) => guardiansLink({ path: { personId: it.youthId }, body, headers })}
    />
  );
}
