import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { dayIn, type By, type Day, type Id } from '#kernel';
import { Reading, Streams } from '#platform';
import { Policies } from '#programme';
import type { Busy } from './conflicts.js';
import { later, needsClearance, nothingKnown, type SittingKnown } from './known.js';
import { CasesToDocket, Clearances, Families, Summons } from './ports.js';
import {
  AddRoom,
  AssignRole,
  CallOffSitting,
  CheckIn,
  CheckOut,
  ContinueHearing,
  DocketHearing,
  EnterAttendanceFromPaper,
  HoldRoom,
  MoveHearing,
  PostponeHearing,
  RecordAbsence,
  RecordOutcome,
  ReleaseRoom,
  ScheduleSitting,
  UnlockDay,
  type SittingCommand,
} from './sitting.commands.js';
import type { Docketed, ScheduledSitting } from './sitting.file.js';
import { sittingDecider } from './sitting.js';
import { AssignmentLine } from './views/assignments.view.js';
import { ContinuanceLine } from './views/continuances.view.js';
import { DocketLine } from './views/docket-day.view.js';
import { SittingLine } from './views/sittings.view.js';

/** The kind of clearance that work with young people asks for. */
const CLEARANCE = 'background-check';
/** More lines than any day has. */
const A_DAY = 1000;

type Family = Pick<Docketed, 'youthId' | 'guardianIds'>;
const familyOf = ({ youthId, guardianIds }: Family) => [youthId, ...guardianIds];
const interpreters = ({ roles }: ScheduledSitting) =>
  roles.filter(({ role }) => role === 'interpreter').map(({ personId }) => personId);

/** Finds what a decision about a sitting must know beyond the sitting. */
@Injectable()
export class Knowledge {
  constructor(
    private readonly streams: Streams,
    private readonly reading: Reading,
    private readonly policies: Policies,
    private readonly clearances: Clearances,
    private readonly families: Families,
    private readonly summons: Summons,
    private readonly cases: CasesToDocket,
  ) {}

  async for(command: SittingCommand, by: By): Promise<SittingKnown> {
    const { file } = await this.streams.file(sittingDecider, command.sittingId);
    if (file.stage === 'unknown') return command instanceof ScheduleSitting ? this.forScheduling(command, by) : nothingKnown;
    return { ...nothingKnown, ...(await this.forSitting(command, file, by)) };
  }

  private async forSitting(command: SittingCommand, file: ScheduledSitting, by: By): Promise<Partial<SittingKnown>> {
    const { sittingId } = command;
    if (command instanceof AddRoom) return { sameDay: await this.sameDay(sittingId, file.on) };
    if (command instanceof AssignRole) return this.forAssigning(command, file);
    if (command instanceof DocketHearing) return this.forDocketing(command, file, by);
    if (command instanceof MoveHearing) return this.forHearing(command.hearingId, sittingId, file);
    if (command instanceof RecordOutcome) return this.relativesFor(file.hearings[command.hearingId], file);
    if (command instanceof ContinueHearing || command instanceof PostponeHearing)
      return this.counts(file.hearings[command.hearingId]?.caseId);
    if (command instanceof CallOffSitting) return { summoned: await this.summons.jurorsOf(sittingId) };
    return this.forTheDay(command, file, by);
  }

  private async forScheduling({ sittingId, on, opensAt }: ScheduleSitting, by: By): Promise<SittingKnown> {
    const { version, policy } = await this.policies.inForce(by.programmeId, by.today);
    const sameDay = await this.sameDay(sittingId, on);
    const opensOn = dayIn(await this.policies.timeZone(by.programmeId), opensAt);
    return { ...nothingKnown, policyVersion: version, nonSittingDays: policy.nonSittingDays, opensOn, sameDay };
  }

  private async sameDay(sittingId: Id, on: Day) {
    const others = await this.reading.rows(SittingLine, { where: { on, state: 'open', sittingId: Not(sittingId) }, take: A_DAY });
    return others.map(({ opensAt, closesAt, rooms }) => ({ opensAt, closesAt, roomIds: rooms.map(({ roomId }) => roomId) }));
  }

  private async forAssigning(
    { sittingId, personId, role, roomId }: AssignRole,
    file: ScheduledSitting,
  ): Promise<Partial<SittingKnown>> {
    const { on } = file;
    const common = {
      unavailable: await this.families.unavailable([personId], on),
      elsewhere: await this.elsewhere(sittingId, on),
    };
    if (role !== 'interpreter') return { ...common, clearedUntil: await this.clearedUntil(role, personId) };
    const families = Object.values(file.hearings).filter((hearing) => roomId === undefined || hearing.roomId === roomId);
    const relatives = await this.families.relativesAmong([personId], families.flatMap(familyOf));
    return { ...common, relatives, minor: await this.clearances.isMinor(personId, on) };
  }

