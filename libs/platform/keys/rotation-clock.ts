import type { Log } from '../views/context.js';
import type { Keyring } from './keyring.js';
import { CannotRotate } from './master.js';

const LOOKS_EVERY = 3_600_000;

/** Replaces the master key when it has become so many days old; so that what was destroyed dies in every copy by then. */
export class RotationClock {
  private timer: NodeJS.Timeout | undefined;
  private turning: Promise<void> = Promise.resolve();

  /** @param days 0 for never */
  constructor(
    private readonly keyring: Keyring,
    private readonly days: number,
    private readonly log: Log,
  ) {}

  start(): void {
    if (this.days === 0) return;
    const look = () => void (this.turning = this.look());
    this.timer = setInterval(look, LOOKS_EVERY).unref();
    look();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.turning;
  }

  private async look(): Promise<void> {
    try {
      if ((await this.keyring.masterKeyAge()) < this.days) return;
      const { keys, milliseconds } = await this.keyring.rotateMasterKey();
      this.log.warn({ keys, milliseconds }, `The master key was replaced. ${this.keyring.afterRotation}`);
    } catch (error) {
      if (error instanceof CannotRotate) this.log.warn({ days: this.days }, error.message);
      else this.log.error({ error: (error as Error).name }, 'The master key could not be replaced; trying again in an hour.');
    }
  }
}
