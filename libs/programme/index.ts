import { programmeDecider } from './programme.js';
import { policyVersions } from './views/policy-versions.view.js';
import { programmes } from './views/programmes.view.js';

export * from './agencies.js';
export * from './glass-rule.js';
export * from './offence-classes.js';
export * from './policies.js';
export type * from './policy.js';
export { flawOf } from './policy-flaws.js';
export * from './presets.js';
export * from './programme.commands.js';
export { boundPolicy, policyInForce, type Founded, type Programme, type ProgrammeEvents } from './programme.js';
export { PolicyVersionRow } from './views/policy-versions.view.js';
export { ProgrammeLine } from './views/programmes.view.js';

export const programmeDeciders = { programmeDecider };
export const programmeViews = { programmes, policyVersions };
