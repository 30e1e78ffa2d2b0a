import { describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { newId } from './index.js';
import { openTallyCourt } from './testing/court.testing.js';
import { AskEcho } from './testing/tally.testing.js';

describe('a court that closes', () => {
  it('lets the step under way finish while it can still read', async () => {
    const court = await openTallyCourt();
    const data = court.module.get(DataSource);
    const bus = court.module.get(CommandBus);
    const execute = bus.execute.bind(bus);
    await court.send(AskEcho, { tallyId: newId(), to: newId() });
    let reading = false;
    let failure: unknown;
    bus.execute = async (command: never) => {
      reading = true;
      await pause(100);
      await data.query('select 1').catch((error: unknown) => (failure = error));
      return execute(command);
    };
    while (!reading) await pause(5);
    await court.close();
    expect(failure).toBeUndefined();
  });
});
