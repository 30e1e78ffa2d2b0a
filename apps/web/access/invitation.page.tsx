import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accessRedeem } from '../api/sdk.gen.js';
import type { Redemption } from '../api/types.gen.js';
import { useCommand } from '../ask/use-command.js';
import { TextField } from '../kit/fields.js';
import { Door, DoorForm } from './door.js';

/** Where an invitation leads: the link carries its secret behind the #, where no log sees it. */
export function InvitationPage() {
  const { t } = useTranslation('access');
  const navigate = useNavigate();
  const [token] = useState(() => location.hash.slice(1));
  const [address, setAddress] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const redeem = useCommand((body: Redemption) => accessRedeem({ body }), {
    onDone: () => void navigate({ to: '/sign-in' }),
  });
  return (
    <Door title={t('invitation.title')}>
      <DoorForm
        act={t('invitation.accept')}
        command={redeem}
        names={{ login: t('signIn.login'), password: t('password.new') }}
        onSend={() => redeem.mutate({ token, address, login, password })}
      >
        <TextField
          label={t('invitation.address')}
          hint={t('invitation.addressHint')}
          value={address}
          onChange={setAddress}
          autoComplete="email"
          mode="email"
          isRequired
        />
        <TextField label={t('signIn.login')} value={login} onChange={setLogin} autoComplete="username" isRequired />
        <TextField
          label={t('password.new')}
          hint={t('password.hint')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
          isRequired
        />
      </DoorForm>
    </Door>
  );
}
