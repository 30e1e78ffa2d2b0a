import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionApprove } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { Button } from '../kit/button.js';
import { Stack } from '../kit/layout.js';
import { useTell } from '../shell/notices.js';
import { useSession } from '../shell/session.js';
import type { BenchShown } from './bench.page.js';
import { CancelAmendmentForm } from './cancel-amendment.form.js';
import { DecideObjectionForm } from './decide-objection.form.js';
import { OpenAmendmentForm } from './open-amendment.form.js';
import { PronounceDispositionForm } from './pronounce-disposition.form.js';
import { RefusedDecision } from './refused-decision.js';
import { SendBackRecommendationForm } from './send-back-recommendation.form.js';
import { useSavingFirstView } from './similar-cases.js';

type Form = 'decide-objection' | 'send-back' | 'pronounce' | 'open-amendment' | 'cancel-amendment';

/** What the judge can do with the recommendation as it stands; one thing first. */
export function Decisions({ bench }: { readonly bench: BenchShown }) {
  const { t } = useTranslation('disposition');
  const [form, setForm] = useState<Form | null>(null);
  const waits = useSavingFirstView();
  const close = () => setForm(null);
  const { stage, powers, stands, version } = bench;
  return (
    <Stack>
      <p>{t(`decide.${stands ? 'stands' : stage}`)}</p>
      {stage === 'recommended' && <Approve bench={bench} />}
      {(stage === 'approved' || stage === 'amending') && (
        <Button look="primary" large onPress={() => setForm('pronounce')}>
          {t(version > 0 ? 'pronounce.titleAgain' : 'pronounce.open')}
        </Button>
      )}
      {stage === 'objected' && (
        <Button look="primary" large onPress={() => setForm('decide-objection')}>
          {t('decideObjection.open')}
        </Button>
      )}
      {stands && <Button onPress={() => setForm('decide-objection')}>{t('decideObjection.openStands')}</Button>}
      {stage === 'recommended' && powers.maySendBack && (
        <Button onPress={() => setForm('send-back')} isDisabled={waits}>
          {t('sendBack.open')}
        </Button>
      )}
      {stage === 'pronounced' && <Button onPress={() => setForm('open-amendment')}>{t('amend.open')}</Button>}
      {stage === 'amending' && <Button onPress={() => setForm('cancel-amendment')}>{t('amend.cancel')}</Button>}
      {form === 'decide-objection' && <DecideObjectionForm bench={bench} onClose={close} />}
      {form === 'pronounce' && <PronounceDispositionForm bench={bench} onClose={close} />}
      {form === 'send-back' && <SendBackRecommendationForm bench={bench} onClose={close} />}
      {form === 'open-amendment' && <OpenAmendmentForm bench={bench} onClose={close} />}
      {form === 'cancel-amendment' && <CancelAmendmentForm bench={bench} onClose={close} />}
    </Stack>
  );
}

function Approve({ bench: { dispositionId, revision, items } }: { readonly bench: BenchShown }) {
  const { t } = useTranslation('disposition');
  const waits = useSavingFirstView();
  const tell = useTell();
  const judgeId = useSession().data?.personId ?? '';
  const approve = useCommand(
    (body: { judgeId: string }, headers) =>
      dispositionApprove({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    { onDone: () => tell({ text: t('approve.done') }) },
  );
  const unset = items.some(({ state }) => state === 'deadlocked');
  const changed = items.some(({ state }) => state === 'lowered' || state === 'set');
  return (
    <>
      <RefusedDecision of={approve} />
      <Button
        look="primary"
        large
        isDisabled={unset || waits}
        isPending={approve.isPending}
        onPress={() => approve.mutate({ judgeId })}
      >
        {t(changed ? 'approve.asChanged' : 'approve.asRecommended')}
      </Button>
      {unset && <p>{t('approve.unset')}</p>}
    </>
  );
}
