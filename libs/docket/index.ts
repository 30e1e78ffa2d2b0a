export type * from './sitting.events.js';
export * from './sitting.commands.js';
