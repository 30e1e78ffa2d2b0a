interface Waiting<Request, Answer> {
  readonly request: Request;
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Turns many small requests into few large ones: while one batch is under way, what arrives waits and goes down
 * together in the next. A request alone goes at once.
 */
export class Coalescer<Request, Answer> {
  private waiting: Waiting<Request, Answer>[] = [];
  private busy = false;

  /**
   * @param run answers a batch, in its order
   * @param most requests in one batch
   * @param clashes key of which a batch may hold only one request, or null for none
   */
  constructor(
    private readonly run: (requests: Request[]) => Promise<Answer[]>,
    private readonly most: number,
    private readonly clashes: (request: Request) => string | null = () => null,
  ) {}

  ask(request: Request): Promise<Answer> {
    return new Promise((settle, fail) => {
      this.waiting.push({ request, settle, fail });
      if (!this.busy) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.busy = true;
    do {
      // Callers who were just answered ask again within this turn of the loop; they belong in the same batch.
      await new Promise((resume) => setImmediate(resume));
      await this.answer(this.next());
    } while (this.waiting.length > 0);
    this.busy = false;
  }

  private next(): Waiting<Request, Answer>[] {
    const batch: Waiting<Request, Answer>[] = [];
    const later: Waiting<Request, Answer>[] = [];
    const taken = new Set<string>();
    for (const item of this.waiting) {
      const key = this.clashes(item.request);
      if (batch.length >= this.most || (key !== null && taken.has(key))) later.push(item);
      else {
        batch.push(item);
        if (key !== null) taken.add(key);
      }
    }
    this.waiting = later;
    return batch;
  }

  private async answer(batch: Waiting<Request, Answer>[]): Promise<void> {
    try {
      const answers = await this.run(batch.map(({ request }) => request));
      batch.forEach(({ settle }, i) => settle(answers[i] as Answer));
    } catch (error) {
      if (batch.length === 1) batch[0]!.fail(error);
      // One bad request must not sink its neighbours: each is tried alone.
      else for (const item of batch) await this.answer([item]);
    }
  }
}
