import type { Tables } from '#platform';

/**
 * What the ways in without a password need beside the record: where a room's code leads, how often a device was wrong, who is on
 * their way through a sign-in service, and which letters went out: never to whom, or what stood in them. Codes and tokens stand here only as digests.
 */
const DDL = `
create schema if not exists access;
create table if not exists access.room_codes (
  digest text primary key,
  programme uuid not null,
  hearing_id uuid not null,
  code_id uuid not null,
  ends_at timestamptz not null
);
create table if not exists access.device_tries (
  device uuid primary key,
  tries integer not null,
  last_at timestamptz not null
);
create table if not exists access.errands (
  token text primary key,
  programme uuid not null,
  purpose text not null,
  account_id uuid,
  session_id uuid,
  role text,
  ends_at timestamptz not null
);
create table if not exists access.letters (
  letter_id uuid primary key,
  programme uuid not null,
  kind text not null,
  about uuid not null,
  sent_at timestamptz not null,
  failed boolean not null default false
);
create index if not exists letters_of_programme on access.letters (programme, kind, about, sent_at);`;

/** What may be done with them follows from their schema: see `accessTables`. */
export const doorsTables: Tables = { ddl: DDL, rights: [] };
