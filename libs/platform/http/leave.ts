import { ForbiddenException, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotHere } from '../record/streams.js';
import type { Leaving } from '../trail/leaves.js';
import { OpenGlass } from '../trail/open-glass.js';
import { EachItsOwn, Whose } from '../trail/whose.js';
import { Unmasking } from './personas.js';
import { Barred, Rules, type Asking, type Granted } from './rules.js';

/** As much of a request as leave is given for. */
export type Requested = Pick<FastifyRequest, 'method' | 'params' | 'body'>;

/** Gives a request leave by the rules; or by a glass that was broken for what it would read. */
@Injectable()
export class LeaveGiver {
  constructor(
    private readonly rules: Rules,
    private readonly unmasking: Unmasking,
    private readonly openGlass: OpenGlass,
    private readonly whose: Whose = new EachItsOwn(),
  ) {}

  /** @throws ForbiddenException, NotHere */
  async give(permission: string, who: Asking, request: Requested, leaving?: Pick<Leaving, 'of'>): Promise<Granted> {
    await this.unmasking.in(request, who);
    const params = request.params as Readonly<Record<string, string>>;
    try {
      return await this.rules.permit(permission, who, params);
    } catch (refusal) {
      const refused = refusal instanceof NotHere || refusal instanceof ForbiddenException;
      // Nobody breaks a glass to their own family's case.
      if (!refused || refusal instanceof Barred || request.method !== 'GET') throw refusal;
      if (await this.behindGlass(who, params, leaving)) return { sees: null };
      throw refusal;
    }
  }

  private async behindGlass(
    { accountId, programmeId }: Asking,
    params: Readonly<Record<string, string>>,
    leaving?: Pick<Leaving, 'of'>,
  ) {
    if (accountId === null) return false;
    const open = await this.openGlass.of({ accountId, programmeId });
    if (open.size === 0) return false;
    for (const [kind, name] of Object.entries(leaving?.of ?? {})) {
      const id = params[name];
      const kept = id ? (await this.whose.of(programmeId, kind, [id])).get(id) : undefined;
      if (kept && open.has(kept.subject)) return true;
    }
    return false;
  }
}
