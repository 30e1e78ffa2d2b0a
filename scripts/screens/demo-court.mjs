import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

const PORT = 3199;
const PASSWORD = 'saturday-court';

/** A demo court of its own, in a folder that goes with it; `site` is where browsers find it. */
export async function openDemoCourt() {
  const data = mkdtempSync(join(tmpdir(), 'youth-court-screens-'));
  const settings = { DATA_DIR: data, PORT: String(PORT), SECOND_FACTOR: 'offered', LOG_LEVEL: 'error', RATE_LIMIT: '100000' };
  const program = join(ROOT, 'dist', 'apps', 'api', 'main.js');
  const court = spawn(process.execPath, [program], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const site = `http://localhost:${PORT}`;
  const close = async () => {
    const ended = court.exitCode === null ? new Promise((done) => court.on('exit', done)) : null;
    court.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  // Whom to sign in as is the last it says: then all is seeded.
  await new Promise((opened, failed) => {
    court.stdout.on('data', (text) => String(text).includes('SECOND_FACTOR') && opened());
    court.on('exit', () => failed(new Error('The court ended before it was open.')));
  });
  const tokens = new Map();
  const tokenOf = async (login) => {
    if (!tokens.has(login)) {
      const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
      const body = JSON.stringify({ login, password: PASSWORD });
      const answer = await fetch(`${site}/api/session`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
      tokens.set(login, (await answer.json()).token);
    }
    return tokens.get(login);
  };
  const read = async (login, path) => {
    const answer = await fetch(`${site}/api${path}`, { headers: { authorization: `Bearer ${await tokenOf(login)}` } });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };
  return { site, tokenOf, read, close };
}
