import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Streams } from '#platform';
import { Agencies } from './agencies.js';
import { programmeDecider } from './programme.js';

/** Reads the list from the programme's own stream, so that an agency may refer the moment it is listed. */
@Injectable()
export class StoredAgencies extends Agencies {
  constructor(private readonly streams: Streams) {
    super();
  }

  async isListed(programmeId: Id, agencyId: Id): Promise<boolean> {
    const { file } = await this.streams.file(programmeDecider, programmeId);
    return file.stage === 'founded' && file.agencies[agencyId]?.listed === true;
  }
}
