import { LRUCache } from 'lru-cache';
import { Refusal } from '#kernel';
import { Zones } from '#platform';
import type { Policies } from '#programme';

/** Asks a programme for its time zone, once: it never changes. */
export class ProgrammeZones extends Zones {
  private readonly known = new LRUCache<string, string>({ max: 1000 });

  constructor(private readonly policies: Policies) {
    super();
  }

  async of(programmeId: string): Promise<string> {
    const known = this.known.get(programmeId) ?? (await this.ask(programmeId));
    if (known) this.known.set(programmeId, known);
    return known ?? 'UTC';
  }

  /** Null before the programme is founded. Where it cannot be asked that is thrown on: a day counted in another zone would stand on record. */
  private ask(programmeId: string): Promise<string | null> {
    return this.policies.timeZone(programmeId).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
  }
}
