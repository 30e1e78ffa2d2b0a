import { plusDays, type CommandsOf, type Day } from '#kernel';
import type * as Commands from './plan.commands.js';
import { running, type Rows, type Running } from './plan.file.js';

type Pausing = Pick<CommandsOf<typeof Commands>, 'PausePlan' | 'ResumePlan'>;

/** While a case stands still its plan does, and no day of that counts against the young person. */
export const pausing: Rows<Pausing> = {
  PausePlan({ because, since }, file) {
    if (file.stage !== 'running' && file.stage !== 'unknown') return [];
    const plan = running(file);
    if (plan.paused) return [];
    const unfinished = openItems(plan).map(({ sanctionId }) => sanctionId);
    return [{ type: 'PlanPaused', data: { because, since, unfinished } }];
  },

  ResumePlan({ since, pausedDays, completeBy }, file) {
    if (file.stage !== 'running' && file.stage !== 'unknown') return [];
    const plan = running(file);
    // A plan that was made while its case stood still was never paused, and is given the days all the same.
    if (!plan.paused && plan.resumed === since) return [];
    const later = (day: Day) => {
      const moved = plusDays(day, pausedDays);
      return moved < completeBy ? moved : completeBy;
    };
    const moved = (day: Day) => (day < since ? day : later(day));
    const dates = openItems(plan).map(({ sanctionId, dueOn }) => ({ sanctionId, from: dueOn, until: moved(dueOn) }));
    const { respondBy } = plan.ladder;
    return [
      {
        type: 'PlanResumed',
        data: {
          ...{ caseId: plan.caseId, since, pausedDays, from: plan.completeBy, until: completeBy, dates },
          respondBy: respondBy && (respondBy < since ? respondBy : plusDays(respondBy, pausedDays)),
        },
      },
    ];
  },
};

const openItems = ({ items }: Running) => Object.values(items).filter(({ state }) => state === 'open');
