import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownEnrolled, sessionChallenge, sessionProve } from '../api/sdk.gen.js';
import { answered } from '../ask/ask.js';
import type { Problem } from '../ask/problem.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { TextField } from '../kit/fields.js';
import { Row } from '../kit/layout.js';
import style from './court.module.css';

const ASKED = 'ProveYourself';

interface Props<Data, Input> {
  readonly of: UseMutationResult<Data, Problem, Input>;
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * Why a command was not done, as `Refused` says it; and where the court asks for a fresh proof of who one is, the way to give
 * it, after which the command is sent again by itself.
 */
export function StepUp<Data, Input>({ of: command, names }: Props<Data, Input>) {
  const { t } = useTranslation('court');
  const asked = command.error?.code === ASKED;
  if (!asked) return <Refused problem={command.error} {...(names && { names })} />;
  return (
    <Dialog title={t('stepUp.title')} isOpen onClose={command.reset}>
      <ProofForm onCancel={command.reset} onProved={() => command.mutate(command.variables as Input)} />
    </Dialog>
  );
}

interface Shown {
  readonly password: string;
  readonly code?: string;
  readonly passkey?: Record<string, unknown>;
}

function ProofForm({ onProved, onCancel }: { readonly onProved: () => void; readonly onCancel: () => void }) {
  const { t } = useTranslation('court');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { data: factors = [] } = useView(['own-factors'], () => ownEnrolled());
  const prove = useCommand((shown: Shown) => sessionProve({ body: shown }), {
    touches: ['own-factors'],
    onDone: onProved,
  });
  const kinds = new Set(factors.map(({ kind }) => kind));
  const [gaveUp, setGaveUp] = useState(false);
  const byPasskey = async () => {
    const passkey = await passkeyAnswer().catch(() => null);
    setGaveUp(!passkey);
    if (passkey) prove.mutate({ password, passkey });
  };
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        prove.mutate({ password, ...(code && { code }) });
      }}
    >
      <p>{t('stepUp.why')}</p>
      <Refused problem={prove.error} />
      {gaveUp && <p role="alert">{t('stepUp.gaveUp')}</p>}
      <TextField
        label={t('stepUp.password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        isRequired
        autoFocus
      />
      {(kinds.has('totp') || kinds.has('recovery')) && (
        <TextField
          label={t('stepUp.code')}
          hint={t('stepUp.codeHint')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          width="medium"
        />
      )}
      <Row end>
        <Button onPress={onCancel}>{t('stepUp.cancel')}</Button>
        {kinds.has('passkey') && <Button onPress={() => void byPasskey()}>{t('stepUp.passkey')}</Button>}
        <Button type="submit" look="primary" isPending={prove.isPending}>
          {t('stepUp.go')}
        </Button>
      </Row>
    </form>
  );
}

/** Lets the browser answer the court's challenge with a passkey. */
export async function passkeyAnswer(): Promise<Record<string, unknown>> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await answered(sessionChallenge());
  return { ...(await startAuthentication({ optionsJSON: optionsJSON as never })) };
}
