import { Module } from '@nestjs/common';
import { CaseController } from './case.controller.js';
import { CaseHandler } from './case.handler.js';
import { EarlierCases } from './ports.js';
import { ReferralsController } from './referrals.controller.js';
import { StoredEarlierCases } from './stored-earlier-cases.js';

/** Cases from referral to closing. The composition root must give `GuardianAuthority`. */
@Module({
  providers: [CaseHandler, { provide: EarlierCases, useClass: StoredEarlierCases }],
  controllers: [CaseController, ReferralsController],
})
export class ReferralModule {}
