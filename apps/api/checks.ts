import type { Check } from '#platform';

/** What the court itself promises of its views, checked on the snapshot that `verify` looks at. */
export const courtChecks: readonly Check[] = [];
