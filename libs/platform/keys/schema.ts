/**
 * Data keys stand in a schema of their own, so that they can be backed up on another clock than the events. What makes a key
 * takes the lock shared, what moves or destroys keys takes it alone: a key is never made for a subject that is being destroyed,
 * nor wrapped by a master key that is being replaced.
 */
export const KEYS_LOCK = 20260312;

export const KEYS_SCHEMA = `
create schema if not exists keys;
create table if not exists keys.data_keys (
  subject text not null,
  version integer not null,
  programme text not null,
  wrapped bytea not null,
  primary key (subject, version)
);
-- Wrapped by the escrow key instead of the master key. Version 0 stands for a subject that had no key yet, and gets none.
create table if not exists keys.escrow (
  subject text not null,
  version integer not null,
  programme text not null,
  wrapped bytea not null,
  primary key (subject, version)
);
-- Whose keys are gone for good, so that no other is ever made; with what the court said of it, ids and codes only.
create table if not exists keys.destroyed (
  subject text primary key,
  programme text not null,
  at timestamptz not null,
  notice json
);
-- Which master key wraps.
create table if not exists keys.master (
  one boolean primary key default true check (one),
  id text not null,
  since timestamptz not null default now()
);

create or replace function keys.make(subjects text[], programmes text[], secrets bytea[], by_master text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock_shared(${KEYS_LOCK});
  if not exists (select from keys.master m where m.id = by_master) then
    return false;
  end if;
  insert into keys.data_keys (subject, version, programme, wrapped)
  select x.subject, 1, x.programme, x.wrapped from unnest(subjects, programmes, secrets) x(subject, programme, wrapped)
  where not exists (select from keys.data_keys k where k.subject = x.subject)
    and not exists (select from keys.escrow e where e.subject = x.subject)
    and not exists (select from keys.destroyed d where d.subject = x.subject)
  on conflict do nothing;
  return true;
end $$;

-- Requests read the keys in use and have new ones made, no more.
do $$
declare
  requests text := current_database() || '_requests';
  works text := current_database() || '_works';
begin
  revoke execute on function keys.make from public;
  execute format('grant execute on function keys.make to %I, %I', requests, works);
end $$;
`;
