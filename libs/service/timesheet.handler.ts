import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { By } from '#kernel';
import { Acting, Reading, Streams } from '#platform';
import { Policies } from '#programme';
import type { Stretch } from './hours.js';
import { Kin } from './kin.js';
import { siteDecider } from './site.js';
import { LogHours, OpenTimesheet, TimesheetCommand, VerifyHours } from './timesheet.commands.js';
import { timesheetDecider } from './timesheet.js';
import type { TimesheetKnown } from './timesheet.file.js';
import { HoursLine } from './views/hours.view.js';

/** Handles every timesheet command: each is a subclass of TimesheetCommand. */
@CommandHandler(TimesheetCommand)
export class TimesheetHandler implements ICommandHandler<TimesheetCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly policies: Policies,
    private readonly reading: Reading,
    private readonly kin: Kin,
  ) {}

  async execute(command: TimesheetCommand) {
    const by = this.acting.by();
    const known: TimesheetKnown = {
      policy: await this.policy(command, by),
      personId: this.acting.current().personId,
      ...(command instanceof LogHours && (await this.aroundHours(command))),
      ...(command instanceof VerifyHours && (await this.supervision(command))),
    };
    return this.streams.perform(timesheetDecider, command.timesheetId, command, by, known);
  }

  private policy(command: TimesheetCommand, { programmeId, today }: By) {
    const bound = command instanceof OpenTimesheet ? command.policyVersion : undefined;
    return bound === undefined ? this.policies.inForce(programmeId, today) : this.policies.version(programmeId, bound);
  }

  private async aroundHours({ timesheetId, siteId }: LogHours): Promise<Pick<TimesheetKnown, 'site' | 'elsewhere'>> {
    const { file: sheet } = await this.streams.file(timesheetDecider, timesheetId);
    const elsewhere = sheet.stage === 'unknown' ? [] : await this.elsewhere(sheet.personId, timesheetId);
    return siteId === undefined ? { elsewhere } : { elsewhere, site: (await this.streams.file(siteDecider, siteId)).file };
  }

  private async elsewhere(personId: string, timesheetId: string): Promise<readonly Stretch[]> {
    const taken = await this.reading.rows(HoursLine, {
      where: [
        { personId, state: 'logged' },
        { personId, state: 'verified' },
      ],
      order: { performedOn: 'DESC' },
      take: 500,
    });
    return taken.flatMap((line) =>
      line.timesheetId !== timesheetId && line.fromAt && line.untilAt ? [{ fromAt: line.fromAt, untilAt: line.untilAt }] : [],
    );
  }

  private async supervision({ timesheetId, supervisorId }: VerifyHours): Promise<Pick<TimesheetKnown, 'supervisorIsKin'>> {
    const { file: sheet } = await this.streams.file(timesheetDecider, timesheetId);
    return sheet.stage === 'unknown' ? {} : { supervisorIsKin: await this.kin.related(sheet.personId, supervisorId) };
  }
}
