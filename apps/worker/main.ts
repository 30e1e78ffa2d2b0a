import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CourtModule } from '../api/court.module.js';
import { nestLogger } from '../api/http.js';
import { endOnSignal, giveUp, openGround } from '../api/open-court.js';

/** Views and processes in a process of their own; several may run, one works at a time. */
const endWith = endOnSignal();
const { court, database, log } = await openGround(process.env).catch(giveUp);
const app = await NestFactory.createApplicationContext(CourtModule.forRoot(court), {
  logger: nestLogger(log),
  abortOnError: false,
}).catch(giveUp);
endWith(async () => {
  await app.close();
  await database.stop();
});
log.info({}, 'The worker is running.');
