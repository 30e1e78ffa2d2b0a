import type { Policy, RecordRules } from './policy.js';

const UNLESS_SAID: RecordRules = {
  levels: ['seal', 'partial', 'full'],
  retention: [],
  matchTokenMonths: null,
  noticeTwice: false,
};

/** How records end under a policy, also under one from before there was anything to say of it. */
export const recordRules = ({ records }: Policy): RecordRules => records ?? UNLESS_SAID;
