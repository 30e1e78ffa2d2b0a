import { useTranslation } from 'react-i18next';
import { ownList, ownRevoke } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Tag } from '../kit/tag.js';
import { useTell } from '../shell/notices.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './factors/factors.module.css';

/** Where one is signed in; each can be ended from here. */
export function OwnSessions() {
  const { t } = useTranslation(['access', 'shell']);
  const [when, tell] = [useWhen(), useTell()];
  const view = useView(['own-sessions'], () => ownList());
  const revoke = useCommand((sessionId: string) => ownRevoke({ path: { sessionId } }), {
    touches: ['own-sessions'],
    onDone: () => tell({ text: t('sessions.ended') }),
  });
  return (
    <>
      <Refused problem={revoke.error} />
      <Shown view={view} lines={3}>
        {(sessions) => (
          <ul className={style.lines}>
            {sessions.map(({ sessionId, current, role, startedAt, usedAt }) => (
              <li key={sessionId}>
                <span>
                  {t(`shell:role.${role}`)} {current && <Tag tone="good">{t('sessions.this')}</Tag>}
                  <span className={style.faint}>
                    {' '}
                    {t('sessions.line', { since: when.moment(startedAt), used: when.moment(usedAt) })}
                  </span>
                </span>
                {!current && (
                  <Button
                    look="quiet"
                    aria-label={t('sessions.endOf', { since: when.moment(startedAt) })}
                    onPress={() => revoke.mutate(sessionId)}
                  >
                    {t('sessions.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </>
  );
}
