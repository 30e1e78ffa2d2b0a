import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Allow, CommandBody, LeavesNothing, Reading } from '#platform';
import { NameSafeguardingStaff, NameSecondAdult, ReleaseSafeguardingStaff, ReleaseSecondAdult } from './named-adults.commands.js';
import { NamedAdult } from './views/named-adults.view.js';

/** Who is named to read concerns, and who reads along what is written to young people. */
@Controller('safeguarding')
export class SafeguardingController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Allow('safeguarding:name')
  @LeavesNothing('which adults have which duty')
  named() {
    return this.reading.rows(NamedAdult, { order: { duty: 'ASC', key: 'ASC' }, take: 500 });
  }

  @Post('staff')
  @Allow('safeguarding:name')
  nameStaff(@CommandBody() command: NameSafeguardingStaff) {
    return this.bus.execute(command);
  }

  @Post('staff/:adultId/release')
  @Allow('safeguarding:name')
  releaseStaff(@CommandBody() command: ReleaseSafeguardingStaff) {
    return this.bus.execute(command);
  }

  @Post('second-adults')
  @Allow('safeguarding:name')
  nameSecondAdult(@CommandBody() command: NameSecondAdult) {
    return this.bus.execute(command);
  }

  @Post('second-adults/:adultId/release')
  @Allow('safeguarding:name')
  releaseSecondAdult(@CommandBody() command: ReleaseSecondAdult) {
    return this.bus.execute(command);
  }
}
