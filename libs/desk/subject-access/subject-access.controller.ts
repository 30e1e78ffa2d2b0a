import { Controller, Get, Headers, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Acting, Allow, LeavesNothing, NotHere } from '#platform';
import { pageOf } from './page.js';
import { SubjectAccess } from './subject-access.js';

/** A person's right to see what is held on them. */
@Controller('people')
export class SubjectAccessController {
  constructor(
    private readonly access: SubjectAccess,
    private readonly acting: Acting,
  ) {}

  /** Everything held on a person: for the coordinator to hand over, or for the person themselves. A page where `Accept` asks for HTML, else JSON. */
  @Get(':personId/export')
  @Allow('subject:export')
  @LeavesNothing('the export writes its own line first, also for oneself')
  async export(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { role, personId: own } = this.acting.current();
    if (role !== 'coordinator' && own !== personId) throw new NotHere();
    const held = await this.access.of(personId);
    const page = accept?.includes('text/html') ?? false;
    void reply.header('content-disposition', `attachment; filename="held-on-you.${page ? 'html' : 'json'}"`);
    if (!page) return held;
    void reply.type('text/html; charset=utf-8');
    return pageOf(held);
  }
}
