import { ageOn, type Day, type Id, type Sealed } from '#kernel';
import { Ties, type Asking, type Standings, type Vault } from '#platform';
import type { InProgramme } from './casts.js';
import type { Queries } from './funnel.js';

const ADULT = 18;

/** Whether a relation holds: it has begun and not ended, and a seat only on its day and while the thing goes on. */
const HOLDS = `r."programmeId" = $1 and r."personId" = any ($2) and r."until" is null
  and (r."onlyOn" is null or r."onlyOn" = $3)
  and not (r."relation" = any ('{seated,sworn,jury-room,bailiff,jury-monitor}')
    and exists (select from views.things o where o."thingId" = r."thingId" and o."over"))`;

// What a thing belongs to: itself, its case, its hearing or the latest of its case, that one's sitting, and whose it is.
const AROUND = `views.things t
  left join views.things c on c."thingId" = t."caseId"
  left join views.things h on h."thingId" = coalesce(t."hearingId", c."hearingId")
  left join views.things y on y."thingId" = coalesce(t."youthId", c."youthId")
  left join views.things m on m."thingId" = $4::uuid`;
const SELF = `(t."personId" = $4::uuid)`;
const HOUSEHOLD = `(y."householdId" = m."householdId" and y."thingId" <> m."thingId")`;

const TO = `
select t."thingId" as id, t."siteId", h."thingId" as "hearingId", y."bornOn", ${SELF} as self, ${HOUSEHOLD} as household,
  array(select r."relation" from views.relations r where ${HOLDS} and r."thingId" in
    (t."thingId", t."caseId", h."thingId", t."sittingId", h."sittingId", y."thingId", t."siteId")) as relations
from ${AROUND}
where t."programmeId" = $1 and t."thingId" = any ($5)`;

const ALL = `
with held as materialized (select r."relation", r."thingId" from views.relations r where ${HOLDS}),
housemates as materialized (
  select o."thingId" from views.things m join views.things o on o."householdId" = m."householdId" and o."thingId" <> m."thingId"
  where m."thingId" = $4::uuid and o."programmeId" = $1),
direct as (
  select t."thingId", t."caseId", h."relation" from held h join views.things t on t."thingId" = h."thingId"
  union select t."thingId", t."caseId", h."relation" from held h join views.things t on t."sittingId" = h."thingId"
  union select t."thingId", t."caseId", h."relation" from held h join views.things t on t."youthId" = h."thingId"
  union select t."thingId", t."caseId", 'household' from housemates h join views.things t on t."youthId" = h."thingId"),
wide as (
  select "thingId", "relation" from direct
  union select t."thingId", d."relation" from direct d join views.things t on t."caseId" = d."caseId")
select w."thingId" as id, array_agg(w."relation") as relations, (array_agg(y."bornOn"))[1] as "bornOn", false as self, false as household
from wide w join views.things t on t."thingId" = w."thingId"
left join views.things c on c."thingId" = t."caseId"
left join views.things y on y."thingId" = coalesce(t."youthId", c."youthId")
where t."programmeId" = $1
group by w."thingId"`;

interface Line {
  readonly id: Id;
  readonly siteId?: Id | null;
  readonly hearingId?: Id | null;
  readonly bornOn: Sealed<Day> | null;
  readonly self: boolean | null;
  readonly household: boolean | null;
  readonly relations: readonly string[];
}

/** Reads how people stand to things from the desk's own views. */
export class RelationTies extends Ties {
  constructor(
    private readonly inProgramme: InProgramme,
    private readonly database: Queries,
    private readonly vault: Vault,
    private readonly today: (programmeId: Id) => Promise<Day>,
  ) {
    super();
  }

  to(ids: Readonly<Record<string, string>>, who: Asking): Promise<Standings> {
    return this.inProgramme(who.programmeId, () => this.standings(ids, who));
  }

  all(who: Asking): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.inProgramme(who.programmeId, () => this.everything(who));
  }

  private async standings(ids: Readonly<Record<string, string>>, who: Asking): Promise<Standings> {
    const asked = Object.entries(ids).filter(([, id]) => UUID.test(id));
    const today = await this.today(who.programmeId);
    const lines = await this.ask(TO, who, today, [asked.map(([, id]) => id)]);
    const stands = new Map(
      await Promise.all(
        lines.map(async (line) => [line.id, confined(line, await standingOf(line, today, this.vault), who)] as const),
      ),
    );
    const named = asked.map(([name, id]): [string, readonly string[]] => {
      const found = stands.get(id.toLowerCase()) ?? [];
      return [name, id.toLowerCase() === who.personId && !found.includes('self') ? [...found, 'self'] : found];
    });
    return { ...Object.fromEntries(named), as: named.flatMap(([, as]) => as) };
  }

  private async everything(who: Asking): Promise<ReadonlyMap<string, readonly string[]>> {
    const today = await this.today(who.programmeId);
    const lines = await this.ask(ALL, who, today, []);
    return new Map(
      await Promise.all(
        lines.map(async (line) => [line.id, confined(line, await standingOf(line, today, this.vault), who)] as const),
      ),
    );
  }

  private async ask(text: string, { programmeId, personId, accountId }: Asking, today: Day, more: unknown[]): Promise<Line[]> {
    const { rows } = await this.database.query(text, [programmeId, [personId, accountId], today, personId, ...more]);
    return rows as Line[];
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The relations of a line, with those left out that ended on an eighteenth birthday. */
async function standingOf({ relations, self, household, bornOn }: Line, today: Day, vault: Vault): Promise<readonly string[]> {
  const all = [...new Set([...relations, ...(self ? ['self'] : []), ...(household ? ['household'] : [])])];
  if (!all.includes('guardian') || bornOn === null) return all;
  const { day } = await vault.reveal({ day: bornOn });
  return day !== null && ageOn(day, today) >= ADULT ? all.filter((relation) => relation !== 'guardian') : all;
}

const SEATS = ['seated', 'sworn', 'jury-room'];

/** A session that was opened for one site or one hearing stands to no other; one opened for a site may be nobody's but its own. */
function confined({ siteId, hearingId }: Line, relations: readonly string[], { scope = {} }: Asking): readonly string[] {
  const elsewhere = [
    ...(scope['siteId'] && scope['siteId'] !== siteId ? ['supervisor'] : []),
    ...(scope['hearingId'] && hearingId && scope['hearingId'] !== hearingId ? SEATS : []),
  ];
  const here = scope['siteId'] && scope['siteId'] === siteId ? ['supervisor'] : [];
  return [...new Set([...relations.filter((relation) => !elsewhere.includes(relation)), ...here])];
}
