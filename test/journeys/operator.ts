import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What a command of the operator's said, and with which exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one of the operator's commands beside the courts of this process. */
export function operator(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Said> {
  return new Promise((said) => {
    execFile(
      process.execPath,
      [join('dist/apps/cli/main.js'), ...args],
      { encoding: 'utf8', timeout: 90_000, env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'silent', ...env } },
      (failed, out, error) => said({ code: failed ? Number(failed.code ?? -1) : 0, out, error }),
    );
  });
}
