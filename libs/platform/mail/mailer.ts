/** A message to one address, in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Takes a message on its way; a port, so that nothing here knows how mail travels. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
