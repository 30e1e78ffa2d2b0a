import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../ask/problem.js';
import { StepUp } from '../court/step-up.js';
import { Button } from '../kit/button.js';

interface Props<Data, Input> {
  readonly of: UseMutationResult<Data, Problem, Input>;
  readonly names?: Readonly<Record<string, string>>;
}

/** Why a decision was not taken; where somebody changed what it is about, the way to look again. */
export function RefusedDecision<Data, Input>({ of: command, names }: Props<Data, Input>) {
  const { t } = useTranslation('disposition');
  const queries = useQueryClient();
  const lookAgain = async () => {
    await queries.invalidateQueries({ queryKey: ['bench'] });
    command.reset();
  };
  return (
    <>
      <StepUp of={command} {...(names && { names })} />
      {command.error?.code === 'Stale' && (
        <div>
          <Button onPress={() => void lookAgain()}>{t('bench.lookAgain')}</Button>
        </div>
      )}
    </>
  );
}
