import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownChangePassword } from '../api/sdk.gen.js';
import type { NewPassword } from '../api/types.gen.js';
import { useCommand } from '../ask/use-command.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { TextField } from '../kit/fields.js';
import { Row } from '../kit/layout.js';
import { useTell } from '../shell/notices.js';
import style from './factors/factors.module.css';

/** Changes one's password; every other session is over then. */
export function ChangePasswordForm() {
  const { t } = useTranslation('access');
  const tell = useTell();
  const [password, setPassword] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useCommand((body: NewPassword) => ownChangePassword({ body }), {
    touches: ['own-sessions'],
    onDone: () => {
      setPassword('');
      setNew('');
      tell({ text: t('password.changed') });
    },
  });
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ password, newPassword });
      }}
    >
      <Refused problem={change.error} names={{ newPassword: t('password.new') }} />
      <TextField
        label={t('password.old')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        width="medium"
        isRequired
      />
      <TextField
        label={t('password.new')}
        hint={t('password.hint')}
        type="password"
        value={newPassword}
        onChange={setNew}
        autoComplete="new-password"
        width="medium"
        isRequired
      />
      <Row>
        <Button type="submit" isPending={change.isPending}>
          {t('password.change')}
        </Button>
      </Row>
    </form>
  );
}
