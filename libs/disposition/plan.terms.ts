import { plusDays, refuse, type CommandsOf } from '#kernel';
import type * as Commands from './plan.commands.js';
import {
  completion,
  itemOf,
  openItem,
  running,
  withItem,
  type PlanFact,
  type PlanItem,
  type Rows,
  type Running,
} from './plan.file.js';
import { settling } from './plan.progress.js';
import { underCase } from './sealing.js';

type Changes = Pick<
  CommandsOf<typeof Commands>,
  'SubstituteSanction' | 'WaiveSanction' | 'AskExtension' | 'GrantExtension' | 'RefuseExtension' | 'ModifySanction'
>;

/** Changes of what was agreed: each with its reason and who approved it; the old terms stay on record. */
export const terms: Rows<Changes> = {
  SubstituteSanction({ sanctionId, by: other, because, reason, approvedBy }, file, by, { policy }) {
    const plan = running(file);
    if (itemOf(plan, sanctionId).state === 'substituted' && plan.items[other.sanctionId]) return [];
    const { itemId, ...old } = openItem(plan, sanctionId);
    if (plan.items[other.sanctionId]) refuse('SanctionIdTaken', 'The plan already has a sanction by that id.');
    const sanction =
      policy.catalogue.find(({ code }) => code === other.sanction) ??
      refuse('NotInCatalogue', 'The policy has no such sanction.');
    if (other.amount === 0 && sanction.unit !== 'none')
      refuse('NothingAsked', 'A sanction that asks nothing is waived, not substituted.');
    checkDue(other.dueOn, by.today, plan.completeBy);
    const { unit, proof } = sanction;
    const details = underCase(plan.caseId, other.details);
    const substitute = {
      sanctionId: other.sanctionId,
      itemId,
      sanction: other.sanction,
      unit,
      amount: other.amount,
      dueOn: other.dueOn,
      proof,
      details,
    };
    const { caseId } = plan;
    const from = { amount: old.amount, dueOn: old.dueOn };
    return [
      {
        type: 'SanctionSubstituted',
        data: { caseId, ...laidDown(plan, old), from, by: substitute, because, reason: underCase(caseId, reason)!, approvedBy },
      },
    ];
  },

  WaiveSanction({ sanctionId, because, reason, approvedBy }, file, by) {
    if (file.stage !== 'unknown' && file.items[sanctionId]?.state === 'waived') return [];
    const plan = running(file);
    const item = openItem(plan, sanctionId);
    const from = { amount: item.amount, dueOn: item.dueOn };
    const waived: PlanFact = {
      type: 'SanctionWaived',
      data: { ...laidDown(plan, item), from, because, reason: underCase(plan.caseId, reason)!, approvedBy },
    };
    return [
      waived,
      ...completion(
        withItem(plan, sanctionId, () => ({ state: 'waived' })),
        by.today,
      ),
    ];
  },

  AskExtension({ until, askedBy, override }, file, { today }, { policy, longStopOn }) {
    const plan = running(file);
    if (plan.asked === until) return [];
    if (plan.asked) refuse('AlreadyAsked', 'An extension was asked for and waits for an answer.');
    if (today >= plan.completeBy && !override)
      refuse('AskedTooLate', `More time is asked for before the plan is due, which was ${plan.completeBy}.`);
    const { extensions, extensionDays } = policy.deadlines;
    if (plan.extensions >= extensions) refuse('NoExtensionLeft', `The policy allows ${extensions} in all.`);
    if (until <= plan.completeBy || until <= today)
      refuse('NotLater', 'An extension ends after the day the plan is due, and after today.');
    if (until > plusDays(plan.completeBy, extensionDays)) refuse('TooLong', `One extension is at most ${extensionDays} days.`);
    if (longStopOn && until > longStopOn) refuse('BeyondLongStop', `The law allows no day after ${longStopOn}.`);
    return [{ type: 'ExtensionAsked', data: { until, askedBy, askedOn: today, override: override ?? null } }];
  },

  GrantExtension({ approvedBy }, file) {
    const plan = running(file);
    if (!plan.asked && plan.lastAnswer === 'granted') return [];
    if (!plan.asked) refuse('NoExtensionAsked', 'No extension was asked for.');
    const from = plan.completeBy;
    if (plan.asked <= from)
      refuse('NotLater', `The plan is due on ${from} by now; refuse this, and let them ask for a later day.`);
    const moved = Object.values(plan.items).filter(({ state, dueOn }) => state === 'open' && dueOn === from);
    const granted = {
      caseId: plan.caseId,
      from,
      until: plan.asked,
      count: plan.extensions + 1,
      approvedBy,
      moved: moved.map(({ sanctionId }) => sanctionId),
    };
    return [{ type: 'ExtensionGranted', data: granted }];
  },

  RefuseExtension({ because }, file) {
    const plan = running(file);
    if (!plan.asked && plan.lastAnswer === 'refused') return [];
    if (!plan.asked) refuse('NoExtensionAsked', 'No extension was asked for.');
    return [{ type: 'ExtensionRefused', data: { because } }];
  },

  ModifySanction({ sanctionId, because, reason, approvedBy, ...wanted }, file, by) {
    const plan = running(file);
    const item = openItem(plan, sanctionId);
    const from = { amount: item.amount, dueOn: item.dueOn };
    const to = { amount: wanted.amount ?? from.amount, dueOn: wanted.dueOn ?? from.dueOn };
    if (to.amount === from.amount && to.dueOn === from.dueOn) return [];
    if (to.amount > from.amount) refuse('RaisingIsTheJurys', 'A plan can be made lighter; asking more is for a jury.');
    if (to.dueOn !== from.dueOn) checkDue(to.dueOn, by.today, plan.completeBy);
    const modified: PlanFact = {
      type: 'PlanModified',
      data: { sanctionId, proof: item.proof, from, to, because, reason: underCase(plan.caseId, reason)!, approvedBy },
    };
    if (to.amount === from.amount) return [modified];
    return [modified, ...settling(plan, { ...item, ...to }, 0, by.today)];
  },
};

const laidDown = ({ youthId }: Running, { sanctionId, sanction, proof, done }: Omit<PlanItem, 'itemId'>) => ({
  youthId,
  sanctionId,
  sanction,
  proof,
  done,
});

function checkDue(dueOn: string, today: string, completeBy: string): void {
  if (dueOn <= today) refuse('DueDateInPast', 'A due date lies after today.');
  if (dueOn > completeBy) refuse('DueAfterCompletion', 'For a day after the plan is due, an extension is asked.');
}
