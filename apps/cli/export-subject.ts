import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageOf, SubjectAccess } from '#desk';
import { Acting, Clock, EventStore, NotHere, Zones } from '#platform';
import { withCourt } from './court.js';
import { OperatorError, print } from './print.js';

interface Options {
  readonly to: string;
  readonly format: 'json' | 'html';
  readonly json?: boolean;
}

/** Writes everything held on a person into a folder, for them; readable by its owner only. */
export async function exportSubject(personId: string, { to, format, json }: Options): Promise<void> {
  const file = await withCourt(
    async (app) => {
      const [first] = await app.get(EventStore).readStream(`person-${personId}`);
      if (!first) throw new OperatorError(`There is no person by the id ${personId}.`);
      const { programme: programmeId } = first.meta;
      const timeZone = await app.get(Zones).of(programmeId);
      const operator = { actor: 'operator', role: 'operator', programmeId, timeZone, now: app.get(Clock).now() };
      const held = await app
        .get(Acting)
        .run(operator, () => app.get(SubjectAccess, { strict: false }).of(personId))
        .catch((error: unknown) => {
          if (error instanceof NotHere) throw new OperatorError(`There is no person by the id ${personId}.`);
          throw error;
        });
      const path = join(resolve(to), `held-on-${personId}.${format}`);
      mkdirSync(resolve(to), { recursive: true, mode: 0o700 });
      writeFileSync(path, format === 'html' ? pageOf(held) : `${JSON.stringify(held, null, 2)}\n`, { mode: 0o600 });
      return path;
    },
    { works: false },
  );
  print(json, { personId, format, file }, [
    `All that is held on ${personId} is in ${file}. It is theirs: hand it over, and keep no copy.`,
  ]);
}
