import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Acting, Streams, type Receipt } from '#platform';
import { Policies } from '#programme';
import { CalendarCommand } from './calendar.commands.js';
import { calendarDecider } from './calendar.js';

/** Handles what a jury calendar is told. */
@CommandHandler(CalendarCommand)
export class CalendarHandler implements ICommandHandler<CalendarCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
  ) {}

  async execute(command: CalendarCommand): Promise<Receipt> {
    const by = this.acting.by();
    const known = { policy: await this.policies.inForce(by.programmeId, by.today) };
    return this.streams.perform(calendarDecider, command.calendarId, command, by, known);
  }
}
