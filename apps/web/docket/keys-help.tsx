import { useTranslation } from 'react-i18next';
import { Dialog } from '../kit/dialog.js';
import style from './docket.module.css';

const KEYS = ['j', 'k', 'Enter', 'x', 'Esc', '?'] as const;

/** The keys of the docket. */
export function KeysHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('docket');
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className={style.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${key === '?' ? 'help' : key.toLowerCase()}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
