import type { Tables } from '#platform';

/** The record was followed so far; its number changes with the forms of a name, so that all are read anew. */
export const CHECKPOINT = 'names-1';

/** Where people are found by name: keyed digests of the forms of a name, which tell nothing without the master key. */
export const NAME_TABLES: Tables = {
  ddl: `
create schema if not exists people;
create table if not exists people.name_tokens (
  "programmeId" uuid not null,
  token text not null,
  "personId" uuid not null,
  primary key ("programmeId", token, "personId")
);
create index if not exists name_tokens_of_person on people.name_tokens ("personId");
insert into running.checkpoints values ('${CHECKPOINT}', 0) on conflict do nothing;
do $$ begin
  if not exists (select from pg_policies where schemaname = 'people' and tablename = 'name_tokens') then
    perform running.guard('people.name_tokens');
  end if;
end $$;`,
  rights: [{ on: 'people', requests: 'select', works: 'select, insert, delete' }],
};
