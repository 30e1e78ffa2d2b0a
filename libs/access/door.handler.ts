import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { By, Id, Moment } from '#kernel';
import { Acting, NotHere, Streams, type Receipt } from '#platform';
import { DoorCommand, OpenRoomCode, SeatDevice } from './door.commands.js';
import { CODE_MINUTES, type Door } from './door.file.js';
import { doorDecider, type DoorKnown } from './door.js';
import { Juries } from './doors.ports.js';
import { LinkSecrets } from './link-secrets.js';
import { later } from './moments.js';
import { RoomCodes } from './room-codes.js';
import { OpenSessions } from './sessions.js';

/** What an adult is shown of a code that was made; it is kept nowhere. */
export interface RoomCode extends Receipt {
  readonly code: string;
  readonly endsAt: Moment;
}

/** What an adult is shown of a key for the tablet in their hands; it is kept nowhere. */
export interface SeatKey extends Receipt {
  readonly key: string;
}

/** Handles every door command: each is a subclass of DoorCommand. */
@CommandHandler(DoorCommand)
export class DoorHandler implements ICommandHandler<DoorCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly juries: Juries,
    private readonly codes: RoomCodes,
    private readonly secrets: LinkSecrets,
    private readonly sessions: OpenSessions,
  ) {}

  async execute(command: DoorCommand): Promise<Receipt> {
    const by = this.acting.by();
    const jury = await this.juries.of(command.hearingId);
    if (!jury) throw new NotHere();
    const jurors = jury.over ? null : jury.jurors;
    if (command instanceof OpenRoomCode) return this.openCode(command, by, jurors);
    if (command instanceof SeatDevice) return this.seat(command, by, jurors);
    const receipt = await this.streams.perform(doorDecider, command.hearingId, command, by, { jurors });
    await this.putOut(command.hearingId);
    return receipt;
  }

  private async openCode(command: OpenRoomCode, by: By, jurors: DoorKnown['jurors']): Promise<RoomCode> {
    const { hearingId, codeId } = command;
    const endsAt = later(by.now, CODE_MINUTES);
    const { code, hash } = await this.codes.reserve({ programmeId: by.programmeId, hearingId }, codeId, by.now, endsAt);
    const receipt = await this.streams.perform(doorDecider, hearingId, command, by, { jurors, hash });
    return { ...receipt, code, endsAt };
  }

  private async seat(command: SeatDevice, by: By, jurors: DoorKnown['jurors']): Promise<SeatKey> {
    const { hearingId, seatId } = command;
    const secret = this.secrets.secretOf('seat', by.programmeId, hearingId, seatId);
    const known = { jurors, hash: this.secrets.hashOf(secret) };
    const receipt = await this.streams.perform(doorDecider, hearingId, command, by, known);
    await this.putOut(hearingId);
    return { ...receipt, key: this.secrets.tokenOf(by.programmeId, hearingId, secret) };
  }

  /** Ends the sessions of tablets that have no seat any more, also of those an earlier try did not come to. */
  private async putOut(hearingId: Id): Promise<void> {
    const { file } = await this.streams.file(doorDecider, hearingId);
    for (const sessionId of gone(file)) await this.sessions.revoke(sessionId, 'seat-vacated');
  }
}

const gone = ({ seats }: Door): readonly Id[] =>
  Object.values(seats).flatMap((seat) => (seat.state === 'vacated' && seat.sessionId ? [seat.sessionId] : []));
