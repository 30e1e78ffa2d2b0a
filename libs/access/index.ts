import { accessDecider } from './access.js';

export * from './access.commands.js';
export type * from './access.events.js';
export { Accounts, type Grant } from './accounts.js';
export { LIMITS, OpenSessions, type Opening } from './sessions.js';

export const accessDeciders = { accessDecider };
export { accessTables } from './schema.js';
