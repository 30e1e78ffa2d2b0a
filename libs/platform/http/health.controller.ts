import { Controller, Get, Inject } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { ApiTags } from '@nestjs/swagger';
import { pg } from '../postgres/types.js';
import { EventStore } from '../record/event-store.js';
import { POOL } from '../tokens.js';
import { LeavesNothing } from '../trail/leaves.js';
import { ViewRunner } from '../views/runner.js';
import { Allow, ANYONE } from './allow.js';

/** Views further behind than this are not ready to be read. */
const MOST_BEHIND = 5_000;

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly store: EventStore,
    private readonly views: ViewRunner,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** The process runs. */
  @Get('live')
  @Allow(ANYONE)
  @LeavesNothing('how the server is')
  live() {
    return { status: 'ok' };
  }

  /** The record and the database answer, and the views are close behind. */
  @Get('ready')
  @Allow(ANYONE)
  @LeavesNothing('how the server is')
  ready() {
    return this.health.check([
      () => this.ask('record', async () => void (await this.store.ping())),
      () => this.ask('database', async () => void (await this.pool.query('select 1'))),
      () =>
        this.ask('views', async () => {
          const [last, at] = await Promise.all([this.store.lastPosition(), this.views.position()]);
          if (last - at > MOST_BEHIND) throw new Error('The views are behind.');
          return { last, at, behind: Math.max(0, last - at) };
        }),
    ]);
  }

  private async ask(name: string, question: () => Promise<Record<string, number> | void>) {
    const indicator = this.indicators.check(name);
    try {
      return indicator.up((await question()) ?? {});
    } catch {
      return indicator.down();
    }
  }
}
