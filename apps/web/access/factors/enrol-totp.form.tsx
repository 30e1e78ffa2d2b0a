import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownBeginTotp, ownConfirmTotp } from '../../api/sdk.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { StepUp } from '../../court/step-up.js';
import { Button } from '../../kit/button.js';
import { TextField } from '../../kit/fields.js';
import { Row } from '../../kit/layout.js';
import { Waiting } from '../../kit/waiting.js';
import style from './factors.module.css';
import { QrCode } from './qr-code.js';

interface Props {
  readonly onDone: (recoveryCodes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Sets up an authenticator app: scan, then show that it counts the same. */
export function EnrolTotpForm({ onDone, onCancel }: Props) {
  const { t } = useTranslation(['access', 'shell']);
  const [code, setCode] = useState('');
  const begin = useCommand(() => ownBeginTotp(), { touches: ['nothing'] });
  const confirm = useCommand(
    (body: { factorId: string; code: string }) =>
      ownConfirmTotp({ path: { factorId: body.factorId }, body: { code: body.code } }),
    { touches: ['own-factors'], onDone: ({ recoveryCodes = [] }) => onDone(recoveryCodes) },
  );
  const asked = useRef(false);
  useEffect(() => {
    // Once: each time the court makes another secret.
    if (!asked.current) begin.mutate(undefined);
    asked.current = true;
  }, [begin]);
  if (!begin.data) return begin.error ? <StepUp of={begin} /> : <Waiting lines={5} />;
  const { factorId, secret, uri } = begin.data;
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate({ factorId, code });
      }}
    >
      <StepUp of={confirm} />
      <p>{t('totp.scan')}</p>
      <QrCode text={uri} label={t('totp.qr')} />
      <p>
        {t('totp.byHand')} <span className={style.secret}>{secret}</span>
      </p>
      <TextField
        label={t('totp.code')}
        hint={t('totp.codeHint')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        mode="numeric"
        width="medium"
        isRequired
      />
      <Row end>
        <Button onPress={onCancel}>{t('shell:cancel')}</Button>
        <Button type="submit" look="primary" isPending={confirm.isPending}>
          {t('totp.confirm')}
        </Button>
      </Row>
    </form>
  );
}
