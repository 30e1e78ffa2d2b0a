import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { Dialog as DialogParts, Heading, Modal, ModalOverlay, Button as Pressed } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Waiting } from './waiting.js';
import style from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A drawer stands at the right, beside what it is about. */
  readonly drawer?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, drawer = false }: Props) {
  const { t } = useTranslation('shell');
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className={style.overlay!}>
      <Modal className={drawer ? style.drawer! : style.modal!}>
        <DialogParts className={style.dialog!}>
          <header className={style.head}>
            <Heading slot="title" className={style.title!}>
              {title}
            </Heading>
            <Pressed aria-label={t('close')} onPress={onClose} className={style.close!}>
              ✕
            </Pressed>
          </header>
          <div className={style.body}>
            {/* What is still fetched, words too, is waited for in here, and the page behind stays. */}
            <Suspense fallback={<Waiting />}>{children}</Suspense>
          </div>
        </DialogParts>
      </Modal>
    </ModalOverlay>
  );
}

const FIELDS =
  '[data-day][tabindex="0"], input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button[aria-haspopup=listbox]';

/** Takes the focus to the first field of a form when it arrives, or to what sends it where nothing is asked. */
export function FirstField({ children }: { readonly children: ReactNode }) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const within = form.current;
    const first = within?.querySelector<HTMLElement>(FIELDS) ?? within?.querySelector<HTMLElement>('button[type=submit]');
    first?.focus();
  }, []);
  return <div ref={form}>{children}</div>;
}
