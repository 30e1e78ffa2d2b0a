import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Id, Moment } from '#kernel';
import { Acting } from '../acting.js';
import { pg } from '../postgres/types.js';
import { POOL } from '../tokens.js';
import { LeavesNothing } from '../trail/leaves.js';
import { Allow } from './allow.js';

const MOST = 500;

/** A step that a process asked for and that was refused. */
interface Stuck {
  readonly id: Id;
  readonly eventId: Id;
  readonly process: string;
  readonly stream: string;
  readonly revision: number;
  readonly command: string;
  readonly code: string;
  readonly sentence: string;
  readonly stuckAt: Moment;
}

/** A stream that a view has set aside, at the fact it could not take. */
interface Parked {
  readonly view: string;
  readonly stream: string;
  readonly position: number;
  readonly parkedAt: Moment;
}

/** What needs a person: steps that were refused, and facts that a view could not take. */
@ApiTags('running')
@Controller('running')
export class RunningController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly acting: Acting,
  ) {}

  /** Steps of this programme that a process asked for and that were refused. */
  @Get('stuck')
  @Allow('running:stuck')
  @LeavesNothing('what went wrong, by the id of a stream')
  async stuck(): Promise<readonly Stuck[]> {
    const { rows } = await this.pool.query<Stuck>(
      `select id, event_id as "eventId", process, stream, revision, command, code, sentence, stuck_at as "stuckAt"
       from running.stuck where programme = $1 order by stuck_at desc limit $2`,
      [this.acting.programme(), MOST],
    );
    return rows;
  }

  /** Streams that a view has set aside, in all programmes; no content. */
  @Get('parked')
  @Allow('running:parked')
  @LeavesNothing('what went wrong, by the id of a stream')
  async parked(): Promise<readonly Parked[]> {
    const { rows } = await this.pool.query<Parked>(
      `select view, stream, position, parked_at as "parkedAt" from running.parked order by parked_at desc limit $1`,
      [MOST],
    );
    return rows;
  }
}
