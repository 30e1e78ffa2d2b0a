import { Injectable } from '@nestjs/common';
import type { Code, Day, Id } from '#kernel';
import { Acting, Streams } from '#platform';
import { Policies } from './policies.js';
import type { PolicyVersion } from './policy.js';
import { adopted, boundPolicy, closedDays, founded, policyInForce, programmeDecider, type Programme } from './programme.js';

/** Milliseconds within which a policy adopted in another process comes to be known in this one. */
const KNOWN_WITHIN = 1000;

/** Reads the policies from the programme's own stream. */
@Injectable()
export class StoredPolicies extends Policies {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {
    super();
  }

  async inForce(programmeId: Id, day: Day): Promise<PolicyVersion> {
    return policyInForce(await this.file(programmeId), day);
  }

  async version(programmeId: Id, version: number): Promise<PolicyVersion> {
    return boundPolicy(await this.file(programmeId), version);
  }

  async closedDays(programmeId: Id, today: Day): Promise<Readonly<Record<Day, Code>>> {
    const file = await this.file(programmeId);
    return closedDays(founded(file), adopted(file, today).policy);
  }

  async timeZone(programmeId: Id): Promise<string> {
    return founded(await this.file(programmeId)).timeZone;
  }

  // The zone is asked for before anybody acts, so the file is read in the programme's own name.
  private async file(programmeId: Id): Promise<Programme> {
    const reader = { actor: 'policies', role: 'process', programmeId, timeZone: 'UTC', now: new Date(0).toISOString() };
    const { file } = await this.acting.run(reader, () => this.streams.file(programmeDecider, programmeId, KNOWN_WITHIN));
    return file;
  }
}
