import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered } from './ask.js';
import type { Problem } from './problem.js';

/** What a command carries beside its body: a key under which the court takes it once, and the revision that was seen. */
export type Carried = {
  readonly 'Idempotency-Key': string;
  readonly 'If-Match'?: string;
};

type Sending<Input, Data> = (
  input: Input,
  headers: Carried,
) => Promise<{ readonly data?: Data; readonly error?: unknown; readonly response?: Response }>;

/**
 * Sends a command. What is sent again unchanged, because no answer came, goes under the same key and is done once. What is
 * shown is read again afterwards, as far as `touches` names it; everything, unless it does.
 */
export function useCommand<Input, Data>(
  send: Sending<Input, Data>,
  {
    name,
    touches,
    onDone,
    onRefused,
  }: {
    /** By which others on the page know that it is under way. */
    readonly name?: readonly unknown[];
    readonly touches?: readonly unknown[];
    readonly onDone?: (done: NonNullable<Data>, input: Input) => void;
    readonly onRefused?: (problem: Problem) => void;
  } = {},
): UseMutationResult<NonNullable<Data>, Problem, Input> {
  const queries = useQueryClient();
  const last = useRef<{ input: string; key: string } | null>(null);
  return useMutation<NonNullable<Data>, Problem, Input>({
    ...(name && { mutationKey: name }),
    mutationFn: (input) => {
      const text = JSON.stringify(input ?? null);
      if (last.current?.input !== text) last.current = { input: text, key: crypto.randomUUID() };
      return answered(send(input, { 'Idempotency-Key': last.current.key }));
    },
    onSuccess: async (done, input) => {
      last.current = null;
      await queries.invalidateQueries(touches && { queryKey: touches });
      onDone?.(done, input);
    },
    onError: (problem) => {
      // Refused is refused: the next attempt is another one.
      if (!problem.passes) last.current = null;
      onRefused?.(problem);
    },
  });
}
