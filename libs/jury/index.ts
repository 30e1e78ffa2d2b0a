import { drawDecider } from './draw.js';
import { jurorDecider } from './juror.js';
import { drawExclusions } from './views/draw-exclusions.view.js';
import { draws } from './views/draws.view.js';
import { invitations } from './views/invitations.view.js';
import { jurorService } from './views/juror-service.view.js';
import { juryComposition } from './views/jury-composition.view.js';
import { juryPool } from './views/jury-pool.view.js';

export { RandomSeeds, Seeds } from './commitment.js';
export { Courtroom, type PersonFacts } from './courtroom.js';
export { drawPanel } from './draw-panel.js';
export * from './draw.commands.js';
export type { CaseFacts } from './exclusions.js';
export * from './juror.commands.js';
export { DrawExclusion } from './views/draw-exclusions.view.js';
export { DrawLine } from './views/draws.view.js';
export { Invitation } from './views/invitations.view.js';
export { JurorService } from './views/juror-service.view.js';
export { JuryComposition } from './views/jury-composition.view.js';
export { JuryPool } from './views/jury-pool.view.js';
export type * from './words.js';

export const juryDeciders = { jurorDecider, drawDecider };
export const juryViews = { juryPool, invitations, draws, drawExclusions, jurorService, juryComposition };
