import type { INestApplicationContext } from '@nestjs/common';
import { Acting, Clock, Zones, type Destruction } from '#platform';
import { RecordHandler, type ExpunctionNotice } from '#records';

/** What must be done once more after a restore, by what the list of destructions says of each. */
export type AfterRestore = (app: INestApplicationContext, destroyed: readonly Destruction[]) => Promise<void>;

/** Records that were expunged after the backup are expunged in what was restored; what it knows of already stays as it is. */
const expungeAgain: AfterRestore = async (app, destroyed) => {
  const told = destroyed.flatMap(({ programme, notice }) =>
    notice?.['kind'] === 'record-expunged' ? [{ programme, notice }] : [],
  );
  const byRecord = new Map(told.map((one) => [String(one.notice['recordId']), one]));
  for (const [recordId, { programme, notice }] of byRecord) {
    const { kind: _, certificate: __, ...said } = notice;
    const timeZone = await app.get(Zones).of(programme);
    const actor = { actor: 'process:restore', role: 'process', programmeId: programme, timeZone, now: app.get(Clock).now() };
    await app
      .get(Acting)
      .run({ ...actor, key: `restore:${recordId}` }, () =>
        app.get(RecordHandler, { strict: false }).again(said as unknown as ExpunctionNotice),
      );
  }
};

/** In this order, on a court whose views are built and in which nothing else runs. */
export const afterRestore: readonly AfterRestore[] = [expungeAgain];
