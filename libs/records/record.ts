import { caseFile, jurySecret, person, refuse, sealed, type By, type Fact, type Id, type Sealed } from '#kernel';
import type { Contents, Level, RecordEvents } from './record.events.js';
import {
  evolve,
  initial,
  type Found,
  type Keeping,
  type RecordDecider,
  type RecordFile,
  type RecordKnown,
} from './record.file.js';

/** The numbers of orders, under one key of the programme: they outlive the record and name nobody. */
export const register = (programmeId: Id): string => `register:${programmeId}`;

type Facts = readonly Fact<RecordEvents>[];

/** Under what law, when, and by which order. */
const grounds = ({ basis, order }: { basis: string; order: string | null }, { programmeId, today }: By) => ({
  basis,
  order: (order === null ? null : sealed(register(programmeId), order)) satisfies Sealed | null,
  on: today,
});

const NOT_THERE = ['NoSuchRecord', 'There is no case by that id.'] as const;

function closedCase({ found }: RecordKnown): Found {
  if (!found) refuse(...NOT_THERE);
  if (!found.closed) refuse('CaseOpen', 'This case is still open. Only the record of a closed case is sealed or expunged.');
  return found;
}

function notHeld({ holds }: RecordFile): void {
  if (Object.keys(holds).length > 0)
    refuse('UnderLegalHold', 'This record is under a legal hold. Nothing of it may go until the hold is lifted.');
}

function allowed(how: 'seal' | Level, { levels }: RecordKnown): void {
  if (!levels.includes(how)) refuse('LevelNotInPolicy', 'The policy in force does not let a record vanish in this way.');
}

const keeps = ({ serves, openCase, elsewhere }: Keeping) => serves || openCase || elsewhere;

/** The contents of a record, with those who leave with it: a young person who stays keeps their guardians. */
function withPeople({ closed: _, ...found }: Found, staying: ReadonlySet<Id>): Contents {
  const { youthId, guardians, harmedParties } = found;
  const people = [youthId, ...(staying.has(youthId) ? [] : guardians), ...harmedParties];
  const leaving = [...new Set(people)].filter((personId) => !staying.has(personId));
  const secrets = [...found.deliberations, ...found.hearings].map(jurySecret);
  return { ...found, leaving, subjects: [caseFile(found.caseId), ...secrets, ...leaving.map(person)] };
}

const staying = (keeping: readonly Keeping[], keepsThem = keeps) =>
  new Set(keeping.filter(keepsThem).map(({ personId }) => personId));

/** Who stays when a record is expunged; refused where the young person may not go with it. */
function stayingAfter(youthId: Id, { keeping }: RecordKnown, level: Level, alsoEnds: boolean): ReadonlySet<Id> {
  const youth = keeping.find(({ personId }) => personId === youthId);
  if (youth?.openCase)
    refuse('OtherCaseOpen', 'This young person has another case that is open. Close it first, or seal this record instead.');
  if (youth?.serves && !alsoEnds)
    refuse('StillServes', 'This person still serves with the court. Say that this ends too, or seal the record instead.');
  const ended = (one: Keeping) => (one.personId === youthId ? one.elsewhere : keeps(one));
  const left = staying(keeping, ended);
  if (level === 'partial' && left.has(youthId))
    refuse('KeptElsewhere', 'Another record still names this person, so this one cannot be made nameless. Expunge it in full.');
  return left;
}

/** What goes with a record that was sealed: what it held then, and of its people those whom nothing keeps by now. */
function ofSealed(contents: Contents, left: ReadonlySet<Id>): Contents {
  const { leaving: _, subjects: __, ...found } = contents;
  return withPeople({ ...found, closed: true }, left);
}

function sealing(file: RecordFile, by: By, known: RecordKnown, given: { basis: string; order: string | null }): Facts {
  if (file.stage === 'sealed') return [];
  if (file.stage === 'expunged') refuse('RecordGone', 'This record was expunged. Nothing is left that could be sealed.');
  const found = closedCase(known);
  notHeld(file);
  allowed('seal', known);
  return [{ type: 'RecordSealed', data: { ...withPeople(found, staying(known.keeping)), ...grounds(given, by) } }];
}

interface Expunging {
  readonly basis: string;
  readonly order: string | null;
  readonly level: Level;
  readonly alsoEnds?: boolean | undefined;
}

function expunging(file: RecordFile, by: By, known: RecordKnown, { level, alsoEnds = false, ...given }: Expunging): Facts {
  if (file.stage === 'expunged' && (file.level === 'full' || level === 'partial')) return [];
  const found = file.stage === 'open' ? closedCase(known) : null;
  notHeld(file);
  allowed(level, known);
  const before = file.stage === 'open' ? null : file.contents;
  const left = stayingAfter((found ?? before)!.youthId, known, level, alsoEnds);
  const contents = before ? ofSealed(before, left) : withPeople(found!, left);
  const wasSealed = file.stage === 'sealed' || (file.stage === 'expunged' && file.wasSealed);
  return [{ type: 'RecordExpunged', data: { ...contents, ...grounds(given, by), level, wasSealed } }];
}

export const recordDecider: RecordDecider = {
  category: 'record',
  initial,
  evolve,

  decide: {
    SealRecord: (command, file, by, known) => sealing(file, by, known, command),

    ExpungeRecord: (command, file, by, known) => expunging(file, by, known, command),

    RetireRecord: ({ how }, file, by, known) => {
      const given = { basis: 'retention-policy', order: null };
      return how === 'seal' ? sealing(file, by, known, given) : expunging(file, by, known, { ...given, level: how });
    },

    ReopenRecord: (command, file, by, known) => {
      if (file.stage === 'expunged') refuse('RecordGone', 'This record was expunged. No order can bring it back.');
      if (file.stage === 'open') {
        if (!known.found) refuse(...NOT_THERE);
        return [];
      }
      const { subjects, youthId } = file.contents;
      // The name may have been put away with another record, and is needed for this one.
      const opened = { ...file.contents, subjects: [...new Set([...subjects, person(youthId)])] };
      return [{ type: 'RecordReopened', data: { ...opened, ...grounds(command, by) } }];
    },

    PlaceLegalHold: ({ holdId, ...given }, file, by, known) => {
      if (file.holds[holdId]) return [];
      if (file.stage === 'expunged' && file.level === 'full')
        refuse('RecordGone', 'This record was expunged. Nothing is left that could be held.');
      const caseId = file.stage === 'open' ? known.found?.caseId : file.contents.caseId;
      if (caseId === undefined) refuse(...NOT_THERE);
      return [{ type: 'LegalHoldPlaced', data: { caseId, holdId, ...grounds(given, by) } }];
    },

    LiftLegalHold: ({ holdId, ...given }, file, by) =>
      file.holds[holdId] ? [{ type: 'LegalHoldLifted', data: { holdId, ...grounds(given, by) } }] : [],

    GiveSealingNotice: ({ occasion, language, channel }, file, _by, { found }) => {
      if (!found) refuse(...NOT_THERE);
      if (file.notices.includes(occasion)) return [];
      return [{ type: 'SealingNoticeGiven', data: { caseId: found.caseId, occasion, language, channel } }];
    },

    ExpungeAgain: ({ level, basis, on, wasSealed, contents }, file) => {
      if (file.stage === 'expunged' && (file.level === 'full' || level === 'partial')) return [];
      return [{ type: 'RecordExpunged', data: { ...contents, basis, order: null, on, level, wasSealed } }];
    },
  },
};
