import type { Tables } from '#platform';

/**
 * What the ways in without a password need beside the record: where a room's code leads, how often a device was wrong, and who is on
 * their way through a sign-in service. Codes and tokens stand here only as digests.
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
);`;

/** What may be done with them follows from their schema: see `accessTables`. */
export const doorsTables: Tables = { ddl: DDL, rights: [] };
