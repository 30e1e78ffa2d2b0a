import { answered } from './ask.js';

/** The most rows a route gives at once. */
const AT_ONCE = 500;

type Page = { readonly take: number; readonly skip: number };
type Asking<Row> = (page: Page) => Promise<{
  readonly data?: readonly Row[];
  readonly error?: unknown;
  readonly response?: Response;
}>;

/** All rows of a list that is longer than one answer, answered as one. */
export async function readAll<Row>(ask: Asking<Row>): Promise<{ data: Row[]; response: Response }> {
  const rows: Row[] = [];
  for (;;) {
    const some = (await answered(ask({ take: AT_ONCE, skip: rows.length }))) as readonly Row[];
    rows.push(...some);
    if (some.length < AT_ONCE) return { data: rows, response: Response.json(null) };
  }
}
