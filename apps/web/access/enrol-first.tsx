import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepUp } from '../court/step-up.js';
import { Button } from '../kit/button.js';
import { EnrolTotpForm } from './factors/enrol-totp.form.js';
import style from './factors/factors.module.css';
import { RecoveryCodes } from './factors/recovery-codes.js';
import { useEnrolPasskey } from './factors/use-enrol-passkey.js';

/** Whoever works for the court sets up a second factor before anything else opens. */
export function EnrolFirst({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('access');
  const [byApp, setByApp] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const added = (told: readonly string[]) => (told.length > 0 ? setCodes(told) : onDone());
  const passkey = useEnrolPasskey(t('passkey.gaveUp'), added);
  if (codes.length > 0) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (byApp) return <EnrolTotpForm onDone={added} onCancel={() => setByApp(false)} />;
  return (
    <div className={style.form}>
      <p>{t('enrol.why')}</p>
      <StepUp of={passkey} />
      <Button look="primary" large isPending={passkey.isPending} onPress={() => passkey.mutate()}>
        {t('factors.addPasskey')}
      </Button>
      <Button large onPress={() => setByApp(true)}>
        {t('factors.addApp')}
      </Button>
    </div>
  );
}
