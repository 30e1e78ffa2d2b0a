/** One JSON document for machines, or lines for people. */
export const print = (json: boolean | undefined, data: unknown, lines: readonly string[]): void => {
  process.stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : `${lines.join('\n')}\n`);
};

/** Something the operator can mend: said in one sentence, with exit code 1. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
