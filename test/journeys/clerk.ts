import { setTimeout as pause } from 'node:timers/promises';
import { newId, type Receipt } from '#platform';

/** A command that a clerk sent, and what it was answered. */
export interface Sent {
  readonly path: string;
  readonly body: object;
  readonly key: string;
  receipt: Receipt | null;
  /** Other answers than a receipt, in their order. */
  readonly troubles: { readonly status: number; readonly code: string; readonly title: string }[];
}

/** Somebody who writes down every command, and repeats what was not answered, word for word. */
export class Clerk {
  readonly book: Sent[] = [];

  constructor(
    private readonly token: string,
    public address: string,
  ) {}

  async send(path: string, body: object): Promise<Receipt | null> {
    const sent: Sent = { path, body, key: newId(), receipt: null, troubles: [] };
    this.book.push(sent);
    await this.ask(sent);
    return sent.receipt;
  }

  get unanswered(): Sent[] {
    return this.book.filter(({ receipt }) => receipt === null);
  }

  /** Sends again what was not answered. */
  async repeat(): Promise<void> {
    for (const sent of this.unanswered) await this.ask(sent);
  }

  /** The answer to a command that was answered before. */
  async again(sent: Sent): Promise<Receipt | null> {
    const second: Sent = { ...sent, receipt: null, troubles: [] };
    await this.ask(second);
    return second.receipt;
  }

  private async ask(sent: Sent): Promise<void> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', 'idempotency-key': sent.key };
    try {
      const answer = await fetch(`${this.address}/api/${sent.path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(sent.body),
      });
      const text = await answer.text();
      if (answer.ok) sent.receipt = JSON.parse(text) as Receipt;
      else sent.troubles.push({ ...(JSON.parse(text) as Sent['troubles'][number]), status: answer.status });
    } catch {
      // No answer: the server is gone. Whether the command was recorded nobody knows yet.
    }
  }
}

/** Waits until so many more commands have been answered. */
export async function answers(clerks: readonly Clerk[], more: number): Promise<void> {
  const answered = () => clerks.flatMap(({ book }) => book).filter(({ receipt }) => receipt !== null).length;
  for (const before = answered(); answered() < before + more;) await pause(5);
}
