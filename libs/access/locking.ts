/** So many failures in a row are forgiven; from here on each one locks. */
export const FORGIVEN = 5;
const LONGEST = 60;

/** Minutes an account is locked after so many failures in a row: one, then twice as long each time, up to an hour; 0 for none. */
export const lockMinutes = (failures: number): number =>
  failures < FORGIVEN ? 0 : Math.min(LONGEST, 2 ** Math.min(failures - FORGIVEN, 10));
