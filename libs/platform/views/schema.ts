/** Where views and processes keep their place. */
export const RUNNING_SCHEMA = `
create schema if not exists views;
create schema if not exists running;
create table if not exists running.checkpoints (
  name text primary key,
  position bigint not null
);
-- How often tables were swapped for others: rows kept in memory from before are not those of the tables.
alter table running.checkpoints add column if not exists swaps integer not null default 0;
-- Of 'hidden' it counts how often what is hidden changed.
insert into running.checkpoints values ('views', 0), ('processes', 0), ('keys', 0), ('hidden', 0) on conflict do nothing;
-- Ids that vanished, and people of whose past nothing is told: folded from the record with the views, and never ahead of them.
create table if not exists running.hidden (
  programme text not null,
  id text not null,
  why text not null,
  stream text not null,
  -- Shown again, as soon as the views are built again.
  shown boolean not null,
  primary key (programme, id)
);
create table if not exists running.discreet (
  programme text not null,
  id text not null,
  stream text not null,
  shown boolean not null,
  primary key (programme, id, stream)
);
create table if not exists running.definitions (
  view text primary key,
  definition text not null,
  built_at timestamptz not null default now()
);
create table if not exists running.parked (
  view text not null,
  stream text not null,
  position bigint not null,
  error text not null,
  parked_at timestamptz not null default now(),
  primary key (view, stream)
);
create table if not exists running.stuck (
  id uuid primary key,
  event_id uuid not null,
  process text not null,
  stream text not null,
  revision integer not null,
  programme text not null,
  command text not null,
  code text not null,
  sentence text not null,
  stuck_at timestamptz not null default now()
);

-- Shows a table of rows to requests, each programme its own. After the table is filled: COPY does not work beneath such a guard.
create or replace function running.guard(view regclass) returns void language plpgsql set search_path = pg_catalog as $$
declare
  requests text := current_database() || '_requests';
  works text := current_database() || '_works';
begin
  execute format('alter table %s enable row level security, force row level security', view);
  execute format('create policy all_programmes on %s to %I using (true) with check (true)', view, works);
  if exists (select from pg_attribute where attrelid = view and attname = 'programmeId') then
    execute format('create policy in_programme on %s for select to %I
      using ("programmeId" = nullif(current_setting(''app.programme'', true), '''')::uuid)', view, requests);
  end if;
  execute format('grant select on %s to %I', view, requests);
end $$;
`;
