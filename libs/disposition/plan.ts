import { refuse, type CommandsOf, type Decider } from '#kernel';
import type { PronouncedItem } from './items.js';
import type * as Commands from './plan.commands.js';
import type { PlanEvents } from './plan.events.js';
import { withItem, type Ladder, type Plan, type PlanItem, type PlanKnown, type Running } from './plan.file.js';
import { ladder } from './plan.ladder.js';
import { pausing } from './plan.pausing.js';
import { progress } from './plan.progress.js';
import { terms } from './plan.terms.js';
import { underCase } from './sealing.js';

const fresh = (item: PronouncedItem): PlanItem => ({ ...item, done: 0, state: 'open', proofs: {}, returns: 0 });

/** The plan of sanctions: made, worked off item by item, changed with reasons, completed, or returned by a person. */
export const planDecider: Decider<Plan, PlanEvents, CommandsOf<typeof Commands>, PlanKnown> = {
  category: 'plan',
  initial: { stage: 'unknown' },

  decide: {
    MakePlan({ caseId, youthId, dispositionId, policyVersion, completeBy, items }, file, { today }) {
      if (file.stage !== 'unknown') {
        if (file.dispositionId === dispositionId) return [];
        refuse('PlanMade', 'The case has a plan already.');
      }
      if (items.length === 0) refuse('NothingPlanned', 'A plan needs at least one sanction.');
      const pronounced = items.map((item) => ({ ...item, details: underCase(caseId, item.details) }));
      return [
        {
          type: 'PlanMade',
          data: { caseId, youthId, dispositionId, policyVersion, madeOn: today, completeBy, items: pronounced },
        },
      ];
    },
    ...progress,
    ...terms,
    ...pausing,
    ...ladder,
  },

  evolve: {
    PlanMade: (_, { caseId, youthId, dispositionId, policyVersion, madeOn, completeBy, items }) => ({
      stage: 'running',
      caseId,
      youthId,
      dispositionId,
      policyVersion,
      completeBy,
      items: Object.fromEntries(items.map((item) => [item.sanctionId, fresh(item)])),
      counted: {},
      asked: null,
      lastAnswer: null,
      extensions: 0,
      paused: null,
      resumed: null,
      ladder: { warnings: 0, respondBy: null, review: 'none', since: madeOn, reminders: [], breached: false },
    }),
    ProgressRecorded: (file, { sanctionId, amount, reference }) =>
      made(file, (plan) => ({
        ...withItem(plan, sanctionId, ({ done }) => ({ done: done + amount })),
        counted: { ...plan.counted, [reference]: { sanctionId, amount, reversed: false } },
      })),
    ProgressReversed: (file, { sanctionId, amount, reference, reopens }) =>
      made(file, (plan) => ({
        ...withItem(plan, sanctionId, (item) => ({
          done: item.done - amount,
          state: reopens ? 'open' : item.state,
          proofs: item.proofs[reference] ? { ...item.proofs, [reference]: 'returned' } : item.proofs,
        })),
        counted: { ...plan.counted, [reference]: { sanctionId, amount, reversed: true } },
      })),
    ProofReceived: (file, { sanctionId, proofId }) =>
      made(file, (plan) => withItem(plan, sanctionId, ({ proofs }) => ({ proofs: { ...proofs, [proofId]: 'received' } }))),
    ProofReturned: (file, { sanctionId, proofId, count }) =>
      made(file, (plan) =>
        withItem(plan, sanctionId, ({ proofs }) => ({ proofs: { ...proofs, [proofId]: 'returned' }, returns: count })),
      ),
    ProofAccepted: (file, { sanctionId, proofId }) =>
      made(file, (plan) => withItem(plan, sanctionId, ({ proofs }) => ({ proofs: { ...proofs, [proofId]: 'accepted' } }))),
    SanctionCompleted: (file, { sanctionId }) => made(file, (plan) => withItem(plan, sanctionId, () => ({ state: 'completed' }))),
    SanctionSubstituted: (file, { sanctionId, by }) =>
      made(file, (plan) => {
        const { items, ...rest } = withItem(plan, sanctionId, () => ({ state: 'substituted' }));
        return { ...rest, items: { ...items, [by.sanctionId]: fresh(by) } };
      }),
    SanctionWaived: (file, { sanctionId }) => made(file, (plan) => withItem(plan, sanctionId, () => ({ state: 'waived' }))),
    ExtensionAsked: (file, { until }) => made(file, (plan) => ({ ...plan, asked: until })),
    ExtensionGranted: (file, { until, count, moved }) =>
      made(file, (plan) => ({
        ...moved.reduce((changed, sanctionId) => withItem(changed, sanctionId, () => ({ dueOn: until })), plan),
        completeBy: until,
        asked: null,
        lastAnswer: 'granted',
        extensions: count,
      })),
    ExtensionRefused: (file) => made(file, (plan) => ({ ...plan, asked: null, lastAnswer: 'refused' })),
    PlanModified: (file, { sanctionId, to }) => made(file, (plan) => withItem(plan, sanctionId, () => to)),
    PlanPaused: (file, { since }) => made(file, (plan) => ({ ...plan, paused: since })),
    PlanResumed: (file, { since, until, dates, respondBy }) =>
      made(file, (plan) => ({
        ...dates.reduce((changed, { sanctionId, until: dueOn }) => withItem(changed, sanctionId, () => ({ dueOn })), plan),
        completeBy: until,
        paused: null,
        resumed: since,
        ladder: { ...plan.ladder, respondBy },
      })),
    ReminderLogged: (file, { channel, language }) =>
      step(file, ({ reminders }) => ({ reminders: [...reminders, { channel, language }] })),
    WarningGiven: (file, { number, givenOn, respondBy }) =>
      step(file, () => ({ warnings: number, respondBy, since: givenOn, reminders: [] })),
    FamilyAnswered: (file) => step(file, () => ({ respondBy: null })),
    ReviewCalled: (file) => step(file, () => ({ review: 'called' })),
    ReviewDecided: (file, { outcome }) =>
      step(file, () => (outcome === 'return' ? { review: outcome } : { review: outcome, warnings: 0, respondBy: null })),
    BreachRecorded: (file) => step(file, () => ({ breached: true })),
    PlanFailed: (file) => made(file, (plan) => ({ ...plan, stage: 'failed' })),
    PlanEnded: (file) => made(file, (plan) => ({ ...plan, stage: 'ended' })),
    PlanCompleted: (file) => made(file, (plan) => ({ ...plan, stage: 'completed' })),
  },
};

type Made = Exclude<Plan, { stage: 'unknown' }>;

const made = (file: Plan, change: (plan: Made) => Running & { stage: Made['stage'] }): Plan =>
  file.stage === 'unknown' ? file : change(file);

const step = (file: Plan, change: (steps: Ladder) => Partial<Ladder>): Plan =>
  made(file, (plan) => ({ ...plan, ladder: { ...plan.ladder, ...change(plan.ladder) } }));
