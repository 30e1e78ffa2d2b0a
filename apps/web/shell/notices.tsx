import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.js';
import style from './notices.module.css';

interface Notice {
  readonly text: string;
  /** Takes back what was done, as long as the notice stands. */
  readonly undo?: () => void;
}

const Told = createContext<(notice: Notice) => void>(() => {});

/** Tells, above the page, what was done and what happens next. */
export const useTell = (): ((notice: Notice) => void) => use(Told);

const UNDO_MS = 10_000;
const SHOWN_MS = 20_000;

export function Notices({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('shell');
  const [notice, setNotice] = useState<(Notice & { readonly at: number }) | null>(null);
  const tell = useCallback((told: Notice) => {
    const at = Date.now();
    setNotice({ ...told, at });
    setTimeout(() => setNotice((shown) => (shown?.at === at ? null : shown)), told.undo ? UNDO_MS : SHOWN_MS);
  }, []);
  return (
    <Told value={tell}>
      {useMemo(() => children, [children])}
      {/* Above dialogs and drawers, too: what was done there can be taken back from here. */}
      <div className={style.place} role="status" aria-live="polite" data-react-aria-top-layer="true">
        {notice && (
          <div className={style.notice}>
            <p>{notice.text}</p>
            {notice.undo && (
              <Button
                look="quiet"
                onPress={() => {
                  notice.undo?.();
                  setNotice(null);
                }}
              >
                {t('undo')}
              </Button>
            )}
            <Button look="quiet" aria-label={t('close')} onPress={() => setNotice(null)}>
              ✕
            </Button>
          </div>
        )}
      </div>
    </Told>
  );
}
