const BITS = 1 << 22;
const HASHES = 4;

/**
 * Remembers any number of keys in half a megabyte, as a Bloom filter: a key that was added is always found, one that was
 * not is hardly ever.
 */
export class Perhaps {
  private readonly words = new Uint32Array(BITS >>> 5);

  add(key: string): void {
    const step = hashOf(key, 0x811c9dc5) | 1;
    for (let i = 0, at = hashOf(key, 0x01000193); i < HASHES; i += 1, at += step)
      this.words[(at >>> 5) & (this.words.length - 1)]! |= 1 << (at & 31);
  }

  has(key: string): boolean {
    const step = hashOf(key, 0x811c9dc5) | 1;
    for (let i = 0, at = hashOf(key, 0x01000193); i < HASHES; i += 1, at += step) {
      if (!(this.words[(at >>> 5) & (this.words.length - 1)]! & (1 << (at & 31)))) return false;
    }
    return true;
  }
}

/** FNV-1a, with its high bits mixed down because only low ones are used. */
function hashOf(key: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}
