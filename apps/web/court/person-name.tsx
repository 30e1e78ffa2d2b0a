import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleOne } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { Button } from '../kit/button.js';
import style from './court.module.css';
import { Initials } from './initials.js';

/** Initials, and the name when it is asked for: that somebody asked is on record. */
export function PersonName({ of, who }: { readonly of: string; readonly who?: string }) {
  const { t } = useTranslation('court');
  const [open, setOpen] = useState(false);
  const { data, error } = useView(['person', of], () => peopleOne({ path: { personId: of } }), { enabled: open });
  if (open && data?.name) {
    return (
      <span className={style.person} translate="no">
        {data.name.given} {'family' in data.name ? data.name.family : `${data.name.initial}.`}
      </span>
    );
  }
  return (
    <span className={style.person}>
      <Initials of={of} />
      {open && (error || data) ? (
        <span className={style.aside}>{t('name.hidden')}</span>
      ) : (
        <Button look="quiet" isPending={open} onPress={() => setOpen(true)} aria-label={t('name.showOf', { who: who ?? '' })}>
          {t('name.show')}
        </Button>
      )}
    </span>
  );
}
