/** The time zone of each programme; the composition root knows where to ask. */
export abstract class Zones {
  /** IANA name; UTC for a programme that does not exist yet. */
  abstract of(programmeId: string): Promise<string>;
}
