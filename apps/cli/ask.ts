import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks at the terminal for something nobody else should read over one's shoulder. */
export function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, next) => next() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  return new Promise((answered) =>
    terminal.question('', (answer) => {
      terminal.close();
      process.stderr.write('\n');
      answered(answer);
    }),
  );
}
