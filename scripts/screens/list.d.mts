/** A screen: who looks at it, and where. */
export interface Screen {
  readonly name: string;
  readonly login?: string;
  readonly at: string;
  readonly language?: string;
}

export function screensOf(read: (login: string, path: string) => Promise<unknown>): Promise<readonly Screen[]>;
