import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import Papa from 'papaparse';
import { In } from 'typeorm';
import { DocketLine, SittingLine } from '#docket';
import { OATHS } from '#hearing';
import { docketNumber, type Code, type Id } from '#kernel';
import { Invitation } from '#jury';
import { Names } from '#people';
import { Acting, Allow, Leaves, Reading } from '#platform';
import { Policies } from '#programme';
import { CaseFile } from '#referral';
import { allowedBy } from './cards.controller.js';
import { initialsOn } from './day-lines.js';
import { CourtDay } from './views/court-day.view.js';
import { PaperEntry } from './views/paper-entries.view.js';

const A_DAY = 1_000;

/** A hearing on the printed docket: initials, and nothing by which anybody outside would know whose it is. */
export interface SheetLine {
  readonly hearingId: Id;
  readonly caseId: Id;
  readonly callNumber: number;
  readonly docketNumber: string;
  readonly initials: string | null;
  readonly startsAt: string;
  readonly roomId: Id;
  readonly room: string;
  readonly stage: string;
  readonly language: Code | null;
  readonly flags: readonly Code[];
  readonly restricted: boolean;
}

/** As it is opened in a spreadsheet; what looks like a formula is made harmless. */
export const csvOf = (lines: readonly SheetLine[], timeZone: string): string =>
  Papa.unparse(
    {
      fields: ['number', 'initials', 'time', 'room', 'stage'],
      data: lines.map(({ callNumber, initials, startsAt, room, stage }) => [
        ...[callNumber, initials ?? ''],
        new Date(startsAt).toLocaleTimeString('en-US', { timeZone, hour: 'numeric', minute: '2-digit' }),
        ...[room, stage],
      ]),
    },
    { escapeFormulae: true, newline: '\r\n' },
  );

/** What of a day goes on paper: the docket, and all a court needs to go on without a screen. */
@Controller('sittings')
export class SheetController {
  constructor(
    private readonly reading: Reading,
    private readonly names: Names,
    private readonly policies: Policies,
    private readonly acting: Acting,
  ) {}

  @Get(':sittingId/sheet')
  @Allow('docket:sheet')
  @Leaves({ case: 'caseId' }, ['case', 'names'])
  sheet(@Param('sittingId', ParseUUIDPipe) sittingId: string): Promise<SheetLine[]> {
    return this.lines(sittingId);
  }

  /** The same for a spreadsheet. */
  @Get(':sittingId/docket.csv')
  @Allow('docket:sheet')
  @Leaves({ case: 'caseId' }, ['case', 'names'])
  async csv(@Param('sittingId', ParseUUIDPipe) sittingId: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const [lines, { on }] = await Promise.all([this.lines(sittingId), this.reading.row(SittingLine, sittingId)]);
    const timeZone = await this.policies.timeZone(this.acting.programme());
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="docket-${on}.csv"`)
      .serializer((shown: unknown) => csvOf(shown as SheetLine[], timeZone));
    return lines;
  }

  /** What was entered from paper for this day, and what of it was not in order. */
  @Get(':sittingId/paper')
  @Allow('paper:read')
  @Leaves({ person: 'personId', hearing: 'hearingId' }, 'attendance')
  async paper(@Param('sittingId', ParseUUIDPipe) sittingId: string) {
    const hearings = await this.reading.rows(CourtDay, { where: { sittingId }, select: ['hearingId'], take: A_DAY });
    const where = [{ sittingId }, { hearingId: In(hearings.map(({ hearingId }) => hearingId)) }];
    return this.reading.rows(PaperEntry, { where, order: { happenedAt: 'ASC', entryId: 'ASC' }, take: A_DAY });
  }

  /** The court-day pack: docket, roster by room, oaths, ballots and decision forms. Jurors are initials, however they came to the jury. */
  @Get(':sittingId/pack')
  @Allow('paper:pack')
  @Leaves({ case: 'caseIds', person: 'jurorIds' }, ['case', 'names'])
  async pack(@Param('sittingId', ParseUUIDPipe) sittingId: string) {
    const [sitting, docket, expected] = await Promise.all([
      this.reading.row(SittingLine, sittingId),
      this.lines(sittingId),
      this.reading.rows(Invitation, {
        where: { sittingId, state: In(['invited', 'accepted']) },
        order: { jurorId: 'ASC' },
        take: A_DAY,
      }),
    ]);
    const { programmeId, today } = this.acting.by();
    const jurorIds = expected.map(({ jurorId }) => jurorId);
    const [names, { policy }, files] = await Promise.all([
      this.names.of(jurorIds),
      this.policies.inForce(programmeId, today),
      this.reading.rows(CaseFile, {
        where: { caseId: In(docket.map(({ caseId }) => caseId)) },
        select: ['caseId', 'offenceClass'],
        take: A_DAY,
      }),
    ]);
    const classOf = new Map(files.map(({ caseId, offenceClass }) => [caseId, offenceClass]));
    const { on, venue, opensAt, closesAt, rooms } = sitting;
    return {
      ...{ sittingId, on, venue, opensAt, closesAt, caseIds: docket.map(({ caseId }) => caseId), jurorIds, docket },
      jurors: expected.map(({ jurorId, standby }) => ({ initials: initialsOn(names.get(jurorId)), standby })),
      rooms: rooms.map(({ roomId, name }) => ({
        ...{ roomId, name },
        hearings: docket.filter((line) => line.roomId === roomId).map(({ callNumber, startsAt }) => ({ callNumber, startsAt })),
      })),
      oaths: OATHS,
      forms: docket.map(({ hearingId, caseId, callNumber }) => ({
        ...{
          hearingId,
          callNumber,
          offenceClass: classOf.get(caseId) ?? null,
          seats: policy.panel.size,
          rounds: policy.panel.rounds,
        },
        ...{ decision: policy.panel.decision, mayLower: policy.judge.mayLower, maySendBack: policy.judge.maySendBack },
        items: allowedBy(policy, classOf.get(caseId) ?? ''),
      })),
    };
  }

  private async lines(sittingId: Id): Promise<SheetLine[]> {
    await this.reading.row(SittingLine, sittingId);
    const hearings = (
      await this.reading.rows(CourtDay, { where: { sittingId }, order: { startsAt: 'ASC', callNumber: 'ASC' }, take: A_DAY })
    ).filter(({ progress }) => progress !== 'off');
    const [names, files, docketed] = await Promise.all([
      this.names.of(hearings.map(({ youthId }) => youthId)),
      this.reading.rows(CaseFile, {
        where: { caseId: In(hearings.map(({ caseId }) => caseId)) },
        select: ['caseId', 'markers'],
        take: A_DAY,
      }),
      this.reading.rows(DocketLine, { where: { sittingId, restricted: true }, select: ['hearingId'], take: A_DAY }),
    ]);
    const markers = new Map(files.map((file) => [file.caseId, file.markers.map(({ marker }) => marker)]));
    const restricted = new Set(docketed.map(({ hearingId }) => hearingId));
    return hearings.map(({ hearingId, caseId, callNumber, youthId, startsAt, roomId, roomName, progress, language }) => ({
      ...{
        hearingId,
        caseId,
        callNumber,
        docketNumber: docketNumber(caseId),
        initials: initialsOn(names.get(youthId)),
        startsAt,
        roomId,
        room: roomName,
      },
      ...{ stage: progress, language, flags: markers.get(caseId) ?? [], restricted: restricted.has(hearingId) },
    }));
  }
}
