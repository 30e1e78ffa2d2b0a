import { siteDecider } from './site.js';
import { timesheetDecider } from './timesheet.js';
import { hours } from './views/hours.view.js';
import { myHours } from './views/my-hours.view.js';
import { sites } from './views/sites.view.js';
import { timesheets } from './views/timesheets.view.js';

export { Kin } from './kin.js';
export * from './site.commands.js';
export * from './timesheet.commands.js';
export { HoursLine } from './views/hours.view.js';
export { MyHours } from './views/my-hours.view.js';
export { SiteLine } from './views/sites.view.js';
export { TimesheetLine } from './views/timesheets.view.js';
export type * from './words.js';

export const serviceDeciders = { siteDecider, timesheetDecider };
export const serviceViews = { sites, timesheets, hours, myHours };
