import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoursLine } from '../api/types.gen.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { FetchedForm } from '../kit/fetched-form.js';

const VerifyHoursForm = lazy(async () => ({ default: (await import('./verify-hours.form.js')).VerifyHoursForm }));

/** Asks whether hours that were written down were served; the form comes when it is asked for. */
export function VerifyHoursButton({ entry, said }: { readonly entry: HoursLine; readonly said: string }) {
  const { t } = useTranslation('desk');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('today.verify')}
        <span className="for-readers-only">: {said}</span>
      </Button>
      <Dialog title={t('today.hoursOfTitle')} isOpen={open} onClose={() => setOpen(false)}>
        <p>{said}</p>
        <FetchedForm>
          <VerifyHoursForm entry={entry} onClose={() => setOpen(false)} />
        </FetchedForm>
      </Dialog>
    </>
  );
}
