import { Controller, Get, Headers, Optional, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Acting } from '../acting.js';
import { Allow, SIGNED_IN } from '../http/allow.js';
import type { SignedRequest } from '../http/session.js';
import type { Position } from '../record/event-store.js';
import { LeavesNothing } from '../trail/leaves.js';
import { readerOf } from '../trail/looks.js';
import { Trail } from '../trail/trail.js';
import { LiveStreams } from './streams.js';
import { NoTopics, Topics, topicsIn, type Topic } from './topics.js';

/** What a page wants to be told of. */
export class Listens {
  /** Topics, with commas between them; 16 at most. */
  @ApiProperty({ example: 'hearing:<id>,deliberation:<id>' })
  @IsString({ message: 'Say what the stream is to be about.' })
  @MaxLength(1_000, { message: 'That is too long to be a list of topics.' })
  about!: string;

  /** The place to go on from, for a page that opens a new stream; a browser that comes back by itself sends Last-Event-ID. */
  @ApiPropertyOptional({ minimum: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;
}

/** Changes as they happen. A stream says that something changed, and the page reads it again at its own address. */
@Controller('live')
export class LiveController {
  constructor(
    private readonly streams: LiveStreams,
    private readonly trail: Trail,
    private readonly acting: Acting,
    @Optional() private readonly topics: Topics = new NoTopics(),
  ) {}

  /** Each topic has its own rule: who may not read the thing is refused as at its own address. */
  @Get()
  @Allow(SIGNED_IN)
  @LeavesNothing('ids, counts and names of facts; opening what is about a record is noted for each of its topics')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The place to go on from.' })
  @ApiOkResponse({
    description: 'Server-sent events `changed`, `beat`, `reread` and `ended`.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  async open(
    @Query() { about, after }: Listens,
    @Headers('last-event-id') last: string | undefined,
    @Req() request: SignedRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const topics = topicsIn(about, this.topics.kinds);
    await this.streams.open(request.signedIn!, topics, {
      after: placeIn(last) ?? after ?? null,
      noted: () => this.noted(topics),
      outlet: () => begun(reply),
      onClosed: (forget) => reply.raw.once('close', forget),
    });
  }

  private async noted(topics: readonly Topic[]): Promise<void> {
    const actor = this.acting.current();
    for (const { kind, id } of topics) {
      const { leaves } = this.topics.kinds[kind]!;
      if (!leaves || id === null) continue;
      const shown = Object.keys(leaves.of).map((of) => ({ kind: of, id }));
      await this.trail.note(readerOf(actor, 'LiveController.open', leaves.classes), shown, actor.now, false);
    }
  }
}

// A place that cannot be read is one from which nothing is remembered: the page reads again.
const placeIn = (last: string | undefined): Position | undefined =>
  last === undefined || last === '' ? undefined : /^\d{1,15}$/.test(last) ? Number(last) : Number.MAX_SAFE_INTEGER;

/** Begins an answer that goes on, with the headers that every answer has. */
function begun(reply: FastifyReply): FastifyReply['raw'] {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  // Who is gone is found by their connection's end.
  reply.raw.on('error', () => undefined);
  reply.raw.flushHeaders();
  return reply.raw;
}
