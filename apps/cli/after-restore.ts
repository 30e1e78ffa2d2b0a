import type { INestApplicationContext } from '@nestjs/common';
import type { Destruction } from '#platform';

/** What must be done once more after a restore, by what the list of destructions says of each. */
export type AfterRestore = (app: INestApplicationContext, destroyed: readonly Destruction[]) => Promise<void>;

/** In this order, on a court whose views are built and in which nothing else runs. */
export const afterRestore: readonly AfterRestore[] = [];
