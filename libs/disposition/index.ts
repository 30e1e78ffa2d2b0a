import { dispositionDecider } from './disposition.js';
import { planDecider } from './plan.js';
import { bench } from './views/bench.view.js';
import { dispositions } from './views/dispositions.view.js';
import { enforcement } from './views/enforcement.view.js';
import { givenBefore } from './views/given-before.view.js';
import { planDates } from './views/plan-dates.view.js';
import { planTerms } from './views/plan-terms.view.js';
import { plans } from './views/plans.view.js';
import { sanctions } from './views/sanctions.view.js';

export type * from './items.js';
export type { DispositionEvents, Signatory } from './disposition.events.js';
export type { PlanEvents, Terms } from './plan.events.js';
export type { Respondent } from './disposition.rules.js';
export type { Attempt } from './plan.file.js';
export { DecidedDays, JurySeats, Parties, Respondents, type Family, type Party } from './ports.js';
export * from './disposition.commands.js';
export * from './plan.commands.js';

export { Bench, type Amending, type BenchItem } from './views/bench.view.js';
export { DispositionLine } from './views/dispositions.view.js';
export { LadderLine, type LadderStep } from './views/enforcement.view.js';
export { GivenBefore } from './views/given-before.view.js';
export { PlanDate } from './views/plan-dates.view.js';
export { TermsLine } from './views/plan-terms.view.js';
export { PlanLine, type PlannedItem } from './views/plans.view.js';
export { SanctionLine } from './views/sanctions.view.js';

export const dispositionDeciders = { dispositionDecider, planDecider };
export const dispositionViews = { dispositions, bench, givenBefore, plans, sanctions, planTerms, planDates, enforcement };
