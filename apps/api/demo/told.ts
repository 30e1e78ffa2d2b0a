import { PublishDocket } from '#docket';
import { plusDays, type Code, type Day } from '#kernel';
import { ServeHearingNotice, SummariseForJury } from '#referral';
import { abreast } from '../../cli/replay/agenda.js';
import type { CourtDay } from '../../cli/replay/docketing.js';
import type { World } from '../../cli/replay/world.js';

/** What the coordinator writes for a jury, by what was done; the words are made up, as the people are. */
const SUMMARIES: Readonly<Record<Code, string>> = {
  shoplifting: 'Two packs of headphones left the shop without being paid for. The shop has them back.',
  'simple-assault': 'An argument in the school yard ended in a push. The other student fell and hurt a wrist.',
  'disorderly-conduct': 'A shouting match on the bus went on until the driver stopped and called for help.',
};
const OTHERWISE = 'Something was damaged that others use. The neighbours had to do without it for a week.';
const STRENGTHS = [
  'Repairs bicycles for the whole street.',
  'Cooks for two younger brothers.',
  'Plays the trumpet, and teaches it.',
];
const OFFERS = ['I can help at the bicycle workshop.', 'I can coach the little ones.', 'I can play at the seniors’ home.'];
const SAID = 'I was angry and did not think. I know now whom it hurt, and I want to put it right.';
/** One family was not told yet: the docket shows it. */
const UNTOLD = 6;

/** Tells the families when they are heard, writes the juries' summaries, and puts up the list of the day. */
export async function tell(world: World, { sittingId, on, bookings }: CourtDay, before: Day): Promise<void> {
  const { player, coordinator, clerk, at } = world;
  // A case learns of its hearing from the docket.
  await player.drain();
  await abreast([...bookings.entries()], async ([i, { story, hearingId }]) => {
    const { caseId, language, offence } = story;
    const notice = { caseId, hearingId, to: 'both', channel: 'letter', language } as const;
    if (i !== UNTOLD) await player.send(ServeHearingNotice, notice, clerk, at(before, '15:00'));
    const summary = {
      ...{ caseId, whatHappened: SUMMARIES[offence] ?? OTHERWISE, respondentSaid: SAID },
      ...{ strengths: STRENGTHS[i % STRENGTHS.length]!, offers: OFFERS[i % OFFERS.length]! },
    };
    await player.send(SummariseForJury, summary, coordinator, at(before, '16:00'));
  });
  await player.send(PublishDocket, { sittingId }, clerk, at(plusDays(on, -1), '16:00'));
}
