import { Global, Module } from '@nestjs/common';
import { Policies } from './policies.js';
import { ProgrammeController } from './programme.controller.js';
import { ProgrammeHandler } from './programme.handler.js';
import { StoredPolicies } from './stored-policies.js';

/** The law of the court; every context may ask for `Policies`. */
@Global()
@Module({
  providers: [ProgrammeHandler, { provide: Policies, useClass: StoredPolicies }],
  controllers: [ProgrammeController],
  exports: [Policies],
})
export class ProgrammeModule {}
