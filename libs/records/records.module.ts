import { Module } from '@nestjs/common';
import { Certificates } from './certificate.js';
import { MatchTokens } from './match-tokens.js';
import { RecordController } from './record.controller.js';
import { RecordHandler } from './record.handler.js';
import { RetentionClock } from './retention-clock.js';
import { RetentionDays } from './retention.js';

/** Sealing, expunging and keeping of records. The composition root must give `CaseContents` and `Likeness`. */
@Module({
  providers: [RecordHandler, Certificates, MatchTokens, RetentionDays, RetentionClock],
  controllers: [RecordController],
  exports: [RecordHandler, Certificates, MatchTokens, RetentionClock],
})
export class RecordsModule {}
