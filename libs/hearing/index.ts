export type * from './deliberation.events.js';
export type * from './hearing.events.js';
export * from './deliberation.commands.js';
export * from './hearing.commands.js';
