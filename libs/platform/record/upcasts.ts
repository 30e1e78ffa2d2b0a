import type { Recorded } from './event-store.js';

/** How the data of one event type, written in an older shape, reads today: `from["1"]` turns version 1 into version 2. */
export interface Upcast {
  readonly version: string;
  readonly from: Readonly<Record<string, (data: object) => object>>;
}

/** Gives every event in today's shape, whenever it was written. */
export class Upcasts {
  constructor(private readonly table: Readonly<Record<string, Upcast>> = {}) {}

  versionOf(type: string): string {
    return this.table[type]?.version ?? '1';
  }

  read({ type, data, meta }: Pick<Recorded, 'type' | 'data' | 'meta'>): object {
    let shape = JSON.parse(data) as object;
    const upcast = this.table[type];
    for (let at = meta.schema; upcast && at !== upcast.version; at = String(Number(at) + 1)) {
      const step = upcast.from[at];
      if (!step) throw new Error(`There is no upcast for ${type} from version ${at}.`);
      shape = step(shape);
    }
    return shape;
  }
}
