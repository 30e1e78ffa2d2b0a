import { SetMetadata } from '@nestjs/common';
import type { Pending } from './sessions.js';

const STEP_UP = 'step-up';
const WHILE_PENDING = 'while-pending';

/** Asks for a proof at most five minutes old (password, and second factor where there is one), else 403 `ProveYourself`. */
export const StepUp = (): MethodDecorator => SetMetadata(STEP_UP, true);

export const needsProof = (handler: object): boolean => Reflect.getMetadata(STEP_UP, handler) === true;

/** Opens a route to sessions that still wait for this; all others are closed to them. */
export const WhilePending = (...pending: readonly Pending[]): MethodDecorator => SetMetadata(WHILE_PENDING, pending);

export const opensTo = (handler: object, pending: Pending): boolean =>
  ((Reflect.getMetadata(WHILE_PENDING, handler) as readonly Pending[] | undefined) ?? []).includes(pending);
