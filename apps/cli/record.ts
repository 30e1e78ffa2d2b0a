import { rebuild, Reactor, retryParked, EventStore, sentenceOf, verify, VIEWS_CONTEXT, type ViewsContext } from '#platform';
import { courtChecks } from '../api/checks.js';
import { withCourt } from './court.js';
import { OperatorError, print } from './print.js';
import { progressBar } from './progress.js';

interface Output {
  readonly json?: boolean;
}

export async function rebuildViews(names: readonly string[], { json }: Output): Promise<void> {
  await withCourt(
    async (app) => {
      const context = app.get<ViewsContext>(VIEWS_CONTEXT);
      const bar = progressBar('Rebuilding');
      const began = Date.now();
      const events = await rebuild(context, names, ({ position, of }) => bar.at(position, of)).catch((error: unknown) => {
        if (error instanceof RangeError)
          throw new OperatorError(`${error.message} The views are: ${context.tables.map(({ name }) => name).join(', ')}.`);
        throw error;
      });
      bar.done();
      const seconds = (Date.now() - began) / 1000;
      const views = names.length > 0 ? names.length : context.tables.length;
      print(json, { views, events, seconds, eventsPerSecond: Math.round(events / seconds) }, [
        `${views} views built again from ${events} events in ${seconds.toFixed(1)} s.`,
      ]);
    },
    { works: false },
  );
}

export async function verifyRecord({ json }: Output): Promise<void> {
  const found = await withCourt(
    async (app) => {
      // Views and processes may still be at work on the last facts; what is verified is what they have shown.
      const bar = progressBar('Verifying');
      const result = await verify(app.get<ViewsContext>(VIEWS_CONTEXT), courtChecks, ({ position, of }) => bar.at(position, of));
      bar.done();
      return result;
    },
    { works: false },
  );
  print(json, found, [
    ...found.findings.map(({ where, sentence }) => `${where}: ${sentence}`),
    found.findings.length === 0
      ? `All is as it was recorded: ${found.events} events in ${found.streams} streams, ${found.views} views.`
      : `${found.findings.length} findings in ${found.events} events.`,
  ]);
  if (found.findings.length > 0) process.exitCode = 1;
}

export async function tellStory(stream: string, { json }: Output): Promise<void> {
  await withCourt(
    async (app) => {
      const events = await app.get(EventStore).readStream(stream);
      if (events.length === 0) throw new OperatorError(`There is no stream called ${stream}. Streams are named like case-<id>.`);
      const lines = events.map(sentenceOf);
      print(
        json,
        events.map(({ stream: _, ...event }, i) => ({ ...event, data: JSON.parse(event.data) as unknown, sentence: lines[i] })),
        lines,
      );
    },
    { works: false },
  );
}

export async function retryAll({ json }: Output): Promise<void> {
  const result = await withCourt(
    async (app) => {
      const views = await retryParked(app.get<ViewsContext>(VIEWS_CONTEXT));
      return { views, ...(await app.get(Reactor).retryStuck()) };
    },
    { works: false },
  );
  print(json, result, [
    `${result.views.length} views with parked streams were folded again; ${result.tried} stuck steps were tried again, ${result.stuck} are still stuck.`,
  ]);
  if (result.stuck > 0) process.exitCode = 1;
}
