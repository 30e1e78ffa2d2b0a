import { randomUUID } from 'node:crypto';
import { v5 } from 'uuid';

const NAMESPACE = '7b7e0d2c-6b1f-5a53-9c0e-2f3f4b9d8a10';

/** The same parts always give the same id (UUIDv5): what makes a repeat harmless. */
export const idFrom = (...parts: readonly (string | number)[]): string => v5(parts.join('|'), NAMESPACE);

export const newId = (): string => randomUUID();
