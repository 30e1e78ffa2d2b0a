import type { Code } from '#kernel';

/** What makes an adult fear for somebody. */
export const KINDS: readonly Code[] = ['abuse', 'neglect', 'self-harm', 'threat', 'exploitation', 'distress', 'other'];

/** Who is told of a concern. */
export const AUTHORITIES: readonly Code[] = ['child-protection', 'police', 'health', 'school', 'crisis-line', 'court', 'other'];

export const CLOSED_BECAUSE: readonly Code[] = ['referred', 'safe', 'unfounded', 'recorded-twice', 'moved'];
