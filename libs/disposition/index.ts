import { dispositionDecider } from './disposition.js';
import { planDecider } from './plan.js';

export type * from './items.js';
export type { DispositionEvents, Signatory } from './disposition.events.js';
export type { PlanEvents, Terms } from './plan.events.js';
export type { Respondent } from './disposition.rules.js';
export type { Attempt } from './plan.file.js';
export * from './disposition.commands.js';
export * from './plan.commands.js';

export const dispositionDeciders = { dispositionDecider, planDecider };
