import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Clock } from '#platform';
import type { Seeds } from '#jury';
import { CourtModule } from '../api/court.module.js';
import { nestLogger } from '../api/http.js';
import { endOnSignal, openGround, type Ground } from '../api/open-court.js';

/** Runs work on the court's record: attaches to a running court's database, or starts it for as long as the work takes. */
export async function withCourt<T>(
  work: (app: INestApplicationContext, ground: Ground) => Promise<T>,
  options: { clock?: Clock; works?: boolean; seeds?: Seeds } = {},
): Promise<T> {
  endOnSignal();
  const ground = await openGround({ LOG_LEVEL: 'error', ...process.env }, 2);
  try {
    const app = await NestFactory.createApplicationContext(CourtModule.forRoot({ ...ground.court, ...options }), {
      logger: nestLogger(ground.log),
      abortOnError: false,
    });
    try {
      return await work(app, ground);
    } finally {
      await app.close();
    }
  } finally {
    await ground.database.stop();
  }
}
