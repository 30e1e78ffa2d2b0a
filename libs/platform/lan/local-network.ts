import type { Server } from 'node:http';
import { join } from 'node:path';
import { howReached, type Reached } from './addresses.js';
import { certify, type Certified } from './authority.js';
import { plainServer } from './plain.js';

const LOOKS_EVERY = 60_000;

/** What a court on a local network is given. */
export interface LanOptions {
  readonly dataDir: string;
  /** A name that the network resolves to this machine. */
  readonly name?: string;
  readonly port: number;
  readonly plainPort: number;
  readonly now: () => Date;
  readonly reached?: () => Reached;
}

/** The certificate of this machine on its network, kept in step with its names and addresses. */
export class LocalNetwork {
  private timer: NodeJS.Timeout | undefined;
  private plain: Server | undefined;

  private constructor(
    private readonly options: LanOptions,
    private reached: Reached,
    readonly certified: Certified,
  ) {}

  /** @throws AuthorityUnusable */
  static async open(options: LanOptions): Promise<LocalNetwork> {
    const reached = options.reached?.() ?? howReached(options.name);
    return new LocalNetwork(options, reached, await certify(folderIn(options), reached, options.now()));
  }

  /** Where to find the court: by the name to tell people, and by every other. */
  get addresses(): readonly [string, ...string[]] {
    const { names, addresses } = this.reached;
    const [first = 'localhost', ...others] = [...names, ...addresses];
    const at = (host: string) => `https://${host}:${this.options.port}`;
    return [at(first), ...others.map(at)];
  }

  /** Where the page lies that tells how to trust the court; addresses first, since they need no name to be known. */
  get plainAddresses(): readonly string[] {
    const { names, addresses } = this.reached;
    return [...addresses, ...names].map((host) => `http://${host}:${this.options.plainPort}`);
  }

  /** Serves the authority's certificate in the clear, and gives the server a new certificate whenever it needs one. */
  async serve(host: string, onRenewal: (certified: Certified) => void, onFailure: (error: unknown) => void): Promise<void> {
    const { authority } = this.certified;
    const isOurs = (name: string) => [...this.reached.names, ...this.reached.addresses].includes(name.toLowerCase());
    const plain = plainServer({ authority, publicUrl: this.addresses[0], isOurs });
    await listening(plain, this.options.plainPort, host);
    this.plain = plain;
    let cert = this.certified.cert;
    const look = async () => {
      this.reached = this.options.reached?.() ?? howReached(this.options.name);
      const certified = await certify(folderIn(this.options), this.reached, this.options.now());
      if (certified.cert === cert) return;
      ({ cert } = certified);
      onRenewal(certified);
    };
    this.timer = setInterval(() => void look().catch(onFailure), LOOKS_EVERY).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    const { plain } = this;
    if (!plain) return;
    plain.closeAllConnections();
    await new Promise<void>((closed) => plain.close(() => closed()));
  }
}

const folderIn = ({ dataDir }: LanOptions) => join(dataDir, 'local-network');

const listening = (server: Server, port: number, host: string) =>
  new Promise<void>((listens, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      listens();
    });
  });
