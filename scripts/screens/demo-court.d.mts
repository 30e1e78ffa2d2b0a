/** A demo court in a process and a folder of its own. */
export interface DemoCourt {
  /** Where browsers find it. */
  readonly site: string;
  tokenOf(login: string): Promise<string>;
  read(login: string, path: string): Promise<unknown>;
  close(): Promise<void>;
}

export function openDemoCourt(): Promise<DemoCourt>;
