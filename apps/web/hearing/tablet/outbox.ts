import type { Draft } from './draft.js';
import type { Shelf } from './kept.js';

/** A command on its way to the court. */
export interface Queued {
  /** Under which the court takes it once. */
  readonly key: string;
  /** Their order on this tablet; its clock may be wrong. */
  readonly order: number;
  readonly path: string;
  /** Gone once the court has it. */
  readonly body: unknown;
  /** What it is, and about what: `vote:<item>:<round>`. */
  readonly about: string;
  readonly state: 'saved' | 'received' | 'refused';
  /** When the court received it, by the court's clock. */
  readonly at?: string;
  /** Why it was not accepted. */
  readonly code?: string;
  readonly sentence?: string;
}

interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly passes: boolean;
}

interface Ways {
  /** Sends it; throws a Problem. */
  readonly send: (one: Queued) => Promise<unknown>;
  readonly courtTime: () => string;
  /** Only one tab or worker sends at a time. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly later: (ms: number, work: () => void) => void;
  readonly onChange: (all: readonly Queued[]) => void;
  readonly newKey: () => string;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 20_000;

/** While it lasts, the court takes nothing; it will when the room goes on. */
const WAITS: readonly string[] = ['RoomStopped', 'Busy'];
/** Too late, or from a tablet that nobody is signed in on: what was said itself was not looked at. */
const UNREAD: readonly number[] = [408, 401];
const passes = ({ passes: away, code, status }: Refused) => away || UNREAD.includes(status) || WAITS.includes(code);

const refusal = (error: unknown): Refused => {
  const told = error as Partial<Refused>;
  if (typeof told.status === 'number' && typeof told.code === 'string') return told as Refused;
  throw error;
};

/** Keeps commands on the tablet until the court has answered them, in their order, each once. */
export class Outbox {
  private all: readonly Queued[] = [];
  private misses = 0;
  private flushing: Promise<void> | null = null;
  private again = false;
  /** Counts up with each wipe: an answer that comes after one belongs to nobody here. */
  private life = 0;

  constructor(
    private readonly shelf: Pick<Shelf, 'queued' | 'queue'>,
    private readonly ways: Ways,
  ) {}

  /** Takes up what was not sent before the tablet slept or the page was loaded again. */
  async open(): Promise<void> {
    this.show(await this.shelf.queued());
  }

  /** Keeps a command, with what is begun as it stands then, and only then shows it; it is sent as soon as may be. */
  async add(about: string, path: string, body: unknown, draft?: Draft): Promise<Queued> {
    const order = 1 + Math.max(0, ...this.all.map((one) => one.order));
    const one: Queued = { key: this.ways.newKey(), order, path, body, about, state: 'saved' };
    await this.shelf.queue(one, draft);
    this.show([...this.all, one]);
    void this.flush();
    return one;
  }

  /** The latest about something. */
  latest(about: string): Queued | null {
    return this.all.findLast((one) => one.about === about) ?? null;
  }

  /** Sends what waits. */
  flush(): Promise<void> {
    this.again = true;
    this.flushing ??= this.ways.alone(() => this.work()).finally(() => (this.flushing = null));
    return this.flushing;
  }

  /** Forgets everything; the shelf is wiped by whoever holds it. */
  forget(): void {
    this.life += 1;
    this.misses = 0;
    this.show([]);
  }

  private async work(): Promise<void> {
    while (this.again) {
      this.again = false;
      for (;;) {
        const next = this.all.find(({ state }) => state === 'saved');
        if (!next) break;
        if (!(await this.sendOne(next))) return this.wait();
      }
    }
  }

  /** Whether the court has answered it. */
  private async sendOne(one: Queued): Promise<boolean> {
    const { life } = this;
    try {
      await this.ways.send(one);
      if (life === this.life) await this.settle({ ...one, body: null, state: 'received', at: this.ways.courtTime() });
    } catch (error) {
      const told = refusal(error);
      if (passes(told)) return false;
      const { code, message: sentence } = told;
      if (life === this.life) await this.settle({ ...one, body: null, state: 'refused', code, sentence });
    }
    this.misses = 0;
    return true;
  }

  private async settle(one: Queued): Promise<void> {
    await this.shelf.queue(one);
    this.show(this.all.map((other) => (other.key === one.key ? one : other)));
  }

  private wait(): void {
    const ms = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.misses) * (0.75 + Math.random() / 2);
    this.misses += 1;
    this.ways.later(ms, () => void this.flush());
  }

  private show(all: readonly Queued[]): void {
    this.all = all;
    this.ways.onChange(all);
  }
}
