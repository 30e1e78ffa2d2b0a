import { plusDays, type Day } from '#kernel';
import { LinkGuardian, NameIndependentAdult, RecordAccessNeeds, RecordClearance, RegisterPerson } from '#people';
import { FoundProgramme, ListAgency } from '#programme';
import { ListSite } from '#service';
import { abreast } from './agenda.js';
import { between } from './choices.js';
import { hearingsExpected, SLOTS, type House } from './houses.js';
import { joinVolunteer } from './jurors.js';
import { nameOf } from './made-up.js';
import type { Story } from './story.js';
import type { World } from './world.js';

const AGENCIES = [
  ['Police Department', 'police'],
  ['Public Schools', 'school'],
  ['Office of the Prosecutor', 'prosecutor'],
] as const;
const SITES = [
  ['Food Bank', 'non-profit'],
  ['City Parks', 'government'],
  ['Public Library', 'government'],
  ['Animal Shelter', 'non-profit'],
  ['Middle School Kitchen', 'school'],
  ['Community Garden', 'non-profit'],
] as const;
const CLEARED_FOR_DAYS = 1500;
/** Volunteers trained for each seat that is likely to be filled at one time. */
const VOLUNTEERS_PER_SEAT = 1.7;

export async function found({ plot, player, id, at }: World): Promise<void> {
  const { programmeId, name, timeZone, clock, preset, opensOn } = plot;
  const founder = { actor: id('staff', 'founder'), role: 'admin' };
  await player.send(
    FoundProgramme,
    { programmeId, name, timeZone, clock, preset, effectiveOn: opensOn },
    founder,
    at(opensOn, '08:00'),
  );
  await player.drain();
}

/** Lists agencies and sites, and lets the staff and the first volunteers in. */
export async function furnish(world: World, cases: number, volunteers = volunteersFor(world, cases)): Promise<void> {
  const { plot, player, coordinator, at } = world;
  const { programmeId, opensOn } = plot;
  const now = at(opensOn, '09:00');
  for (const [i, [agency, kind]] of AGENCIES.entries()) {
    await player.send(ListAgency, { programmeId, agencyId: world.agencies[i]!, name: agency, kind }, coordinator, now);
  }
  for (const [i, [site, kind]] of SITES.entries()) {
    await player.send(ListSite, { siteId: world.sites[i]!, name: site, kind }, coordinator, now);
  }
  await abreast(world.houses, (house) => staff(world, house, now));
  const joining = world.houses.flatMap((house) => Array.from({ length: volunteers }, (_, i) => ({ house, i })));
  await abreast(joining, ({ house, i }) => joinVolunteer(world, house, i, opensOn));
  await player.drain();
}

/** As many volunteers in each house as its rooms are likely to need at one time. */
function volunteersFor({ houses, policy }: World, cases: number): number {
  const atOnce = Math.min(houses[0]!.rooms.length, Math.ceil((hearingsExpected(cases) / houses.length / SLOTS) * 1.5) + 1);
  return Math.ceil((policy.panel.size + policy.panel.standby) * atOnce * VOLUNTEERS_PER_SEAT);
}

async function staff(world: World, house: House, now: string): Promise<void> {
  const { player, choose, coordinator } = world;
  const adults = [
    ...house.rooms.map(({ judgeId }) => judgeId),
    house.bailiffId,
    house.clerkId,
    house.monitorId,
    house.interpreterId,
  ];
  for (const personId of adults) {
    await player.send(RegisterPerson, { personId, ...nameOf(choose, personId), language: 'en' }, coordinator, now);
  }
  const until = plusDays(world.plot.opensOn, CLEARED_FOR_DAYS);
  await player.send(RecordClearance, { personId: house.monitorId, kind: 'background-check', until }, coordinator, now);
}

/** Makes the young person and the family known to the court. */
export async function registerFamily(world: World, story: Story, day: Day): Promise<void> {
  const { player, choose, coordinator, houses } = world;
  const { youthId, adultId, bornOn, language, row } = story;
  const now = world.at(day, '09:05');
  const { schools } = houses[story.house]!;
  const schoolId = schools[Math.floor(choose(row, 'school') * schools.length)]!;
  const householdId = world.id(row, 'household');
  const phone = `555-01${String(between(0, 99, choose(row, 'phone'))).padStart(2, '0')}`;
  const youthsName = nameOf(choose, youthId, language);
  const youth = { personId: youthId, ...youthsName, bornOn, phone, language, schoolId, householdId };
  await player.send(RegisterPerson, youth, coordinator, now);
  const { given } = nameOf(choose, adultId, language);
  const adult = { personId: adultId, given, family: youthsName.family, phone, language };
  await player.send(RegisterPerson, story.adult === 'guardian' ? { ...adult, householdId } : adult, coordinator, now);
  if (story.adult === 'independent-adult') {
    await player.send(NameIndependentAdult, { personId: youthId, adultId }, coordinator, now);
  } else {
    const authority = { relation: 'parent', consents: true, attends: true, notified: true, reads: true, restrained: false };
    await player.send(LinkGuardian, { personId: youthId, guardianId: adultId, ...authority }, coordinator, now);
  }
  if (language === 'en') return;
  await player.send(RecordAccessNeeds, { personId: youthId, needs: [], interpreter: language }, coordinator, now);
}
