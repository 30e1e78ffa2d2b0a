import { Global, Module } from '@nestjs/common';
import { Agencies } from './agencies.js';
import { Policies } from './policies.js';
import { ProgrammeController } from './programme.controller.js';
import { ProgrammeHandler } from './programme.handler.js';
import { StoredAgencies } from './stored-agencies.js';
import { StoredPolicies } from './stored-policies.js';

/** The law of the court; every context may ask for `Policies`, and whoever takes referrals in for `Agencies`. */
@Global()
@Module({
  providers: [ProgrammeHandler, { provide: Policies, useClass: StoredPolicies }, { provide: Agencies, useClass: StoredAgencies }],
  controllers: [ProgrammeController],
  exports: [Policies, Agencies],
})
export class ProgrammeModule {}
