import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Refusal, type Day, type Id, type Moment } from '#kernel';
import { Acting, idFrom, Reactor, ViewRunner, type Receipt } from '#platform';

/** Who does something in the play. */
export interface Actor {
  readonly actor: Id;
  readonly role: string;
  readonly personId?: Id;
}

/** A command of the play was refused: what it belonged to goes no further. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

type FieldsOf<C> = { readonly [F in keyof C as F extends string ? F : never]: C[F] };

/** Every so many commands, the time until the views show one is taken. */
const SAMPLED = 97;
/** Samples waited for at one time. */
const SAMPLES_ABREAST = 5;
const PATIENCE_MS = 30_000;

/**
 * Sends the play's commands, each as who does it and when it happens. Its key comes from the command itself, so that a play
 * begun again is answered from the record.
 */
export class Player {
  private readonly bus: CommandBus;
  private readonly acting: Acting;
  private readonly reactor: Reactor;
  private readonly views: ViewRunner;
  private readonly sampling = new Set<Promise<void>>();
  /** Days before this one are on record whole: what they hold is not sent again. */
  private doneUntil: Day = '';
  private sentSinceDrain = false;
  commands = 0;
  readonly refused: Record<string, number> = {};
  /** Milliseconds from a command's answer to the views showing it. */
  readonly lags: number[] = [];

  constructor(
    app: INestApplicationContext,
    readonly programmeId: Id,
    readonly timeZone: string,
    readonly dayOf: (moment: Moment) => Day,
  ) {
    this.bus = app.get(CommandBus, { strict: false });
    this.acting = app.get(Acting, { strict: false });
    this.reactor = app.get(Reactor, { strict: false });
    this.views = app.get(ViewRunner, { strict: false });
  }

  /** What happens before this day is taken as played. */
  passOverUntil(day: Day): void {
    this.doneUntil = day;
  }

  isOnRecord(day: Day): boolean {
    return day < this.doneUntil;
  }

  /** @throws Refused */
  async send<C extends object>(type: new () => C, fields: FieldsOf<C>, by: Actor, at: Moment): Promise<void> {
    if (this.isOnRecord(this.dayOf(at))) return;
    const key = idFrom(this.programmeId, type.name, at, JSON.stringify(fields));
    const command = Object.assign(new type(), fields);
    this.commands += 1;
    this.sentSinceDrain = true;
    const receipt = await this.as(by, at, () => this.bus.execute<never, Receipt>(command as never), key).catch(
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        const name = `${type.name}: ${error.code}`;
        this.refused[name] = (this.refused[name] ?? 0) + 1;
        throw new Refused(`${name}: ${error.message}`);
      },
    );
    if (this.commands % SAMPLED === 0) this.sample(receipt.position);
  }

  /** Does something as somebody, at a moment of the play. */
  as<T>({ actor, role, personId }: Actor, now: Moment, work: () => T, key?: string): T {
    const { programmeId, timeZone } = this;
    return this.acting.run({ actor, role, programmeId, timeZone, now, ...(personId && { personId }), ...(key && { key }) }, work);
  }

  /** Waits until views and processes have worked off all that was sent. */
  async drain(): Promise<void> {
    if (!this.sentSinceDrain) return;
    this.sentSinceDrain = false;
    await this.reactor.drain();
  }

  /** The middle and the slow end of the samples, in milliseconds. */
  async lag(): Promise<{ p50: number; p99: number }> {
    await Promise.all(this.sampling);
    const sorted = [...this.lags].sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    return { p50: at(0.5), p99: at(0.99) };
  }

  private sample(position: number): void {
    if (this.sampling.size >= SAMPLES_ABREAST) return;
    const began = performance.now();
    const shown = this.views.passed(position, PATIENCE_MS).then(() => {
      this.lags.push(Math.round((performance.now() - began) * 10) / 10);
      this.sampling.delete(shown);
    });
    this.sampling.add(shown);
  }
}
