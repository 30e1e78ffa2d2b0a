import type { FastifyReply } from 'fastify';
import type { Code, Id } from '#kernel';
import { setCookie } from '#platform';

/** Somebody who came in, as they are told: the token comes as a cookie too. */
export interface Entered {
  readonly token: string;
  readonly programmeId: Id;
  readonly role: Code;
  readonly personId: Id | null;
}

export function enter(reply: FastifyReply, entered: Entered): Entered {
  setCookie(reply, entered.token);
  return entered;
}
