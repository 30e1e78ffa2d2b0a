/** What has vanished, as a view is asked to let go of it. */
export interface Hidden {
  /** Whether this id vanished. */
  has(id: string): boolean;
  /** Whether this person lives on, and what they were before is not told. */
  past(personId: string): boolean;
}

/** A table by id, without the hidden ones. */
export const withoutHidden = <Value>(table: Readonly<Record<string, Value>>, hidden: Hidden): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(table).filter(([id]) => !hidden.has(id)));
