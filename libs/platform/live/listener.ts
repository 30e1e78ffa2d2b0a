import type { Position } from '../record/event-store.js';
import type { Session } from '../http/sessions.js';
import { ended, type Ended, type Interest } from './frames.js';
import type { Topic } from './topics.js';

/** Bytes that may wait for somebody who does not read; who is further behind comes back and reads again. */
const MOST_WAITING = 64 * 1024;

/** Where a stream is written to. */
export interface Outlet {
  readonly writableLength: number;
  readonly destroyed: boolean;
  write(text: string): boolean;
  end(text: string): unknown;
  destroy(): unknown;
}

/** One open stream: whose, about what, and how far it was told. */
export class Listener {
  private open = true;
  /** How far it was told. */
  at: Position = 0;

  constructor(
    readonly who: Session,
    readonly topics: readonly Topic[],
    readonly interest: Interest,
    private readonly outlet: Outlet,
  ) {}

  get isOpen(): boolean {
    return this.open && !this.outlet.destroyed;
  }

  /** Writes, and gives up one who does not read. Answers whether it is still open. */
  send(frames: string): boolean {
    if (!this.isOpen) return false;
    this.outlet.write(frames);
    if (this.outlet.writableLength <= MOST_WAITING) return true;
    this.open = false;
    this.outlet.destroy();
    return false;
  }

  end(because: Ended): void {
    if (this.isOpen) this.outlet.end(ended(because));
    this.open = false;
  }

  /** Is told nothing more. */
  close(): void {
    this.open = false;
  }
}
