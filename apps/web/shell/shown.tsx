import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../ask/problem.js';
import { Banner, isOver, sentenceOf, SignInAgain } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Waiting } from '../kit/waiting.js';
import { Lost } from './lost.js';

/** Shows what was read; until then that it is being read, and where it cannot be, why, with a way to try again. */
export function Shown<Data>({
  view,
  children,
  lines,
}: {
  readonly view: UseQueryResult<Data, Problem>;
  readonly children: (data: Data) => ReactNode;
  readonly lines?: number;
}) {
  const { t } = useTranslation('shell');
  const { data, error, refetch } = view;
  if (data !== undefined) {
    return (
      <>
        {error && (
          <Banner tone="warn" title={t(isOver(error) ? 'problem.signedOut' : 'problem.stale')}>
            {isOver(error) && <SignInAgain />}
          </Banner>
        )}
        {children(data)}
      </>
    );
  }
  if (!error) return <Waiting lines={lines} />;
  if (error.status === 404 || error.status === 403) return <Lost />;
  return (
    <Banner tone="bad" title={sentenceOf(error, t)}>
      <div>{isOver(error) ? <SignInAgain /> : <Button onPress={() => void refetch()}>{t('again')}</Button>}</div>
    </Banner>
  );
}
