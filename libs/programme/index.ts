export * from './offence-classes.js';
export * from './policies.js';
export type * from './policy.js';
export * from './programme.commands.js';
