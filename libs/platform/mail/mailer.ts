import type { Id } from '#kernel';

/** A message to one address, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** What it is called by where it waits, and when it comes back. */
  readonly id?: Id;
}

/** Takes a message on its way; a port, so that nothing here knows how mail travels. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;

  /** Messages that were taken and came back since, by their ids. */
  async returned(): Promise<readonly Id[]> {
    return [];
  }
}
