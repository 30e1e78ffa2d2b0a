import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';

/** Knows who may act for whom; asked as the one who would, and only when a request says that somebody does. */
export abstract class Behalf {
  /** A sentence against acting for that person, or null. */
  abstract against(personId: Id): Promise<string | null>;
}

/** Everybody acts for themselves. */
@Injectable()
export class OwnBehalf extends Behalf {
  against(): Promise<string> {
    return Promise.resolve('Nobody acts for another person here.');
  }
}
