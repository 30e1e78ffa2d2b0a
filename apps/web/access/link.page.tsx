import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkRedeem } from '../api/sdk.gen.js';
import type { RedeemBody } from '../api/types.gen.js';
import { useCommand } from '../ask/use-command.js';
import { DayField } from '../kit/fields.js';
import { Door, DoorForm } from './door.js';

/** Where a family's private link leads: it opens with the birth date of the one it was sent to. */
export function LinkPage() {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [link] = useState(() => location.hash.slice(1));
  const [bornOn, setBornOn] = useState('');
  const redeem = useCommand((body: RedeemBody) => linkRedeem({ body }), {
    onDone: () => {
      queries.clear();
      void navigate({ to: '/my-plan', replace: true });
    },
  });
  return (
    <Door title={t('link.title')}>
      <DoorForm
        act={t('link.open')}
        command={redeem}
        names={{ bornOn: t('link.bornOn') }}
        onSend={() => redeem.mutate({ link, bornOn })}
      >
        <DayField label={t('link.bornOn')} hint={t('link.hint')} value={bornOn} onChange={setBornOn} isRequired />
      </DoorForm>
    </Door>
  );
}
