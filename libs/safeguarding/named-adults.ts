import { refuse, type By, type CommandsOf, type Day, type Decider, type Id } from '#kernel';
import type * as Commands from './named-adults.commands.js';

/** Who is named in a programme to keep young people safe. These words stay on record for good. */
export type NamedAdultsEvents = {
  SafeguardingStaffNamed: { adultId: Id };
  SafeguardingStaffReleased: { adultId: Id };
  SecondAdultNamed: { adultId: Id };
  SecondAdultReleased: { adultId: Id };
};

export interface NamedAdults {
  /** Those who read concerns. */
  readonly staff: readonly Id[];
  /** Those who read along what is written to young people. */
  readonly second: readonly Id[];
}

export interface NamedAdultsKnown {
  /** The last day the adult's clearance holds. */
  readonly clearedUntil: Day | null;
}

/** Whether a clearance holds on a day, its last one included. */
export const holds = (until: Day | null, on: Day): boolean => until !== null && until >= on;

function cleared({ clearedUntil }: NamedAdultsKnown, { today }: By): void {
  if (!holds(clearedUntil, today)) refuse('NotCleared', 'This adult has no clearance that holds today.');
}

const less = (ids: readonly Id[], id: Id) => ids.filter((one) => one !== id);

export const namedAdultsDecider: Decider<NamedAdults, NamedAdultsEvents, CommandsOf<typeof Commands>, NamedAdultsKnown> = {
  category: 'safeguarding',
  initial: { staff: [], second: [] },

  decide: {
    NameSafeguardingStaff({ adultId }, { staff }, by, known) {
      if (staff.includes(adultId)) return [];
      cleared(known, by);
      return [{ type: 'SafeguardingStaffNamed', data: { adultId } }];
    },
    ReleaseSafeguardingStaff: ({ adultId }, { staff }) =>
      staff.includes(adultId) ? [{ type: 'SafeguardingStaffReleased', data: { adultId } }] : [],
    NameSecondAdult({ adultId }, { second }, by, known) {
      if (second.includes(adultId)) return [];
      cleared(known, by);
      return [{ type: 'SecondAdultNamed', data: { adultId } }];
    },
    ReleaseSecondAdult: ({ adultId }, { second }) =>
      second.includes(adultId) ? [{ type: 'SecondAdultReleased', data: { adultId } }] : [],
  },

  evolve: {
    SafeguardingStaffNamed: (file, { adultId }) => ({ ...file, staff: [...file.staff, adultId] }),
    SafeguardingStaffReleased: (file, { adultId }) => ({ ...file, staff: less(file.staff, adultId) }),
    SecondAdultNamed: (file, { adultId }) => ({ ...file, second: [...file.second, adultId] }),
    SecondAdultReleased: (file, { adultId }) => ({ ...file, second: less(file.second, adultId) }),
  },
};
