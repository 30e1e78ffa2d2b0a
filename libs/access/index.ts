import { accessDecider } from './access.js';
import { whoMaySignIn } from './views/who-may-sign-in.view.js';

export * from './access.commands.js';
export type * from './access.events.js';
export { Accounts, type Grant } from './accounts.js';
export { Keeper, type Listed } from './keeper.js';
export { ROLES } from './roles.js';
export { AccessSettings, SECOND_FACTORS, type SecondFactor } from './settings.js';
export { LIMITS, OpenSessions, type Opening } from './sessions.js';

export { AccountLine } from './views/who-may-sign-in.view.js';

export const accessDeciders = { accessDecider };
export const accessViews = { whoMaySignIn };
