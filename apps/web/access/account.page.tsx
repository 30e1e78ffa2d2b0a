import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, PageHead, Stack } from '../kit/layout.js';
import { Radios } from '../kit/radios.js';
import { useProgramme, useSession } from '../shell/session.js';
import { LANGUAGE_CHOICES, speak, type Language } from '../words/language.js';
import style from './account.module.css';
import { ChangePasswordForm } from './change-password.form.js';
import { OwnSessions } from './own-sessions.js';
import { SecondFactors } from './second-factors.js';

/** One's own account: who one is here, and what keeps it one's own. */
export function AccountPage() {
  const { t, i18n } = useTranslation(['access', 'shell']);
  const { data: session } = useSession();
  const { data: programme } = useProgramme();
  useEffect(() => void (document.title = t('account.title')), [t]);
  return (
    <div className={style.page}>
      <PageHead
        title={t('account.title')}
        lead={t('account.who', { role: t(`shell:role.${session?.role}`), court: programme?.name ?? t('shell:court') })}
      />
      <Stack>
        <Card title={t('account.language')}>
          <Radios
            label={t('account.languageOf')}
            value={i18n.language as Language}
            onChange={(language) => void speak(language)}
            choices={LANGUAGE_CHOICES}
            inline
          />
        </Card>
        <Card title={t('factors.title')}>
          <SecondFactors />
        </Card>
        <Card title={t('password.title')}>
          <ChangePasswordForm />
        </Card>
        <Card title={t('sessions.title')}>
          <OwnSessions />
        </Card>
      </Stack>
    </div>
  );
}