  private async forDocketing(command: DocketHearing, file: ScheduledSitting, by: By): Promise<Partial<SittingKnown>> {
    const language = await this.families.interpreterFor(familyOf(command));
    const coming = { caseId: command.caseId, sittingId: Not(command.sittingId), state: 'docketed', on: MoreThan(by.today) };
    const docketedElsewhere = (await this.reading.count(DocketLine, coming)) > 0;
    const keptAway = await this.families.keptAway(command.guardianIds, [command.youthId]);
    const caseIs = await this.caseIs(command);
    return { language, caseIs, docketedElsewhere, keptAway, ...(await this.forFamily(command, command.sittingId, file)) };
  }

  private async caseIs({ caseId, youthId, incidentId }: DocketHearing): Promise<SittingKnown['caseIs']> {
    const waiting = await this.cases.of(caseId);
    if (!waiting) return 'not-ready';
    return waiting.youthId === youthId && waiting.incidentId === incidentId ? 'to-be-heard' : 'of-another';
  }

  private async forHearing(hearingId: Id, sittingId: Id, file: ScheduledSitting): Promise<Partial<SittingKnown>> {
    const hearing = file.hearings[hearingId];
    return hearing ? this.forFamily(hearing, sittingId, file) : {};
  }

  private async forFamily(family: Family, sittingId: Id, file: ScheduledSitting): Promise<Partial<SittingKnown>> {
    const unavailable = await this.families.unavailable(familyOf(family), file.on);
    return { unavailable, elsewhere: await this.elsewhere(sittingId, file.on), ...(await this.relativesFor(family, file)) };
  }

  private async relativesFor(family: Family | undefined, file: ScheduledSitting): Promise<Partial<SittingKnown>> {
    const candidates = interpreters(file);
    if (!family || candidates.length === 0) return {};
    return { relatives: await this.families.relativesAmong(candidates, familyOf(family)) };
  }

  /** Everyone booked at other sittings of that day: the family for its hearing, who serves for the whole of it. */
  private async elsewhere(sittingId: Id, on: Day): Promise<readonly Busy[]> {
    const sittings = await this.reading.rows(SittingLine, {
      where: { on, state: 'open', sittingId: Not(sittingId) },
      take: A_DAY,
    });
    const others = new Map(sittings.map((other) => [other.sittingId, other]));
    const there = { on, sittingId: Not(sittingId) };
    const serving = await this.reading.rows(AssignmentLine, { where: there, take: A_DAY });
    const heard = await this.reading.rows(DocketLine, { where: { ...there, state: In(['docketed', 'on-hold']) }, take: A_DAY });
    return [
      ...serving.flatMap(({ personId, sittingId: other }) => {
        const sitting = others.get(other);
        return sitting ? [{ personId, fromAt: sitting.opensAt, untilAt: sitting.closesAt }] : [];
      }),
      ...heard.flatMap((line) => {
        const untilAt = later(line.startsAt, line.slots * (others.get(line.sittingId)?.slotMinutes ?? 0));
        return familyOf(line).map((personId) => ({ personId, fromAt: line.startsAt, untilAt }));
      }),
    ];
  }

  private async clearedUntil(role: string, personId: Id): Promise<Day | null> {
    return needsClearance(role) ? this.clearances.until(personId, CLEARANCE) : null;
  }

  private async counts(caseId: Id | undefined): Promise<Partial<SittingKnown>> {
    const row = caseId === undefined ? null : await this.reading.find(ContinuanceLine, caseId);
    return { continued: row?.continued ?? 0, postponed: row?.postponed ?? 0 };
  }

  private async forTheDay(command: SittingCommand, file: ScheduledSitting, by: By): Promise<Partial<SittingKnown>> {
    const atTheDoor = [CheckIn, CheckOut, RecordAbsence, HoldRoom, ReleaseRoom, UnlockDay, EnterAttendanceFromPaper].some(
      (kind) => command instanceof kind,
    );
    if (!atTheDoor) return {};
    const { policy } = await this.policies.inForce(by.programmeId, by.today);
    const { nonSittingDays } = policy;
    if (command instanceof CheckIn || command instanceof EnterAttendanceFromPaper)
      return { nonSittingDays, ...(await this.forCheckIn(command, file)) };
    const hearing =
      command instanceof RecordAbsence
        ? Object.values(file.hearings).find(({ youthId }) => youthId === command.personId)
        : undefined;
    return { nonSittingDays, ...(await this.relativesFor(hearing, file)) };
  }

  private async forCheckIn(
    { personId, as }: CheckIn | EnterAttendanceFromPaper,
    file: ScheduledSitting,
  ): Promise<Partial<SittingKnown>> {
    const clearedUntil = await this.clearedUntil(as, personId);
    // Only who is linked to a young person can be under an order to stay away, and they come with the family.
    if (as !== 'guardian' && as !== 'supporter') return { clearedUntil };
    const youths = Object.values(file.hearings).map(({ youthId }) => youthId);
    return { clearedUntil, keptAway: await this.families.keptAway([personId], youths) };
  }
}
