import { hostname as machineName, networkInterfaces } from 'node:os';

/** By what a machine is reached on its local network. */
export interface Reached {
  /** The first is the one to tell people. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
}

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A name as certificates carry it, or null where it is none: an address, a port with it, `localhost`. */
export function hostName(given: string): string | null {
  const name = given.trim().toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  const right = name.length <= 253 && labels.every((label) => LABEL.test(label));
  // What ends in a number is an address.
  if (!right || /^\d+$/.test(labels.at(-1)!) || labels.at(-1) === 'localhost') return null;
  return name;
}

/** How this machine is called and found on its network, in an order that stays the same while nothing changes. */
export function howReached(named?: string, host = machineName(), interfaces = networkInterfaces()): Reached {
  const own = hostName(host);
  const short = own?.split('.')[0];
  const names = [named, short && `${short}.local`, own].filter((name): name is string => Boolean(name));
  const addresses = Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)
    .sort();
  return { names: [...new Set(names)], addresses: [...new Set(addresses)] };
}
