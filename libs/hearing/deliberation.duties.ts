import { jurySecret, keyDuties } from '#kernel';
import type { DeliberationEvents } from './deliberation.events.js';

/** A jury room that is closed for good takes its key with it. */
export const hearingKeyDuties = keyDuties<DeliberationEvents>({
  JurySecretDestroyed: ({ id }) => ({ destroy: [jurySecret(id)] }),
});
