import { Injectable } from '@nestjs/common';
import { Between, In } from 'typeorm';
import { JurySeats } from '#disposition';
import { SittingLine } from '#docket';
import { Invitation } from '#jury';
import { plusDays, type Day } from '#kernel';
import { Acting, Reading } from '#platform';
import { Policies } from '#programme';

const MOST_SITTINGS = 200;

/** A seat is one juror for one sitting: panel size times rooms, less those already asked to come. */
@Injectable()
export class CalendarSeats extends JurySeats {
  constructor(
    private readonly reading: Reading,
    private readonly policies: Policies,
    private readonly acting: Acting,
  ) {
    super();
  }

  async before(completeBy: Day, today: Day): Promise<number | null> {
    const where = { on: Between(plusDays(today, 1), completeBy), state: 'open' as const };
    const sittings = await this.reading.rows(SittingLine, { where, take: MOST_SITTINGS });
    if (sittings.length === 0) return null;
    const { policy } = await this.policies.inForce(this.acting.programme(), today);
    const seats = sittings.reduce((sum, { rooms }) => sum + rooms.length * policy.panel.size, 0);
    const taken = await this.reading.count(Invitation, {
      sittingId: In(sittings.map(({ sittingId }) => sittingId)),
      state: In(['invited', 'accepted']),
    });
    return Math.max(0, seats - taken);
  }
}
