import { plusDays, refuse, type By, type CommandsOf } from '#kernel';
import type * as Commands from './plan.commands.js';
import { leftAt, running, type PlanKnown, type Rows, type Running } from './plan.file.js';
import { underCase } from './sealing.js';

type Steps = Pick<
  CommandsOf<typeof Commands>,
  'LogReminder' | 'GiveWarning' | 'RecordAnswer' | 'CallReview' | 'DecideReview' | 'RecordBreach' | 'FailPlan' | 'EndPlan'
>;

/** What a person looks at before a warning. */
const LOOK_AT = ['transport', 'disability', 'safety', 'calendar'];

/** The steps from a nudge to a return. No clock takes them: a due date only puts a plan on a list, and a person decides. */
export const ladder: Rows<Steps> = {
  LogReminder({ channel, language, outcome }, file) {
    running(file);
    return [{ type: 'ReminderLogged', data: { channel, language, outcome } }];
  },

  GiveWarning({ number, because, looked, ...wanted }, file, by, known) {
    const plan = running(file);
    if (plan.ladder.warnings >= number) return [];
    byAPerson(by);
    if (number === 2 && plan.ladder.warnings === 0) refuse('FirstWarningFirst', 'The first warning comes before the second.');
    if (number === 2 && plan.ladder.respondBy && by.today <= plan.ladder.respondBy)
      refuse('StillTimeToAnswer', `The family has until ${plan.ladder.respondBy} to answer the first warning.`);
    notPaused(plan);
    const reached = attempts(plan, known);
    if (new Set(reached.map(({ channel }) => channel)).size < 2)
      refuse('TwoChannelsFirst', 'Before a warning the family is tried on two channels, in its own language.');
    const missing = LOOK_AT.filter((one) => !looked.includes(one));
    if (missing.length > 0)
      refuse(
        'NotLookedAt',
        `Before a warning someone looks at transport, disability, safety and our own calendar; left out: ${missing.join(', ')}.`,
      );
    const earliest = plusDays(by.today, known.policy.deadlines.respondDays);
    const respondBy = wanted.respondBy ?? earliest;
    if (respondBy < earliest) refuse('TooLittleTime', `A family has at least until ${earliest} to answer.`);
    return [{ type: 'WarningGiven', data: { number, because, givenOn: by.today, respondBy, attempts: reached.length, looked } }];
  },

  RecordAnswer({ answer }, file) {
    const { respondBy } = running(file).ladder;
    if (!respondBy) refuse('NothingToAnswer', 'No warning waits for an answer.');
    return [{ type: 'FamilyAnswered', data: { answer } }];
  },

  CallReview({ because, on }, file, by) {
    const plan = running(file);
    byAPerson(by);
    if (plan.ladder.review === 'called') return [];
    return [{ type: 'ReviewCalled', data: { because, on: on ?? null } }];
  },

  DecideReview({ outcome }, file, by) {
    const { review } = running(file).ladder;
    byAPerson(by);
    if (review === outcome) return [];
    if (review !== 'called') refuse('NoReviewCalled', 'A review is called before it is decided.');
    return [{ type: 'ReviewDecided', data: { outcome } }];
  },

  RecordBreach({ because, reason }, file, by) {
    const plan = running(file);
    const { caseId, ladder: steps } = plan;
    byAPerson(by);
    if (steps.breached) return [];
    notPaused(plan);
    const warned = steps.warnings === 2 && steps.respondBy !== null && steps.respondBy < by.today;
    if (!warned && steps.review !== 'return')
      refuse('NotYetWarned', 'A breach is recorded after two unanswered warnings, or when a review has decided so.');
    return [{ type: 'BreachRecorded', data: { because, reason: underCase(caseId, reason) } }];
  },

  FailPlan({ because }, file, by) {
    if (file.stage === 'failed') return [];
    const plan = running(file);
    byAPerson(by);
    if (plan.ladder.review !== 'return') refuse('NotReviewed', 'Only a review can decide that a case goes back.');
    return [{ type: 'PlanFailed', data: { ...leftAt(plan), because } }];
  },

  EndPlan({ because }, file) {
    if (file.stage !== 'unknown' && file.stage !== 'running') return [];
    return [{ type: 'PlanEnded', data: { ...leftAt(running(file)), because } }];
  },
};

function byAPerson({ role }: By): void {
  if (role === 'process') refuse('APersonDecides', 'No clock alone warns, breaches or returns: a person decides.');
}

function notPaused({ paused }: Running): void {
  if (paused) refuse('PlanPaused', 'The case stands still, and its plan with it: nobody is warned meanwhile.');
}

/** Attempts in the family's language since the last step, logged in the plan or with the case. */
function attempts({ ladder: { reminders, since } }: Running, { attempts: elsewhere, language }: PlanKnown) {
  const inTheirs = (attempt: { language: string }) => language === null || attempt.language === language;
  return [...reminders, ...elsewhere.filter(({ on }) => on > since)].filter(inTheirs);
}
