import { deliberationDecider } from './deliberation.js';
import { hearingDecider } from './hearing.js';
import { breaks } from './views/breaks.view.js';
import { deliberations } from './views/deliberations.view.js';
import { hearingLog } from './views/hearing-log.view.js';
import { hearings } from './views/hearings.view.js';
import { juryComments } from './views/jury-comments.view.js';
import { juryPressure } from './views/jury-pressure.view.js';
import { panel } from './views/panel.view.js';
import { questions } from './views/questions.view.js';
import { recommendations } from './views/recommendations.view.js';
import { statements } from './views/statements.view.js';

export * from './deliberation.commands.js';
export { hearingKeyDuties } from './deliberation.duties.js';
export type * from './deliberation.events.js';
export * from './hearing.commands.js';
export type * from './hearing.events.js';
export type { CaseToHear } from './hearing.file.js';
export { OATHS, type Oath } from './oaths.js';
export { CasesToHear, HeardDays } from './ports.js';
export { ADJOURNED_BECAUSE, FAULTS_OF, HELD_BACK_BECAUSE, STOPPED_BECAUSE, UNFIT_BECAUSE } from './reasons.js';
export { BreakLine } from './views/breaks.view.js';
export { DeliberationLine, type ItemShown, type PollShown } from './views/deliberations.view.js';
export { LogLine } from './views/hearing-log.view.js';
export { HearingLine } from './views/hearings.view.js';
export { JuryComment } from './views/jury-comments.view.js';
export { JuryPressure } from './views/jury-pressure.view.js';
export { PanelSeat } from './views/panel.view.js';
export { QuestionLine } from './views/questions.view.js';
export { RecommendationLine } from './views/recommendations.view.js';
export { StatementLine } from './views/statements.view.js';

export const hearingDeciders = { hearingDecider, deliberationDecider };
export const hearingViews = {
  hearings,
  hearingLog,
  panel,
  questions,
  statements,
  deliberations,
  juryComments,
  juryPressure,
  recommendations,
  breaks,
};
