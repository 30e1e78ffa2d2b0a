import { Controller, Get, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsUUID } from 'class-validator';
import { Allow, Leaves } from '#platform';
import { initialsOf } from './called.js';
import { Names } from './names.js';

const MOST = 200;

class ReadsInitials {
  /** Up to 200 ids of people, with commas between them. */
  @ApiProperty({ type: String, description: 'Up to 200 ids of people, with commas between them.' })
  @Transform(({ value }) => String(value).split(','))
  @ArrayMaxSize(MOST)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** What stands for a name wherever a page of the court lists several people. */
@Controller('people/initials')
export class InitialsController {
  constructor(private readonly names: Names) {}

  /** The initials of each person that is there. */
  @Get()
  @Allow('person:initials')
  @Leaves({ person: 'personId' }, 'initials')
  async of(@Query() { ids }: ReadsInitials) {
    const names = await this.names.of(ids);
    return [...names].map(([personId, name]) => ({ personId, initials: initialsOf(name) }));
  }
}
