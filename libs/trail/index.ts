import { glassDecider } from './glass.js';
import { brokenGlass } from './views/broken-glass.view.js';

export type { GlassEvents } from './glass.js';
export * from './glass.commands.js';
export { Records, ViewerNames } from './ports.js';
export { byDay, type DayLooked } from './viewers.js';
export { BrokenGlass } from './views/broken-glass.view.js';

export const trailDeciders = { glassDecider };
export const trailViews = { brokenGlass };
