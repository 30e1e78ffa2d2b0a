export * from './acting.js';
export * from './clock.js';
export * from './fields.js';
export * from './http/allow.js';
export * from './http/accounts.js';
export { COMMAND, CommandBody } from './http/command-body.js';
export * from './http/problem.js';
export { COOKIE } from './http/session.js';
export * from './http/zones.js';
export * from './ids.js';
export { KeyDestroyed, KeyInEscrow, type Standing } from './keys/data-key.js';
export { Destructions, ListNotWritable, type Destruction } from './keys/destructions.js';
export { KeyKeeper } from './keys/duties.js';
export { Keyring } from './keys/keyring.js';
export * from './keys/master.js';
export type { Rotated } from './keys/rotation.js';
export { Vault, type Revealed } from './keys/vault.js';
export {
  EventStore,
  NEW,
  StoreUnavailable,
  WrongRevision,
  type Head,
  type Page,
  type Position,
  type Recorded,
  type Writing,
} from './record/event-store.js';
export { PostgresStore } from './record/postgres-store.js';
export { KeyReused, NotHere, Stale, Streams, type Receipt } from './record/streams.js';
export { Upcasts, type Upcast } from './record/upcasts.js';
export { Reactor } from './processes/reactor.js';
export * from './tokens.js';
export { HiddenRecords } from './views/hidden-records.js';
export type { Hides, Hiding } from './views/hidden.js';
export { ReadsPage, Reading } from './views/reading.js';
export { rebuild, retryParked, type Progress } from './views/rebuild.js';
export * from './views/row.js';
export type { Log, ViewsContext } from './views/context.js';
export { tablesOf, ViewRunner } from './views/runner.js';
export { verify, type Check, type Finding, type Verified } from './verify.js';
