import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { WithInitials } from '../court/initials.js';
import { buttonLook } from '../kit/button.js';
import { Counts } from '../kit/counts.js';
import { Nothing, PageHead, Stack } from '../kit/layout.js';
import { Waiting } from '../kit/waiting.js';
import { useToday } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import { Duties } from './duties.js';
import { TodaysSittings } from './todays-sittings.js';
import { useDuties } from './use-duties.js';

/** What waits for the coordinator, the most urgent first, and what sits today. */
export function TodayPage() {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const today = useToday();
  const { groups, isReading, people } = useDuties();
  useEffect(() => void (document.title = t('today.title')), [t]);
  const waiting = groups.filter(({ duties }) => duties.length > 0);
  return (
    <WithInitials ids={people}>
      <PageHead
        title={t('today.title')}
        lead={today && when.day(today)}
        actions={
          <Link to="/referrals/new" className={buttonLook('primary')}>
            {t('today.newReferral')}
          </Link>
        }
      />
      <Stack>
        <TodaysSittings />
        {waiting.length > 0 && (
          <nav aria-label={t('today.counts')}>
            <Counts>
              {waiting.map(({ id, duties }) => (
                <li key={id}>
                  <a href={`#${id}`}>
                    <strong>{duties.length}</strong> {t(`today.group.${id}`)}
                  </a>
                </li>
              ))}
            </Counts>
          </nav>
        )}
        {isReading && <Waiting />}
        {!isReading && waiting.length === 0 && <Nothing title={t('today.nothing')}>{t('today.nothingMore')}</Nothing>}
        {waiting.map(({ id, duties }) => (
          <Duties key={id} id={id} title={t(`today.group.${id}`)} duties={duties} />
        ))}
      </Stack>
    </WithInitials>
  );
}
