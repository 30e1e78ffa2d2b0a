/** A decision against the command: a code for machines and one sentence that a clerk can read aloud. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** Refuses the command; nothing is recorded. */
export function refuse(code: string, sentence: string): never {
  throw new Refusal(code, sentence);
}
