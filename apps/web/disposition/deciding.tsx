import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseMutationResult } from '@tanstack/react-query';
import type { Problem } from '../ask/problem.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Row } from '../kit/layout.js';
import style from './bench.module.css';
import { RefusedDecision } from './refused-decision.js';

interface Props<Data, Input> {
  readonly title: string;
  readonly act: string;
  readonly command: UseMutationResult<Data, Problem, Input>;
  readonly names?: Readonly<Record<string, string>>;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a judge's form: one command, what refuses it, and the way back. */
export function Deciding<Data, Input>({ title, act, command, names, onSend, onClose, children }: Props<Data, Input>) {
  const { t } = useTranslation('shell');
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <RefusedDecision of={command} {...(names && { names })} />
        {children}
        <Row end>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" isPending={command.isPending}>
            {act}
          </Button>
        </Row>
      </form>
    </Dialog>
  );
}
