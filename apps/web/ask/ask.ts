import { Problem } from './problem.js';

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response?: Response;
}

/** What the generated client answered, or a Problem thrown. */
export async function answered<Data>(asking: Promise<Answered<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await asking.catch((): Answered<Data> => ({}));
  if (!response) throw Problem.away();
  if (!response.ok) throw Problem.from(response.status, error);
  return data as NonNullable<Data>;
}
