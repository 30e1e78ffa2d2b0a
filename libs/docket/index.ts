import { sittingDecider } from './sitting.js';
import { assignments } from './views/assignments.view.js';
import { attendance } from './views/attendance.view.js';
import { blocked } from './views/blocked.view.js';
import { continuances } from './views/continuances.view.js';
import { docketDay } from './views/docket-day.view.js';
import { hearingCalendar } from './views/hearing-calendar.view.js';
import { postedList } from './views/posted-list.view.js';
import { sittings } from './views/sittings.view.js';

export * from './attendance.js';
export { isLocked } from './court-day.js';
export { elsewhereThan, sittingFrom, type DayBook } from './day-book.js';
export { placesFor, type Against, type Place, type Seeking } from './places.js';
export { outcomes, type Following, type Outcome } from './outcomes.js';
export * from './ports.js';
export * from './sitting.commands.js';
export type * from './sitting.events.js';
export { AssignmentLine } from './views/assignments.view.js';
export { AttendanceLine } from './views/attendance.view.js';
export { BlockedLine } from './views/blocked.view.js';
export { ContinuanceLine } from './views/continuances.view.js';
export { HearingOnCalendar } from './views/hearing-calendar.view.js';
export { DocketLine } from './views/docket-day.view.js';
export { PostedLine } from './views/posted-list.view.js';
export { SittingLine } from './views/sittings.view.js';

export const docketDeciders = { sittingDecider };
export const docketViews = { docketDay, sittings, attendance, blocked, continuances, assignments, postedList, hearingCalendar };
