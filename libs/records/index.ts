import { recordDecider } from './record.js';
import { certificates } from './views/certificates.view.js';
import { records } from './views/records.view.js';

export { Certificate, Certificates } from './certificate.js';
export { certificateNumber, recordHides, recordKeyDuties } from './consequences.js';
export { MatchTokens, recordTables } from './match-tokens.js';
export * from './ports.js';
export * from './record.commands.js';
export type * from './record.events.js';
export type { Found, Keeping, RecordFile, RecordKnown } from './record.file.js';
export { RecordHandler, recordOf, type ExpunctionNotice } from './record.handler.js';
export { DueRecord } from './retention.js';
export { RetentionClock } from './retention-clock.js';
export { CertificateLine } from './views/certificates.view.js';
export { RecordLine, type HoldLine } from './views/records.view.js';

export const recordsDeciders = { recordDecider };
export const recordsViews = { records, certificates };
