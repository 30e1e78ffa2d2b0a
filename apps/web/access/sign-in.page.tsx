import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionSecond, sessionSignIn } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { Button } from '../kit/button.js';
import { TextField } from '../kit/fields.js';
import { SESSION, useSession } from '../shell/session.js';
import { EnrolFirst } from './enrol-first.js';
import { passkeyAnswer } from '../court/step-up.js';
import { Door, DoorForm } from './door.js';

interface Entered {
  readonly pending: string | null;
}

const TITLES: Readonly<Record<string, string>> = { 'second-factor': 'secondFactor.title', enrolment: 'enrol.title' };

/** The door for everybody who has a name and a password here. */
export function SignInPage() {
  const { t } = useTranslation('access');
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: session } = useSession();
  const [told, setPending] = useState<string | null>(null);
  // Whoever comes back in the middle goes on where they were.
  const pending = told ?? session?.pending ?? null;
  const entered = async ({ pending: still }: Entered) => {
    setPending(still);
    if (still) return;
    queries.clear();
    await queries.invalidateQueries({ queryKey: SESSION });
    await navigate({ href: next ?? '/' });
  };
  return (
    <Door title={t(TITLES[pending ?? ''] ?? 'signIn.title')}>
      {pending === 'second-factor' && <SecondFactorForm onDone={entered} />}
      {pending === 'enrolment' && <EnrolFirst onDone={() => void entered({ pending: null })} />}
      {!TITLES[pending ?? ''] && <SignInForm onDone={entered} />}
    </Door>
  );
}

function SignInForm({ onDone }: { readonly onDone: (entered: Entered) => Promise<void> }) {
  const { t } = useTranslation('access');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useCommand((body: { login: string; password: string }) => sessionSignIn({ body }), {
    onDone: (entered) => void onDone(entered as Entered),
  });
  return (
    <DoorForm act={t('signIn.enter')} command={signIn} onSend={() => signIn.mutate({ login, password })}>
      <TextField label={t('signIn.login')} value={login} onChange={setLogin} autoComplete="username" isRequired />
      <TextField
        label={t('signIn.password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        isRequired
      />
    </DoorForm>
  );
}

function SecondFactorForm({ onDone }: { readonly onDone: (entered: Entered) => Promise<void> }) {
  const { t } = useTranslation('access');
  const [code, setCode] = useState('');
  const second = useCommand((body: { code: string } | { passkey: Record<string, unknown> }) => sessionSecond({ body }), {
    onDone: (entered) => void onDone(entered as Entered),
  });
  const [gaveUp, setGaveUp] = useState(false);
  const byPasskey = async () => {
    const passkey = await passkeyAnswer().catch(() => null);
    setGaveUp(!passkey);
    if (passkey) second.mutate({ passkey });
  };
  return (
    <>
      <DoorForm act={t('secondFactor.enter')} command={second} onSend={() => second.mutate({ code })}>
        <TextField
          label={t('secondFactor.code')}
          hint={t('secondFactor.hint')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          width="medium"
          isRequired
          autoFocus
        />
      </DoorForm>
      <Button large isDisabled={second.isPending} onPress={() => void byPasskey()}>
        {t('secondFactor.passkey')}
      </Button>
      {gaveUp && <p role="alert">{t('passkey.gaveUp')}</p>}
    </>
  );
}
