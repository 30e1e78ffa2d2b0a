import type { Check, Finding } from '#platform';

/** A question whose every answer is a finding: rows of the place and of what is wrong there. */
const asks =
  (question: string): Check =>
  async (client) =>
    (await client.query<Finding>(question)).rows;

/** The same, asked only when processes have worked off all there is: before that, one side is ahead of the other. */
const asksWhenDrained =
  (question: string): Check =>
  async (client) => {
    const { rows } = await client.query<{ behind: number }>(
      `select (select position from running.checkpoints where name = 'views') - (select position from running.checkpoints where name = 'processes') as behind`,
    );
    return rows[0]!.behind > 0 ? [] : asks(question)(client);
  };

/** What the court itself promises of its views, checked on the snapshot that `verify` looks at. */
export const courtChecks: readonly Check[] = [
  asks(`
    select 'account-' || "accountId" as where, 'The ledger entry ' || "entryId" || ' does not sum to zero.' as sentence
    from (select "entryId", min("accountId"::text) as "accountId", sum(minutes) as total from views.ledger group by "entryId") entries
    where total <> 0`),
  asks(`
    select 'account-' || min("accountId"::text) as where, 'What was done once (' || reference || ') is credited more than once.' as sentence
    from views.ledger posted
    where reference is not null and minutes > 0 and basis in ('owed-jury', 'voluntary')
      and not exists (select from views.ledger undone where undone.reverses = posted."entryId" and undone."accountId" = posted."accountId")
    group by "accountId", reference, basis having count(*) > 1`),
  asks(`
    select 'timesheet-' || "timesheetId" as where, 'An entry counts for more minutes than were worked.' as sentence
    from views.hours where "countedMinutes" + "givenMinutes" > minutes`),
  asks(`
    select 'plan-' || "planId" as where, 'A sanction counts more than was asked.' as sentence
    from views.sanctions where done > amount`),
  asksWhenDrained(`
    select 'plan-' || s."planId" as where, 'A sanction counts other minutes than its timesheet.' as sentence
    from views.sanctions s join views.timesheets t on t."sanctionId" = s."sanctionId"
    where s.unit = 'minutes' and s.done <> least(t."doneMinutes", s.amount)`),
];
