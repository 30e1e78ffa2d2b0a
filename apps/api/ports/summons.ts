import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Summons } from '#docket';
import { Invitation } from '#jury';
import type { Id } from '#kernel';
import { Reading } from '#platform';

const MOST = 5_000;

@Injectable()
export class InvitedJurors extends Summons {
  constructor(private readonly reading: Reading) {
    super();
  }

  async jurorsOf(sittingId: Id): Promise<readonly Id[]> {
    const rows = await this.reading.rows(Invitation, { where: { sittingId, state: In(['invited', 'accepted']) }, take: MOST });
    return rows.map(({ jurorId }) => jurorId);
  }
}
