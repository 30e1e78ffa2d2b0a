import { useTranslation } from 'react-i18next';
import { guardiansGuardians, linkSend } from '../api/sdk.gen.js';
import type { SendLink } from '../api/types.gen.js';
import { useView } from '../ask/use-view.js';
import { CommandForm } from '../court/command-form.js';
import { useTell } from '../shell/notices.js';
import { Shown } from '../shell/shown.js';

/** Sends the family a private link to their pages, where the plan can be read without paper. */
export function SendLinkForm({ youthId, onClose }: { readonly youthId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('disposition');
  const tell = useTell();
  const view = useView(['guardians', youthId], () => guardiansGuardians({ path: { personId: youthId } }));
  return (
    <Shown view={view} lines={3}>
      {(adults) => {
        const words: Record<string, string> = { [`respondent ${youthId}`]: t('leaving.toYouth') };
        for (const { guardianId, name, reads, restrained } of adults)
          if (reads && !restrained) words[`guardian ${guardianId}`] = `${name?.given ?? ''} ${name?.family ?? ''}`.trim();
        return (
          <CommandForm
            sendWord={t('leaving.send')}
            asks={[
              { name: 'to', kind: 'choice', label: t('leaving.to'), hint: t('leaving.toHint'), codes: Object.keys(words), words },
            ]}
            body={({ to }) => {
              const [role, personId] = String(to).split(' ');
              return { role, personId, concernsId: youthId };
            }}
            send={(body: SendLink, headers) => linkSend({ body, headers })}
            onDone={() => {
              tell({ text: t('leaving.sent') });
              onClose();
            }}
            onCancel={onClose}
          />
        );
      }}
    </Shown>
  );
}
