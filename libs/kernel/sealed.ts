/** What stands in the record in place of a personal value: AES-256-GCM under the subject's own key. */
export interface Envelope {
  /** Whose key: `person:<id>`, `case:<id>`, `deliberation:<id>` or `concern:<id>`. */
  readonly subject: string;
  /** Version of the subject's key. */
  readonly key: number;
  readonly iv: string;
  readonly text: string;
  readonly tag: string;
  /**
   * Where it was first written, `<stream>/<event id>/<field path>`. It cannot be changed without the key, and an event's own
   * envelope is refused in any other of its fields; a copy, in a view or in a later event, goes on saying where it comes from.
   */
  readonly at: string;
}

/** Stands for a value whose key is gone. */
export const REDACTED = Symbol('redacted');
export type Redacted = typeof REDACTED;

/**
 * A personal value. It leaves the process only as an envelope: `JSON.stringify` of a value that was never
 * sealed says nothing, and `String()` says `[sealed]`.
 */
export class Sealed<T = string> {
  private constructor(
    readonly subject: string,
    readonly envelope: Envelope | null,
    private readonly plain: T | Redacted | undefined,
  ) {}

  /** A value still in clear, on its way into the record. */
  static of<T>(subject: string, value: T): Sealed<T> {
    return new Sealed<T>(subject, null, value);
  }

  /** An envelope as read from the record; views copy it and never open it. */
  static closed<T>(envelope: Envelope): Sealed<T> {
    return new Sealed<T>(envelope.subject, envelope, undefined);
  }

  /** An envelope together with what was in it. */
  static opened<T>(envelope: Envelope, value: T | Redacted): Sealed<T> {
    return new Sealed<T>(envelope.subject, envelope, value);
  }

  static is(value: unknown): value is Sealed<unknown> {
    return value instanceof Sealed;
  }

  /** What was sealed, or `REDACTED` when the key is gone or the envelope is closed here. */
  read(): T | Redacted {
    return this.plain === undefined ? REDACTED : this.plain;
  }

  toJSON(): { readonly $sealed: Envelope } | '[sealed]' {
    return this.envelope ? { $sealed: this.envelope } : '[sealed]';
  }

  toString(): string {
    return '[sealed]';
  }
}

/** Seals a value for a subject: `sealed('person:<id>', name)`. */
export function sealed<T>(subject: string, value: T): Sealed<T> {
  return Sealed.of(subject, value);
}

/** The subjects that have keys of their own. */
export const person = (personId: string) => `person:${personId}`;
export const caseFile = (caseId: string) => `case:${caseId}`;
export const jurySecret = (deliberationId: string) => `deliberation:${deliberationId}`;
export const concern = (concernId: string) => `concern:${concernId}`;
