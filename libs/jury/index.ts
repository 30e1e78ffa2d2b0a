export * from './draw.commands.js';
export * from './juror.commands.js';
export type * from './words.js';
