import { refuse, type Id } from '#kernel';
import type { Range } from './deliberation.events.js';
import { THIRD_PARTY, type Deliberation, type Item, type JuryRoom } from './deliberation.file.js';

/** The jury room, if the jury is deliberating. */
export function deliberating(file: Deliberation): JuryRoom {
  if (file.stage === 'unknown') refuse('NotDeliberating', 'This jury has not retired to deliberate.');
  if (file.stage === 'discharged') refuse('JuryDischarged', 'This jury was let go.');
  if (file.stage === 'recommended') refuse('AlreadyRecommended', 'The jury has made its recommendation.');
  return file;
}

/** The jury room, if this juror is in it. */
export function present(file: Deliberation, jurorId: Id): JuryRoom {
  const room = deliberating(file);
  if (!room.jurors.includes(jurorId)) refuse('NotInJuryRoom', 'Only the jurors who retired with this jury take part.');
  return room;
}

export function itemOf(room: JuryRoom, itemId: Id): Item {
  const found = room.items.find((one) => one.itemId === itemId);
  if (!found) refuse('NoSuchItem', 'Nobody has proposed this.');
  return found;
}

/** The range of a sanction; a recommendation to a third party has none. */
export function rangeOf(room: JuryRoom, sanction: string): Range | null {
  if (sanction === THIRD_PARTY) return null;
  const found = room.opened.ranges.find((one) => one.sanction === sanction);
  if (!found) refuse('NotInGrid', 'The policy of this hearing does not let the jury ask this for the offence.');
  return found;
}
