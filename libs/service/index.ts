export * from './site.commands.js';
export * from './timesheet.commands.js';
export type * from './words.js';
