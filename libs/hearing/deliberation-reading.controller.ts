import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  AsOf,
  Leaves,
  LeavesNothing,
  Limited,
  Mine,
  NotHere,
  only,
  Reading,
  ReadsPage,
  Streams,
  Vault,
  within,
} from '#platform';
import { In } from 'typeorm';
import { deliberationDecider } from './deliberation.js';
import { Oneself } from './oneself.js';
import { deliberationShapes, progressShapes } from './shapes.js';
import { DeliberationLine } from './views/deliberations.view.js';
import { JuryComment } from './views/jury-comments.view.js';
import { JuryPressure } from './views/jury-pressure.view.js';
import { RecommendationLine } from './views/recommendations.view.js';

/** How juries get on, and what they recommend. What they say to each other is for those in the room. */
@Controller('deliberations')
export class DeliberationReadingController {
  constructor(
    private readonly reading: Reading,
    private readonly acting: Acting,
    private readonly vault: Vault,
    private readonly oneself: Oneself,
    private readonly streams: Streams,
  ) {}

  /** Counts only, for the court outside the jury room. */
  @Get()
  @Allow('deliberation:progress')
  @Mine('hearingId')
  @Limited(progressShapes)
  @Leaves({ case: 'caseId' }, 'deliberation')
  async progress(@Query() page: ReadsPage) {
    const rows = await this.reading.rows(DeliberationLine, {
      where: within<DeliberationLine>(this.acting.current(), 'hearingId'),
      order: { openedAt: 'DESC', deliberationId: 'ASC' },
      ...page,
    });
    return rows.map(({ items, ranges: _, jurors, votingOn: __, foreperson: ___, ...counts }) => ({
      ...counts,
      present: jurors.length,
      proposals: items.length,
    }));
  }

  @Get('recommendations/:deliberationId')
  @Allow('recommendation:read')
  @AsOf(RecommendationLine)
  @Leaves({ deliberation: 'deliberationId' }, ['deliberation', 'notes'], { restricted: true })
  async recommendation(@Param('deliberationId') deliberationId: string) {
    return this.vault.reveal(await this.reading.row(RecommendationLine, deliberationId));
  }

  @Get('pressure')
  @Allow('deliberation:pressure')
  @Mine('deliberationId')
  @LeavesNothing('counts of an anonymous signal')
  async pressure(@Query() page: ReadsPage) {
    const rows = await this.reading.rows(JuryPressure, {
      where: within<JuryPressure>(this.acting.current(), 'deliberationId'),
      order: { lastAt: 'DESC', deliberationId: 'ASC' },
      ...page,
    });
    const where = { deliberationId: In(rows.map(({ deliberationId }) => deliberationId)) };
    const rooms = await this.reading.rows(DeliberationLine, {
      where,
      select: ['deliberationId', 'hearingId'],
      take: Math.max(1, rows.length),
    });
    const hearingOf = new Map(rooms.map(({ deliberationId, hearingId }) => [deliberationId, hearingId]));
    return rows.map((row) => ({ ...row, hearingId: hearingOf.get(row.deliberationId) ?? null }));
  }

  @Get(':deliberationId')
  @Allow('deliberation:read')
  @Limited(deliberationShapes)
  @Leaves({ deliberation: 'deliberationId' }, ['deliberation', 'notes'], { restricted: true })
  async room(@Param('deliberationId') deliberationId: string) {
    const { jurors, ...shown } = await this.inside(deliberationId);
    return { ...(await this.vault.reveal(shown)), present: jurors.length };
  }

  /** The note of the juror who asks, wherever their seat has moved. It stands in no view: only the record has it, sealed. */
  @Get(':deliberationId/my-note')
  @Allow('deliberation:take-part')
  @LeavesNothing('one’s own note')
  async myNote(@Param('deliberationId') deliberationId: string) {
    const { file } = await this.streams.file(deliberationDecider, deliberationId);
    const jurorId = this.oneself.juror();
    if (jurorId === null || file.stage !== 'deliberating' || !file.jurors.includes(jurorId)) throw new NotHere();
    await this.oneself.roomGoesOn(file.opened.hearingId);
    return { text: file.notes[jurorId] ?? null };
  }

  @Get(':deliberationId/comments')
  @Allow('deliberation:read-comments')
  @Limited({ jury: only<JuryComment>('commentId', 'itemId', 'text', 'at') })
  @Leaves({ deliberation: 'deliberationId' }, ['deliberation', 'notes'], { restricted: true })
  async comments(@Param('deliberationId') deliberationId: string, @Query() page: ReadsPage) {
    await this.inside(deliberationId);
    return this.vault.reveal(
      await this.reading.rows(JuryComment, { where: { deliberationId }, order: { at: 'ASC', commentId: 'ASC' }, ...page }),
    );
  }

  /** The jury room, for a juror only while they are in it. */
  private async inside(deliberationId: string): Promise<DeliberationLine> {
    const row = await this.reading.row(DeliberationLine, deliberationId);
    this.oneself.isAmong(row.stage === 'deliberating' ? row.jurors : []);
    await this.oneself.roomGoesOn(row.hearingId);
    return row;
  }
}
