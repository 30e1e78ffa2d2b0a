import { caseOutcomes } from './views/case-outcomes.view.js';
import { courtDay } from './views/court-day.view.js';
import { courtRooms } from './views/court-rooms.view.js';
import { dueDates } from './views/due-dates.view.js';
import { juryLoop } from './views/jury-loop.view.js';
import { juryYield } from './views/jury-yield.view.js';
import { needsAttention } from './views/needs-attention.view.js';
import { paperEntries } from './views/paper-entries.view.js';
import { recordParts } from './views/record-parts.view.js';
import { timeFigures } from './views/time-figures.view.js';
import { relations } from './views/relations.view.js';
import { things } from './views/things.view.js';
import { timeStatements } from './views/time-statements.view.js';

export { DayCasts, type InProgramme } from './casts.js';
export { RelationTies } from './ties.js';
export { readFunnel, type ByReason, type Funnel, type Queries, type Step } from './funnel.js';
export { readJuryFigures, type JuryFigures } from './jury-figures.js';
export { readinessOf, type Readiness } from './readiness.js';
export { readStepTimes, type StepTime, type StepTimes } from './step-times.js';
export { CaseFacts, type CaseFact } from './history/case-facts.js';
export type { Held } from './subject-access/held.js';
export { pageOf } from './subject-access/page.js';
export { SubjectAccess } from './subject-access/subject-access.js';
export { CaseOutcome, STAGES, type Stage } from './views/case-outcomes.view.js';
export { CourtDay, type Progress } from './views/court-day.view.js';
export { CourtRoom } from './views/court-rooms.view.js';
export { DueDate, type DueKind } from './views/due-dates.view.js';
export { JuryLoop } from './views/jury-loop.view.js';
export { JuryYield } from './views/jury-yield.view.js';
export { NeedsAttention } from './views/needs-attention.view.js';
export { PaperEntry } from './views/paper-entries.view.js';
export { RecordParts } from './views/record-parts.view.js';
export { TimeFigures } from './views/time-figures.view.js';
export { Relation } from './views/relations.view.js';
export { Thing } from './views/things.view.js';
export { TimeStatement } from './views/time-statements.view.js';

/** The desk's views, by name. */
export const deskViews = {
  caseOutcomes,
  courtDay,
  courtRooms,
  dueDates,
  juryLoop,
  juryYield,
  needsAttention,
  paperEntries,
  recordParts,
  timeFigures,
  relations,
  things,
  timeStatements,
};
