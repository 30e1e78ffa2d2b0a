export * from './case.commands.js';
export type * from './case.events.js';
