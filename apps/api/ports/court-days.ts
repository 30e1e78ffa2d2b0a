import { Injectable } from '@nestjs/common';
import { docketDeciders, isLocked } from '#docket';
import { HeardDays, HearingLine } from '#hearing';
import type { Id } from '#kernel';
import { Acting, Reading, Streams } from '#platform';
import { Policies } from '#programme';

/** Reads from the sitting itself whether its docket can still be written. */
@Injectable()
export class SittingDays extends HeardDays {
  constructor(
    private readonly streams: Streams,
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly policies: Policies,
  ) {
    super();
  }

  async isLocked(hearingId: Id): Promise<boolean> {
    const { programmeId, today } = this.acting.by();
    const hearing = await this.reading.find(HearingLine, hearingId);
    if (!hearing) return false;
    const { file } = await this.streams.file(docketDeciders.sittingDecider, hearing.sittingId);
    const { policy } = await this.policies.inForce(programmeId, today);
    return file.stage !== 'unknown' && isLocked(file, today, policy.nonSittingDays);
  }
}
