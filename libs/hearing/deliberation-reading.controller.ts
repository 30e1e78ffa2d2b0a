import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, Leaves, LeavesNothing, NotHere, Reading, ReadsPage, Streams, Vault } from '#platform';
import { deliberationDecider } from './deliberation.js';
import { Oneself } from './oneself.js';
import { DeliberationLine } from './views/deliberations.view.js';
import { JuryComment } from './views/jury-comments.view.js';
import { JuryPressure } from './views/jury-pressure.view.js';
import { RecommendationLine } from './views/recommendations.view.js';

/** How juries get on, and what they recommend. What they say to each other is for those in the room. */
@Controller('deliberations')
export class DeliberationReadingController {
  constructor(
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly oneself: Oneself,
    private readonly streams: Streams,
  ) {}

  /** Counts only, for the court outside the jury room. */
  @Get()
  @Allow('deliberation:progress')
  @Leaves({ case: 'caseId' }, 'deliberation')
  async progress(@Query() page: ReadsPage) {
    const rows = await this.reading.rows(DeliberationLine, { order: { openedAt: 'DESC', deliberationId: 'ASC' }, ...page });
    return rows.map(({ items, ranges: _, jurors, votingOn: __, ...counts }) => ({
      ...counts,
      present: jurors.length,
      proposals: items.length,
    }));
  }

  @Get('recommendations/:deliberationId')
  @Allow('recommendation:read')
  @Leaves({ deliberation: 'deliberationId' }, ['deliberation', 'notes'], { restricted: true })
  async recommendation(@Param('deliberationId') deliberationId: string) {
    return this.vault.reveal(await this.reading.row(RecommendationLine, deliberationId));
  }

  @Get('pressure')
  @Allow('deliberation:pressure')
  @LeavesNothing('counts of an anonymous signal')
  pressure(@Query() page: ReadsPage) {
    return this.reading.rows(JuryPressure, { order: { lastAt: 'DESC', deliberationId: 'ASC' }, ...page });
  }

  @Get(':deliberationId')
  @Allow('deliberation:read')
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
  @Allow('deliberation:read')
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
