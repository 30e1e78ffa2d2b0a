import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Id } from '#kernel';
import { Acting, Keyring, Reading } from '#platform';
import type { CalledName } from './called.js';
import { formsAsked } from './name-forms.js';
import { tokenOf } from './name-index.js';
import { Names } from './names.js';
import { GuardianLine } from './views/guardians.view.js';

/** People shown, and people looked at to find them. */
const SHOWN = 20;
const LOOKED_AT = 60;
/** Lines of guardians that may lead to somebody. */
const LINES = 240;

/** People by how many words of the question fit their name, and how well. */
export const FIND = `select "personId", count(*)::int as words, sum(best)::int as fit from (
    select t."personId", a.word, max(a.weight) as best
    from unnest($1::text[], $2::int[], $3::int[]) a(token, word, weight)
    join people.name_tokens t using (token)
    -- Said once more as a list, so that each token is looked up, however little is known of the table.
    where t."programmeId" = $4 and t.token = any ($1::text[])
    group by 1, 2
  ) found group by 1 order by words desc, fit desc, 1 limit ${LOOKED_AT}`;

interface Hit {
  readonly personId: Id;
  readonly words: number;
  readonly fit: number;
  /** The guardian whose name it was. */
  readonly guardianId: Id | null;
}

/** Somebody found, by their own name or by a guardian's. */
export interface Found {
  readonly personId: Id;
  readonly name: CalledName;
  readonly through: 'own-name' | 'guardian';
  readonly guardianId: Id | null;
}

/** Finds people of the acting programme by name, misspellings tolerated; opens only the names it shows. */
@Injectable()
export class NameSearch {
  constructor(
    private readonly acting: Acting,
    private readonly reading: Reading,
    private readonly keyring: Keyring,
    private readonly names: Names,
  ) {}

  /** At most twenty, the best first: all who fit as many words of the question as the best does. */
  async find(question: string): Promise<readonly Found[]> {
    const own = await this.fitting(question);
    const best = this.best([...own, ...(await this.wards(own))]).slice(0, SHOWN);
    const names = await this.names.of(best.map(({ personId }) => personId));
    return best.flatMap(({ personId, guardianId }) => {
      const name = names.get(personId);
      return name ? [{ personId, name, through: guardianId === null ? 'own-name' : 'guardian', guardianId } as const] : [];
    });
  }

  private async fitting(question: string): Promise<readonly Hit[]> {
    const programmeId = this.acting.programme();
    const asked = formsAsked(question);
    if (asked.length === 0) return [];
    const forms = [...new Set(asked.map(({ form }) => form))];
    const tokens = new Map(
      await Promise.all(forms.map(async (form) => [form, await tokenOf(this.keyring, programmeId, form)] as const)),
    );
    const found = await this.reading.inProgramme((tx) =>
      tx.query<Omit<Hit, 'guardianId'>[]>(FIND, [
        asked.map(({ form }) => tokens.get(form)!),
        asked.map(({ word }) => word),
        asked.map(({ weight }) => weight),
        programmeId,
      ]),
    );
    return found.map((hit) => ({ ...hit, guardianId: null }));
  }

  /** The young people for whom those who were found answer. */
  private async wards(own: readonly Hit[]): Promise<readonly Hit[]> {
    if (own.length === 0) return [];
    const guardianIds = own.map(({ personId }) => personId);
    const lines = await this.reading.rows(GuardianLine, {
      where: { guardianId: In(guardianIds) },
      order: { key: 'ASC' },
      take: LINES,
    });
    const hits = new Map(own.map((hit) => [hit.personId, hit]));
    return lines.map(({ youthId, guardianId }) => ({ ...hits.get(guardianId)!, personId: youthId, guardianId }));
  }

  /** Each person once, by the name that fits best. */
  private best(hits: readonly Hit[]): readonly Hit[] {
    const most = Math.max(0, ...hits.map(({ words }) => words));
    const order = (a: Hit, b: Hit) => b.fit - a.fit || Number(a.guardianId !== null) - Number(b.guardianId !== null);
    const once = new Map<Id, Hit>();
    for (const hit of hits.filter(({ words }) => words === most).toSorted(order))
      if (!once.has(hit.personId)) once.set(hit.personId, hit);
    return [...once.values()];
  }
}
