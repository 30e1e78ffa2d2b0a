import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../ask/problem.js';
import { Button } from '../../kit/button.js';
import { Form } from '../../kit/form.js';
import { Row } from '../../kit/layout.js';
import { useTell } from '../../shell/notices.js';
import { courtTimeZone } from '../../words/when.js';
import { Happened } from './happened.js';
import { RefusedPaper } from './locked-day.js';
import { momentOn } from './moments.js';

interface Props {
  readonly on: string;
  readonly entering: Pick<UseMutationResult<unknown, Problem>, 'error' | 'isPending' | 'reset'>;
  readonly isReady?: boolean;
  readonly onEnter: (happenedAt: string) => void;
  readonly children: ReactNode;
}

/** A form for one sheet of paper: what stands on it, when it was, and the way to enter it. */
export function PaperSheet({ on, entering: { error, isPending, reset }, isReady = true, onEnter, children }: Props) {
  const { t } = useTranslation('board');
  const [time, setTime] = useState('');
  return (
    <Form
      onSend={() => {
        if (time && isReady) onEnter(momentOn(on, time, courtTimeZone()));
      }}
    >
      <RefusedPaper problem={error} onOpened={reset} />
      {children}
      <Happened value={time} onChange={setTime} />
      <Row>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={!time || !isReady}>
          {t('paper.enter')}
        </Button>
      </Row>
    </Form>
  );
}

/** Says that it is entered. */
export function useEntered(): () => void {
  const { t } = useTranslation('board');
  const tell = useTell();
  return () => tell({ text: t('told.entered') });
}
