export * from './account.commands.js';
export type * from './words.js';
