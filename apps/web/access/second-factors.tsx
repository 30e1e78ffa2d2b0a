import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownEnrolled, ownRecoveryCodes, ownRemoveFactor } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { StepUp } from '../court/step-up.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Row } from '../kit/layout.js';
import { useTell } from '../shell/notices.js';
import { EnrolTotpForm } from './factors/enrol-totp.form.js';
import style from './factors/factors.module.css';
import { RecoveryCodes } from './factors/recovery-codes.js';
import { useEnrolPasskey } from './factors/use-enrol-passkey.js';

/** What proves who one is, beside the password. */
export function SecondFactors() {
  const { t } = useTranslation('access');
  const tell = useTell();
  const [adding, setAdding] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const { data: factors = [] } = useView(['own-factors'], () => ownEnrolled());
  const added = (told: readonly string[]) => {
    setAdding(false);
    setCodes(told);
    tell({ text: t('factors.added') });
  };
  const passkey = useEnrolPasskey(t('passkey.gaveUp'), added);
  const renew = useCommand(() => ownRecoveryCodes(), {
    touches: ['own-factors'],
    onDone: (told) => setCodes(told.recoveryCodes),
  });
  const remove = useCommand((factorId: string) => ownRemoveFactor({ path: { factorId } }), {
    touches: ['own-factors'],
    onDone: () => tell({ text: t('factors.removed') }),
  });
  return (
    <div className={style.form}>
      <p>{t('factors.why')}</p>
      <StepUp of={passkey} />
      <StepUp of={renew} />
      <StepUp of={remove} />
      <ul className={style.lines}>
        {factors.map(({ factorId, kind }, at) => (
          <li key={factorId}>
            <span>{t(`factors.kind.${kind}`)}</span>
            <Button
              look="quiet"
              aria-label={t('factors.removeOne', { what: t(`factors.kind.${kind}`), number: at + 1 })}
              onPress={() => remove.mutate(factorId)}
            >
              {t('factors.remove')}
            </Button>
          </li>
        ))}
        {factors.length === 0 && <li className={style.faint}>{t('factors.none')}</li>}
      </ul>
      <Row>
        <Button onPress={() => setAdding(true)}>{t('factors.addApp')}</Button>
        <Button isPending={passkey.isPending} onPress={() => passkey.mutate()}>
          {t('factors.addPasskey')}
        </Button>
        {factors.length > 0 && (
          <Button look="quiet" isPending={renew.isPending} onPress={() => renew.mutate(undefined)}>
            {t('factors.newCodes')}
          </Button>
        )}
      </Row>
      <Dialog title={t('factors.addApp')} isOpen={adding} onClose={() => setAdding(false)}>
        <EnrolTotpForm onDone={added} onCancel={() => setAdding(false)} />
      </Dialog>
      <Dialog title={t('codes.title')} isOpen={codes.length > 0} onClose={() => setCodes([])}>
        <RecoveryCodes codes={codes} onKept={() => setCodes([])} />
      </Dialog>
    </div>
  );
}
