import { theDay } from './court-day.js';
import { docketing } from './docketing.js';
import { evolve } from './sitting.file.js';
import type { SittingDecider } from './known.js';
import { paper } from './paper.js';
import { planning } from './planning.js';
import { publishing } from './publishing.js';

/** A day of court: its rooms and people, the docket, and what happens at the door. */
export const sittingDecider: SittingDecider = {
  category: 'sitting',
  initial: { stage: 'unknown' },
  decide: { ...planning, ...docketing, ...theDay, ...publishing, ...paper },
  evolve,
};
