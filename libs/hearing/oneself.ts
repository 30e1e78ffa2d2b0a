import { Injectable } from '@nestjs/common';
import { refuse, type Id } from '#kernel';
import { Acting, NotHere, Reading } from '#platform';
import { HearingLine } from './views/hearings.view.js';
import { PanelSeat, seatId } from './views/panel.view.js';

const JURORS = ['juror', 'foreperson'];

/** Keeps jurors to their own seat and their own hearing; the court's staff may act and look for all of them. */
@Injectable()
export class Oneself {
  constructor(
    private readonly acting: Acting,
    private readonly reading: Reading,
  ) {}

  /** The person behind a juror's tablet, or null where someone of the court is acting. */
  juror(): Id | null {
    const { role, personId, actor } = this.acting.current();
    return JURORS.includes(role) ? (personId ?? actor) : null;
  }

  /** Refuses a juror who acts for another. */
  is(jurorId: Id | null | undefined): void {
    const self = this.juror();
    if (self !== null && self !== jurorId) refuse('NotYourSeat', 'Each juror acts from their own seat, and only for themselves.');
  }

  /** @throws NotHere when a juror asks about a hearing in which they do not sit now */
  async sitsIn(hearingId: Id): Promise<void> {
    const self = this.juror();
    if (self === null) return;
    const seat = await this.reading.find(PanelSeat, seatId(hearingId, self));
    if (seat?.state !== 'seated') throw new NotHere();
  }

  /** Refuses what a juror would see while the room is stopped: every tablet is blank. */
  async roomGoesOn(hearingId: Id): Promise<void> {
    if (this.juror() === null) return;
    const hearing = await this.reading.find(HearingLine, hearingId);
    if (hearing?.stopped) refuse('RoomStopped', 'The room is stopped; nothing goes on until it is resumed.');
  }

  /** @throws NotHere when a juror asks about a jury room they are not in */
  isAmong(jurors: readonly Id[]): void {
    const self = this.juror();
    if (self !== null && !jurors.includes(self)) throw new NotHere();
  }
}
