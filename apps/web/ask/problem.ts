/** What the court answers when it does not do something: one sentence that can be read aloud, and which fields it is about. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    readonly fields: readonly { readonly field: string; readonly problems: readonly string[] }[] = [],
    readonly correlation?: string,
  ) {
    super(title);
  }

  /** Whether the same might be done later: the court was not there, or had too much to do. */
  get passes(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  static from(status: number, body: unknown): Problem {
    const told = (body ?? {}) as Partial<{ title: string; code: string; fields: Problem['fields']; correlation: string }>;
    return new Problem(status, told.code ?? 'Unknown', told.title ?? '', told.fields, told.correlation);
  }

  static readonly away = (): Problem => new Problem(0, 'Away', '');
}
