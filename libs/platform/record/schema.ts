/** The tables of the record. Run at every boot; each statement is harmless when already done. */
export const RECORD_SCHEMA = `
create schema if not exists record;

create table if not exists record.events (
  position bigint primary key,
  stream text not null,
  revision integer not null,
  event_id uuid not null,
  type text not null,
  data json not null,
  meta json not null,
  recorded_at timestamptz not null,
  prev text not null,
  hash text not null,
  unique (stream, revision)
);

create or replace function record.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The record is only ever added to.';
end $$;
-- Made once: to look at a record must not change how it is guarded.
do $$ begin
  if not exists (select from pg_trigger where tgname = 'events_are_kept' and tgrelid = 'record.events'::regclass) then
    create trigger events_are_kept before update or delete or truncate on record.events
      for each statement execute function record.refuse_change();
  end if;
end $$;

-- Writes the requests of one batch in order. Position order is commit order, because the lock is taken first and
-- held to the end of this one statement; each statement inside sees what was committed before the lock was given.
create or replace function record.append(
  streams text[], afters integer[], after_hashes text[], lengths integer[],
  owners integer[], revisions integer[], ids uuid[], types text[], datas text[], metas text[], recorded timestamptz[], prevs text[], hashes text[]
) returns table (ordinal integer, outcome text, at_revision integer, at_position bigint)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  last_position bigint;
  granted integer[];
  last record;
begin
  perform pg_advisory_xact_lock(20260307);
  select coalesce(max(e.position), 0) into last_position from record.events e;

  -- One request alone, the most frequent batch on a quiet day: each of these statements is planned once in a session, while
  -- the planner looks anew at every array below.
  if cardinality(streams) = 1 then
    select e.revision, e.hash into last from record.events e where e.stream = streams[1] order by e.revision desc limit 1;
    if coalesce(last.revision, -1) = afters[1] and coalesce(last.hash, '') = after_hashes[1] then
      for i in 1 .. lengths[1] loop
        insert into record.events (position, stream, revision, event_id, type, data, meta, recorded_at, prev, hash)
        values (last_position + i, streams[1], revisions[i], ids[i], types[i], datas[i]::json, metas[i]::json, recorded[i], prevs[i], hashes[i]);
      end loop;
      perform pg_notify('record', '');
      return query values (1, 'appended', afters[1] + lengths[1], last_position + lengths[1]);
      return;
    end if;
  end if;

  select coalesce(array_agg(r.ord::integer), '{}') into granted
  from unnest(streams, afters, after_hashes) with ordinality r(stream, after, after_hash, ord)
  left join lateral (
    select e.revision, e.hash from record.events e where e.stream = r.stream order by e.revision desc limit 1
  ) head on true
  where coalesce(head.revision, -1) = r.after and coalesce(head.hash, '') = r.after_hash;

  insert into record.events (position, stream, revision, event_id, type, data, meta, recorded_at, prev, hash)
  select last_position + row_number() over (order by e.ord), streams[e.owner], e.revision, e.id, e.type,
         e.data::json, e.meta::json, e.recorded_at, e.prev, e.hash
  from unnest(owners, revisions, ids, types, datas, metas, recorded, prevs, hashes) with ordinality
       e(owner, revision, id, type, data, meta, recorded_at, prev, hash, ord)
  where e.owner = any (granted)
  order by e.ord;

  if cardinality(granted) > 0 then
    perform pg_notify('record', '');
  end if;

  if cardinality(granted) = cardinality(streams) then
    return query
    select r.ord::integer, 'appended', r.after + r.length,
           last_position + sum(r.length) over (order by r.ord)::bigint
    from unnest(afters, lengths) with ordinality r(after, length, ord);
    return;
  end if;

  return query
  select r.ord::integer,
         case when r.ord = any (granted) then 'appended'
              when before.there then 'repeated'
              else 'wrong' end,
         case when r.ord = any (granted) or before.there then r.after + r.length
              else coalesce(head.revision, -1) end,
         final.position
  from unnest(streams, afters, lengths) with ordinality r(stream, after, length, ord)
  left join lateral (
    select e.revision from record.events e where e.stream = r.stream order by e.revision desc limit 1
  ) head on true
  left join lateral (
    select count(*) = r.length as there from unnest(owners, revisions, ids) x(owner, revision, id)
    join record.events e on e.stream = r.stream and e.revision = x.revision and e.event_id = x.id
    where x.owner = r.ord
  ) before on true
  left join record.events final on final.stream = r.stream and final.revision = r.after + r.length;
end $$;

-- Streams of one programme, in one question: the setting holds for this statement, and row-level security asks it. One after the
-- other, so that the way is by the index also where a session planned it while the table was all but empty.
create or replace function record.read(in_programme text, streams text[], firsts integer[]) returns setof record.events
language plpgsql as $$
begin
  perform set_config('app.programme', in_programme, true);
  for i in 1 .. cardinality(streams) loop
    return query select * from record.events e where e.stream = streams[i] and e.revision >= firsts[i] order by e.revision;
  end loop;
end $$;

do $$
declare
  requests text := current_database() || '_requests';
  works text := current_database() || '_works';
begin
  alter table record.events enable row level security, force row level security;
  if not exists (select from pg_policies where schemaname = 'record' and tablename = 'events' and policyname = 'in_programme') then
    execute format('create policy in_programme on record.events for select to %I
      using ((meta ->> ''programme'') = current_setting(''app.programme'', true))', requests);
    execute format('create policy all_programmes on record.events to %I using (true) with check (true)', works);
  end if;
  revoke execute on function record.append from public;
  execute format('grant usage on schema record to %I, %I', requests, works);
  execute format('grant execute on function record.append to %I, %I', requests, works);
end $$;
`;
