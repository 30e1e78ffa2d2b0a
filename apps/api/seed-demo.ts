import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, type SecondFactor } from '#access';
import { dayIn, plusDays, type Day, type Moment } from '#kernel';
import { Acting, Clock, EventStore, Streams } from '#platform';
import { programmeDeciders } from '#programme';
import { COURTS, MAIN_COURT, type DemoCourt } from './demo/courts.js';
import { fill, keepSaturdays } from './demo/fill.js';
import { grantAll, loginsOf, PASSWORD } from './demo/sign-ins.js';
import { sitToday } from './demo/today.js';

/** Tells whoever waits what is being done. */
export type Tell = (line: string) => void;

/**
 * Opens the demo courts in a database that holds nothing yet, and gives the main one a sitting today; answers whom to sign in
 * as, or nothing where the record is somebody else's. What an interrupted start has written is not written twice.
 */
export async function seedDemo(
  app: INestApplicationContext,
  secondFactor: SecondFactor,
  tell: Tell,
  now = app.get(Clock, { strict: false }).now(),
): Promise<string> {
  const opened = await openedOn(app, MAIN_COURT, now);
  const empty = opened === null && (await app.get(EventStore, { strict: false }).lastPosition()) === 0;
  if (opened === null && !empty) return '';
  if (empty)
    tell('The first start fills a demo court, which takes about a minute. Who may sign in is said here when it is ready.');
  for (const court of COURTS) {
    const filled = await fillOnce(app, court, now, tell);
    if (court !== MAIN_COURT) continue;
    await sitAgain(app, opened, now, tell);
    if (filled) tell(`${court.name} is ready: ${loginsOf(court).join(', ')}, password ${PASSWORD}. Two smaller courts follow.`);
  }
  return whom(secondFactor);
}

/** Plays a court up to yesterday, unless an earlier start has done so whole; answers whether it was done now. */
async function fillOnce(app: INestApplicationContext, court: DemoCourt, now: Moment, tell: Tell): Promise<boolean> {
  const accounts = app.get(Accounts, { strict: false });
  const [login] = loginsOf(court);
  if ((await accounts.byLogin(login!)) !== null) return false;
  tell(`Filling the demo: ${court.name}, ${court.cases.length} cases …`);
  // A start that was broken off yesterday goes on with yesterday's calendar.
  const opensOn = (await openedOn(app, court, now)) ?? plusDays(dayIn(court.timeZone, now), -court.opened);
  const world = await fill(app, court, opensOn, plusDays(opensOn, court.opened));
  await grantAll(accounts, court, world);
  return true;
}

/** Every day on which the demo is started has a sitting. */
async function sitAgain(app: INestApplicationContext, opened: Day | null, now: Moment, tell: Tell): Promise<void> {
  const today = dayIn(MAIN_COURT.timeZone, now);
  const opensOn = opened ?? plusDays(today, -MAIN_COURT.opened);
  tell(`Filling the demo: a sitting today, ${today} …`);
  await keepSaturdays(app, MAIN_COURT, opensOn, today);
  await sitToday(app, opensOn, today, now);
}

function whom(secondFactor: SecondFactor): string {
  const factor =
    secondFactor === 'required'
      ? 'Whoever works for the court sets up a second factor first (SECOND_FACTOR=required).'
      : 'A second factor is offered and not asked for (SECOND_FACTOR=offered); a court at work sets SECOND_FACTOR=required.';
  const lines = COURTS.map((court) => `${court.name}:\n  ${loginsOf(court).join(', ')}\n`);
  return `\nSign in as any of these, each with the password ${PASSWORD}.\n${lines.join('')}${factor}\n`;
}

/** The day a demo court opened; null where it has not. */
async function openedOn(app: INestApplicationContext, { programmeId, timeZone }: DemoCourt, now: Moment): Promise<Day | null> {
  const reader = { actor: 'demo', role: 'process', programmeId, timeZone, now };
  const streams = app.get(Streams, { strict: false });
  const { file } = await app
    .get(Acting, { strict: false })
    .run(reader, () => streams.file(programmeDeciders.programmeDecider, programmeId));
  return file.stage === 'founded' ? file.policies[0]!.effectiveOn : null;
}
