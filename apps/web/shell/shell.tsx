import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { Button as Pressed } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../kit/waiting.js';
import { LanguageButton } from './language-button.js';
import { PLACES } from './navigation.js';
import { Notices, useTell } from './notices.js';
import { useMay, useProgramme, useSession, useSignOut } from './session.js';
import { Menu } from '../kit/menu.js';
import style from './shell.module.css';

/** The frame around every page: whose court it is, where one may go, and who one is. */
export function Shell() {
  // With the words that parts of every page use: a part that waits for its own takes the page away, and the focus with it.
  const { t } = useTranslation(['shell', 'court', 'kit']);
  const { data: programme } = useProgramme();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(true);
  useEffect(() => {
    // Whoever hears the page, and not sees it, is taken to where the new one begins.
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <Notices>
      <a href="#main" className={style.skip}>
        {t('skip')}
      </a>
      <header className={`${style.head} not-on-paper`}>
        <Link to="/" className={style.court}>
          <img src="/court.svg" alt="" width="32" height="32" />
          <span>{programme?.name ?? t('court')}</span>
        </Link>
        <div className={style.tools}>
          <LanguageButton />
          <UserMenu />
        </div>
        <Places />
      </header>
      <main id="main" ref={main} tabIndex={-1} className={style.main}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </Notices>
  );
}

function Places() {
  const { t } = useTranslation('shell');
  const may = useMay();
  const role = useSession().data?.role ?? '';
  const places = PLACES.filter(({ rule, roles }) => may(rule) && (!roles || roles.includes(role)));
  return (
    <nav aria-label={t('places')} className={style.places}>
      <ul>
        {places.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} activeProps={{ 'aria-current': 'page' }} className={style.place}>
              {t(`place.${word}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function UserMenu() {
  const { t } = useTranslation('shell');
  const { data: session } = useSession();
  const signOut = useSignOut();
  const tell = useTell();
  const leave = () => void signOut().catch(() => tell({ text: t('stillSignedIn') }));
  return (
    <Menu
      deeds={[
        { id: 'account', label: t('account'), href: '/account' },
        { id: 'sign-out', label: t('signOut'), onAction: leave },
      ]}
      button={
        <Pressed className={style.user!}>
          <span aria-hidden="true" className={style.face}>
            {t(`role.${session?.role}`).slice(0, 1)}
          </span>
          {t(`role.${session?.role}`)}
          <span aria-hidden="true">▾</span>
        </Pressed>
      }
    />
  );
}
