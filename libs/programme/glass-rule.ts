import type { GlassRule } from './policy.js';

/** An hour, and four at most. */
export const GLASS_RULE: GlassRule = { minutes: 60, mostMinutes: 240 };
