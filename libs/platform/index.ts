export * from './acting.js';
export * from './clock.js';
export * from './fields.js';
export * from './http/allow.js';
export { Behalf } from './http/behalf.js';
export { COMMAND, CommandBody } from './http/command-body.js';
export { Limited, Mine, only, within, type Seeing, type Shape } from './http/limited.js';
export { Casts, Personas, type Part } from './http/personas.js';
export { rolesOf, Rules, Ties, type Asking, type Bar, type Leave, type RuleBook, type Standings } from './http/rules.js';
export { withoutSmallCells } from './http/suppress.js';
export { LimitTries, ofBody, ofSession } from './http/limits.js';
export * from './http/problem.js';
export { AllowGuard, COOKIE, dropCookie, setCookie, type SignedRequest } from './http/session.js';
export * from './http/sessions.js';
export { StepUp, WhilePending } from './http/step-up.js';
export * from './http/zones.js';
export * from './ids.js';
export { KeyDestroyed, KeyInEscrow, type Standing } from './keys/data-key.js';
export { Destructions, ListOutOfReach, type Destruction } from './keys/destructions.js';
export { KeyKeeper } from './keys/duties.js';
export { Keyring } from './keys/keyring.js';
export * from './keys/master.js';
export type { Rotated } from './keys/rotation.js';
export { NoTopics, Topics, topicsIn, type Stirred, type Topic, type TopicKind } from './live/topics.js';
export { Mailer, type Mail } from './mail/mailer.js';
export { Outbox } from './mail/outbox.js';
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
export { pg } from './postgres/types.js';
export { Coalescer } from './record/coalesce.js';
export { isOutage, PostgresStore } from './record/postgres-store.js';
export { sentenceOf, spoken, told } from './record/sentence.js';
export { KeyReused, NotHere, Stale, Streams, type Receipt } from './record/streams.js';
export { Wakening } from './record/wakening.js';
export { Upcasts, type Upcast } from './record/upcasts.js';
export { oneAtATime } from './postgres/one-at-a-time.js';
export { Reactor } from './processes/reactor.js';
export * from './tokens.js';
export { Leaves, LeavesNothing } from './trail/leaves.js';
export { readerOf } from './trail/looks.js';
export { OpenGlass } from './trail/open-glass.js';
export { Trail, type Looked } from './trail/trail.js';
export { TrailUnavailable } from './trail/unavailable.js';
export { Whose, type Glass, type Kept } from './trail/whose.js';
export type { Tables } from './postgres/databases.module.js';
export { HiddenRecords } from './views/hidden-records.js';
export type { Hides, Hiding } from './views/hidden.js';
export { seenFrom } from './views/seen.js';
export { AsOf, Moments, WAYS, type Way } from './views/as-of.js';
export type { Watcher } from './views/past.js';
export { Folding, ReadsPage, Reading } from './views/reading.js';
export { rebuild, retryParked, type Progress } from './views/rebuild.js';
export * from './views/row.js';
export type { Log, ViewsContext } from './views/context.js';
export { tablesOf, ViewRunner } from './views/runner.js';
export { verify, type Check, type Finding, type Verified } from './verify.js';
