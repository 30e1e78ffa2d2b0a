import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { AccountHandler } from './account.handler.js';

/** Time credits. */
@Module({ providers: [AccountHandler], controllers: [AccountController] })
export class CreditModule {}
