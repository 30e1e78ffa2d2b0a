import { Casts, type Asking, type Part } from '#platform';
import type { Queries } from './funnel.js';

/** Everybody with a part in a place that an address names, by the places under which pages show them. */
const CAST = `
with asked as materialized (
  select t."thingId" as id, t."hearingId", coalesce(t."sittingId", h."sittingId") as "sittingId", t."siteId"
  from views.things t left join views.things h on h."thingId" = t."hearingId"
  where t."programmeId" = $1 and t."thingId" = any ($2)),
sittings as (select distinct "sittingId" as id from asked where "sittingId" is not null),
hearings as (select distinct "hearingId" as id from asked where "hearingId" is not null)
select "youthId"::text as "personId", "sittingId"::text as place, 'respondent' as "as"
  from views.docket_day where "sittingId" in (select id from sittings)
union select guardian, "sittingId"::text, 'guardian'
  from views.docket_day, jsonb_array_elements_text("guardianIds") guardian where "sittingId" in (select id from sittings)
union select "jurorId"::text, "sittingId"::text, 'juror' from views.invitations where "sittingId" in (select id from sittings)
union select "personId"::text, "sittingId"::text, "as" from views.attendance where "sittingId" in (select id from sittings)
union select "jurorId"::text, "hearingId"::text, 'juror' from views.panel where "hearingId" in (select id from hearings)
union select "guardianId"::text, "youthId"::text, 'guardian' from views.guardians where "programmeId" = $1 and "youthId" = any ($2)
union select "personId"::text, "siteId"::text, 'youth'
  from views.hours where "siteId" in (select "siteId" from asked where "siteId" is not null)`;

/** Does something in a programme before anybody is let in, for the rules alone. */
export type InProgramme = <T>(programmeId: string, work: () => Promise<T>) => Promise<T>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads who could be meant by a persona from the day's own lists. */
export class DayCasts extends Casts {
  constructor(
    private readonly inProgramme: InProgramme,
    private readonly database: Queries,
  ) {
    super();
  }

  async of(params: Readonly<Record<string, string>>, { programmeId }: Asking): Promise<readonly Part[]> {
    const ids = Object.values(params).filter((value) => UUID.test(value));
    if (ids.length === 0) return [];
    const { rows } = await this.inProgramme(programmeId, () => this.database.query(CAST, [programmeId, ids]));
    return rows as Part[];
  }
}
