export type * from './items.js';
export type { DispositionEvents, Signatory } from './disposition.events.js';
export type { PlanEvents, Terms } from './plan.events.js';
export * from './disposition.commands.js';
export * from './plan.commands.js';
