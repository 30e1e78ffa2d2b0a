import { pg } from '../postgres/types.js';

const CHANNEL = 'keys';
const MASTER_CHANNEL = 'master_key';
/** A notification holds less than 8,000 bytes. */
const ROOM = 7_500;
const AGAIN_MS = 1000;

/** The statement that tells every process whose keys changed; without names where they are too many. */
export function announced(subjects: ReadonlySet<string>): string {
  const told = [...subjects].join('\n');
  return `select pg_notify('${CHANNEL}', ${pg.escapeLiteral(told.length > ROOM ? '' : told)})`;
}

/** The statement that tells every process which master key wraps now. */
export const replaced = (id: string): string => `select pg_notify('${MASTER_CHANNEL}', ${pg.escapeLiteral(id)})`;

/**
 * Hears whose keys changed in other processes. What is kept is only as good as the ear: while the connection is away everything
 * is let go of once a second.
 */
export class KeyNews {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private following = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly changed: (subjects: ReadonlySet<string> | null) => void,
    private readonly masterReplaced: () => void,
  ) {}

  follow(): void {
    if (this.following) return;
    this.following = true;
    void this.listen();
  }

  async close(): Promise<void> {
    this.following = false;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    if (!this.following) return;
    const client = new pg.Client(this.pool.options as pg.ClientConfig);
    let lost = false;
    const lose = () => {
      if (lost) return;
      lost = true;
      this.changed(null);
      if (this.following) this.timer = setTimeout(() => void this.listen(), AGAIN_MS).unref();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === MASTER_CHANNEL) this.masterReplaced();
      else this.changed(payload === '' ? null : new Set(payload.split('\n')));
    });
    this.client = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}; listen ${MASTER_CHANNEL}`);
      // Whatever changed before the ear was open.
      this.changed(null);
    } catch {
      lose();
      void client.end().catch(() => undefined);
    }
  }
}
