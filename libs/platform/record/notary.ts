import { createHash } from 'node:crypto';
import { pg } from '../postgres/types.js';
import type { Keyring } from '../keys/keyring.js';
import type { Position, Recorded } from './event-store.js';

/** Heads of all streams, each signed; and one signed line over the order of all events read so far. */
export const NOTARY_SCHEMA = `
create schema if not exists record;
create table if not exists record.heads (
  stream text primary key,
  revision integer not null,
  hash text not null,
  signature text not null
);
create table if not exists record.attestation (
  one boolean primary key default true check (one),
  position bigint not null,
  rolling text not null,
  streams integer not null,
  signature text not null
);
insert into record.attestation values (true, 0, '', 0, '') on conflict do nothing;`;

export interface Attestation {
  readonly position: Position;
  /** sha256 over the one before and the hash of each event, in the order of the whole record. */
  readonly rolling: string;
  readonly streams: number;
}

/** The line as it stands, and how far the views are: both move in the same transaction. */
export interface Signed extends Attestation {
  readonly signature: string;
  readonly checkpoint: Position;
}

export const roll = (rolling: string, hash: string): string => createHash('sha256').update(rolling).update(hash).digest('hex');

export const signHead = (keyring: Keyring, stream: string, revision: number, hash: string): string =>
  keyring.digest('head', `${stream}\n${revision}\n${hash}`);

export const signAttestation = (keyring: Keyring, { position, rolling, streams }: Attestation): string =>
  keyring.digest('attestation', `${position}\n${rolling}\n${streams}`);

/** A line that this court signed, or the beginning before there was anything to sign; what stands beside the checkpoint is neither ahead nor behind. */
const isOurs = (keyring: Keyring, { signature, checkpoint, ...line }: Signed): boolean => {
  if (line.position !== checkpoint) return false;
  return checkpoint === 0 ? line.rolling === '' && line.streams === 0 : signature === signAttestation(keyring, line);
};

/** Asks for the line as it stands, which nobody moves until the transaction ends. */
export const SIGNED = `select a.position, a.rolling, a.streams, a.signature, c.position as checkpoint
  from record.attestation a, running.checkpoints c where c.name = 'views' for update of a`;

/**
 * Signs, page by page, how far every stream had come: a later cut shows, since the signature needs the master key. What
 * follows a line that is not ours is not signed: that would make it ours.
 * @param before what `SIGNED` answered in the transaction of the page
 * @returns the SQL that writes it down, for the same transaction
 */
export function attested(keyring: Keyring, before: Signed | undefined, events: readonly Recorded[], upTo: Position): string {
  if (!before || !isOurs(keyring, before)) return '';
  const news = events.filter(({ position }) => position > before.position);
  if (news.length === 0 && upTo <= before.position) return '';
  const heads = new Map(news.map((event) => [event.stream, event]));
  const attestation = {
    position: Math.max(upTo, before.position),
    rolling: news.reduce((rolling, { hash }) => roll(rolling, hash), before.rolling),
    streams: before.streams + news.filter(({ revision }) => revision === 0).length,
  };
  const signed = [...heads.values()].map(({ stream, revision, hash }) => ({
    stream,
    revision,
    hash,
    signature: signHead(keyring, stream, revision, hash),
  }));
  const { position, rolling, streams } = attestation;
  const [heads$, rolling$, signature$] = [JSON.stringify(signed), rolling, signAttestation(keyring, attestation)].map(
    pg.escapeLiteral,
  );
  return `
    insert into record.heads select * from json_to_recordset(${heads$}) x(stream text, revision integer, hash text, signature text)
    on conflict (stream) do update set revision = excluded.revision, hash = excluded.hash, signature = excluded.signature;
    update record.attestation set position = ${position}, rolling = ${rolling$}, streams = ${streams}, signature = ${signature$};`;
}

/** A finding where the signed line does not stand where the views do: it was put back, put ahead, or is signed no further. */
export async function outOfStep(client: pg.ClientBase): Promise<{ where: string; sentence: string }[]> {
  const { rows } = await client.query<{ signed: Position | null; checkpoint: Position }>(
    `select (select position from record.attestation) as signed, position as checkpoint from running.checkpoints where name = 'views'`,
  );
  return rows
    .filter(({ signed, checkpoint }) => signed !== checkpoint)
    .map(({ signed, checkpoint }) => ({
      where: 'the record',
      sentence: `The record is signed up to position ${signed ?? 0}, and the views stand at ${checkpoint}.`,
    }));
}
