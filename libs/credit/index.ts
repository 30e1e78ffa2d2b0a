import { accountDecider } from './account.js';
import { accounts } from './views/accounts.view.js';
import { ledger } from './views/ledger.view.js';
import { creditStatements } from './views/credit-statements.view.js';

export * from './account.commands.js';
export { Recipients } from './recipients.js';
export { AccountLine } from './views/accounts.view.js';
export { LedgerLeg } from './views/ledger.view.js';
export { StatementEntry } from './views/credit-statements.view.js';
export type * from './words.js';

export const creditDeciders = { accountDecider };
export const creditViews = { accounts, ledger, creditStatements };
