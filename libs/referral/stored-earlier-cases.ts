import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { Id } from '#kernel';
import { Reading } from '#platform';
import { EarlierCases, EarlierLife } from './ports.js';
import { Closing } from './views/closings.view.js';

/** Looks for earlier cases that were taken in, open or closed; one that was sealed or expunged is known only where the policy left a token of it. */
@Injectable()
export class StoredEarlierCases extends EarlierCases {
  constructor(
    private readonly reading: Reading,
    private readonly earlierLife: EarlierLife,
  ) {
    super();
  }

  async participatedBefore(youthId: Id, exceptCase: Id): Promise<'yes' | 'no'> {
    const found = await this.reading.count(Closing, { youthId, caseId: Not(exceptCase), takenIn: true });
    return found > 0 || (await this.earlierLife.knownOf(youthId)) ? 'yes' : 'no';
  }
}
