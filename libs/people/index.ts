export type * from './person.events.js';
export * from './person.commands.js';
