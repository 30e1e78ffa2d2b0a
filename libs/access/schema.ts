import type { Tables } from '#platform';

/**
 * What must stand nowhere else, and must be deletable: secrets. Passwords as argon2id, logins and addresses as keyed digests,
 * tokens and links as SHA-256, codes as keyed digests, the secret of an authenticator sealed under the account's own key.
 * Whatever happens to an account is a fact in the record; here is only what the record must not hold.
 */
const DDL = `
create schema if not exists access;
create table if not exists access.accounts (
  account_id uuid primary key,
  login text not null unique,
  password text not null
);
alter table access.accounts add column if not exists programme uuid;
alter table access.accounts add column if not exists failures integer not null default 0;
alter table access.accounts add column if not exists locked_until timestamptz;
do $$ begin
  if exists (select from information_schema.columns where table_schema = 'access' and table_name = 'sessions' and column_name = 'token')
    and not exists (select from information_schema.columns where table_schema = 'access' and table_name = 'sessions' and column_name = 'session_id')
  then drop table access.sessions; end if;
end $$;
create table if not exists access.sessions (
  session_id uuid primary key,
  token text not null unique,
  account_id uuid,
  programme uuid not null,
  role text not null,
  person_id uuid,
  kind text not null,
  scope jsonb not null,
  pending text,
  proof text[] not null,
  proved_at timestamptz not null default now(),
  started_at timestamptz not null default now(),
  used_at timestamptz not null default now(),
  idle interval not null,
  ends_at timestamptz not null
);
create index if not exists sessions_of_account on access.sessions (account_id);
create table if not exists access.factors (
  factor_id uuid primary key,
  account_id uuid not null references access.accounts on delete cascade,
  kind text not null,
  secret jsonb,
  last_step bigint,
  credential text unique,
  public_key bytea,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  confirmed boolean not null default false,
  made_at timestamptz not null default now()
);
create index if not exists factors_of_account on access.factors (account_id);
create table if not exists access.recovery_codes (
  account_id uuid not null references access.accounts on delete cascade,
  code text not null,
  primary key (account_id, code)
);
create table if not exists access.challenges (
  session_id uuid not null references access.sessions on delete cascade,
  purpose text not null,
  challenge text not null,
  ends_at timestamptz not null,
  primary key (session_id, purpose)
);
create table if not exists access.invitations (
  invitation_id uuid primary key,
  account_id uuid not null,
  token text not null unique,
  address text not null,
  programme uuid not null,
  role text not null,
  person_id uuid,
  ends_at timestamptz not null,
  redeemed boolean not null default false
);`;

export const accessTables: Tables = {
  ddl: DDL,
  rights: [{ on: 'access', requests: 'select, insert, update, delete' }],
};
