import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../config.js';
import { CannotRotate, LocalMasterKey, WrappingKey } from './master.js';
import { overwrite } from './overwritten.js';

/** How the text of a key file is written and read. */
export interface KeyScript {
  /** The text of a new file that holds this key. */
  write(secret: Buffer): Promise<string>;
  /** @throws ConfigError when the text, of a file so called, holds no key */
  read(text: string, file: string): Promise<Buffer>;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';
const textIn = (file: string): string => readFileSync(file, 'utf8').trim();
const nextOf = (file: string): string => `${file}.next`;

/** A master key that is kept in a file, in clear or as a key service sealed it; the file is replaced when the key is. */
export class KeptMasterKey extends LocalMasterKey {
  override readonly afterRotation: string;

  private constructor(
    secret: Buffer,
    private readonly file: string,
    private readonly script: KeyScript,
  ) {
    super(secret);
    this.afterRotation = `Copy ${file} to where you keep the master key, destroy the copies of the old one, and back up the keys: copies of keys made before open no more.`;
  }

  /**
   * Reads the key, or makes it, in a file only its owner reads, at the first start.
   * @throws ConfigError when the file holds no key, or cannot be there
   */
  static async open(file: string, script: KeyScript): Promise<KeptMasterKey> {
    // Root's database server runs as another user, who must be able to pass through this folder but not to list it.
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
      if (!existsSync(file)) put(file, await script.write(randomBytes(32)));
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      throw new ConfigError([
        `The master key cannot be kept in ${file}: its folder cannot be made or written (${codeOf(error)}).`,
      ]);
    }
    return new KeptMasterKey(await script.read(textOrNone(file), file), file, script);
  }

  override async turnTo(id: string): Promise<boolean> {
    // Whoever replaced it has put the new one beside the old one, and then in its place.
    for (const file of [this.file, nextOf(this.file)])
      if (this.id !== id && existsSync(file)) {
        const key = new WrappingKey(await this.script.read(textOrNone(file), file));
        if (key.id === id) this.key = key;
      }
    return this.id === id;
  }

  override async successor(): Promise<WrappingKey> {
    const secret = randomBytes(32);
    const text = await this.script.write(secret);
    try {
      // The old one will be overwritten.
      accessSync(this.file, constants.W_OK);
      rmSync(nextOf(this.file), { force: true });
      put(nextOf(this.file), text);
    } catch (error) {
      throw new CannotRotate(`The master key was not replaced: ${this.file} cannot be replaced (${codeOf(error)}).`);
    }
    return new WrappingKey(secret);
  }

  override async settle(): Promise<void> {
    const next = nextOf(this.file);
    if (!existsSync(next) || (await this.idIn(next)) !== this.id) return;
    // Opened before it loses its name: what is overwritten is the old one, and never the one that takes its place.
    const old = openSync(this.file, 'r+');
    try {
      renameSync(next, this.file);
      overwrite(old);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    } finally {
      closeSync(old);
    }
    syncFolder(dirname(this.file));
  }

  private async idIn(file: string): Promise<string> {
    return new WrappingKey(await this.script.read(textOrNone(file), file)).id;
  }
}

const textOrNone = (file: string): string => {
  try {
    return textIn(file);
  } catch {
    return '';
  }
};

/** Put in place whole, so that of two first starts at once neither reads half a key and both read the same one. */
function put(file: string, text: string): void {
  const unfinished = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(unfinished, `${text}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished);
  }
  syncFolder(dirname(file));
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
