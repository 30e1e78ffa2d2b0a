import { jurySecret, REDACTED, refuse, sealed, type Code, type CommandsOf, type Decider, type Id, type Sealed } from '#kernel';
import type { PolicyVersion } from '#programme';
import { drawPanel, type Candidate } from './draw-panel.js';
import type * as Commands from './draw.commands.js';
import { exclusionOf, groupsApart, type CandidateFacts, type CaseFacts } from './exclusions.js';
import type { DrawEvents, Mix } from './words.js';

interface Attempt {
  readonly sittingId: Id;
  readonly attempt: number;
  readonly commitment: Code;
  readonly sealedSeed: Sealed<string>;
  readonly panelSize: number;
  readonly quorum: number;
  readonly standby: number;
  readonly because: Code | null;
  /** The draws made before this one; none is ever dropped. */
  readonly earlier: readonly Made[];
}

/** The closed list, as the draw takes it. */
export interface Closed {
  readonly candidates: readonly Candidate[];
  readonly mix: Mix | null;
  readonly apart: readonly (readonly Id[])[];
}

export interface Result {
  readonly seed: Code;
  readonly panel: readonly Id[];
  readonly standby: readonly Id[];
  readonly forepersonId: Id;
}

/** A draw that was made: all it takes to make it again. */
export type Made = Attempt & Closed & { readonly result: Result };

/** The draw of one hearing's panel: the attempt now under way or last made. Earlier attempts stay in the record. */
export type Draw =
  | { readonly stage: 'unknown' }
  | (Attempt & { readonly stage: 'committed' })
  | (Attempt & Closed & { readonly stage: 'closed' })
  | (Made & { readonly stage: 'drawn' })
  | (Attempt & Closed & { readonly stage: 'too-few' });

export interface DrawKnown {
  readonly policy: PolicyVersion;
  /** A fresh seed and its SHA-256, made by the server for this command. */
  readonly fresh?: { readonly seed: string; readonly commitment: string };
  readonly room?: { readonly facts: CaseFacts; readonly jurors: readonly CandidateFacts[] };
}

export const drawDecider: Decider<Draw, DrawEvents, CommandsOf<typeof Commands>, DrawKnown> = {
  category: 'draw',
  initial: { stage: 'unknown' },

  decide: {
    CommitSeed: (command, draw, _by, { policy, fresh }) => {
      if (draw.stage === 'committed' && draw.sittingId === command.sittingId && draw.because === (command.because ?? null))
        return [];
      if (draw.stage === 'committed' || draw.stage === 'closed')
        refuse('DrawUnderWay', 'A draw for this hearing is under way; finish it first.');
      if (draw.stage !== 'unknown' && !command.because)
        refuse('SecondDrawNeedsReason', 'A second draw needs a reason. The first is kept.');
      if (!fresh) refuse('NoSeed', 'The draw has no seed.');
      const { quorum, size, standby } = policy.policy.panel;
      const panelSize = command.panelSize ?? size;
      if (panelSize < quorum) refuse('BelowQuorum', `A panel has at least ${quorum} jurors.`);
      const committed = {
        hearingId: command.drawId,
        sittingId: command.sittingId,
        commitment: fresh.commitment,
        sealedSeed: sealed(jurySecret(command.drawId), fresh.seed),
        panelSize,
        quorum,
        standby: command.standby ?? standby,
        attempt: draw.stage === 'unknown' ? 1 : draw.attempt + 1,
        because: command.because ?? null,
        policyVersion: policy.version,
      };
      return [{ type: 'SeedCommitted', data: committed }];
    },

    CloseCandidates: (command, draw, _by, { policy, room }) => {
      if (draw.stage === 'closed') return [];
      if (draw.stage !== 'committed') refuse('SeedNotCommitted', 'Commit the seed before the list of candidates closes.');
      if (!room) refuse('NothingKnown', 'It is not known who is in the room.');
      const judged = room.jurors.map((juror) => ({ juror, because: exclusionOf(juror, room.facts, policy.policy.panel) }));
      const free = judged
        .filter(({ because }) => because === null)
        .map(({ juror }) => juror)
        .sort(byId);
      const closed = {
        hearingId: command.drawId,
        attempt: draw.attempt,
        candidates: free.map(({ jurorId, origin }) => ({ jurorId, origin })),
        exclusions: judged.flatMap(({ juror: { jurorId }, because }) => (because ? [{ jurorId, because }] : [])).sort(byId),
        mix: command.formerRespondentsAtMost === undefined ? null : { formerRespondentsAtMost: command.formerRespondentsAtMost },
        apart: groupsApart(free),
      };
      return [{ type: 'CandidatesClosed', data: closed }];
    },

    DrawPanel: ({ drawId }, draw) => {
      if (draw.stage === 'drawn' || draw.stage === 'too-few') return [];
      if (draw.stage !== 'closed') refuse('ListStillOpen', 'The list of candidates must close before the panel is drawn.');
      const seed = draw.sealedSeed.read();
      if (seed === REDACTED) refuse('SeedGone', 'The seed of this draw can no longer be read. Draw again, with the reason.');
      const { panel, standby, forepersonId } = replay(seed, draw);
      const { attempt, panelSize, quorum } = draw;
      const short = { type: 'PanelShort' as const, data: { hearingId: drawId, attempt, wanted: panelSize, found: panel.length } };
      if (forepersonId === null || panel.length < quorum) return [short];
      const drawn = { type: 'PanelDrawn' as const, data: { hearingId: drawId, attempt, seed, panel, standby, forepersonId } };
      return panel.length < panelSize ? [drawn, short] : [drawn];
    },
  },

  evolve: {
    SeedCommitted: (draw, { sittingId, attempt, commitment, sealedSeed, panelSize, quorum, standby, because }) => ({
      stage: 'committed',
      sittingId,
      attempt,
      commitment,
      sealedSeed,
      panelSize,
      quorum,
      standby,
      because,
      earlier: made(draw),
    }),
    CandidatesClosed: (draw, { candidates, mix, apart }) =>
      draw.stage === 'unknown' ? draw : { ...draw, stage: 'closed', candidates, mix, apart },
    PanelDrawn: (draw, { seed, panel, standby, forepersonId }) =>
      draw.stage === 'closed' ? { ...draw, stage: 'drawn', result: { seed, panel, standby, forepersonId } } : draw,
    // A panel that is short but has its quorum was drawn all the same.
    PanelShort: (draw) => (draw.stage === 'closed' ? { ...draw, stage: 'too-few' } : draw),
  },
};

/** Every draw of this hearing that was made, the first first. */
export function made(draw: Draw): readonly Made[] {
  if (draw.stage === 'unknown') return [];
  return draw.stage === 'drawn' ? [...draw.earlier, draw] : draw.earlier;
}

/** Draws again from the closed list: the same seed gives the same panel. */
export const replay = (seed: string, draw: Attempt & Closed) =>
  drawPanel(seed, draw.candidates, draw.panelSize, draw.standby, { mix: draw.mix, apart: draw.apart });

const byId = (a: { readonly jurorId: Id }, b: { readonly jurorId: Id }) => (a.jurorId < b.jurorId ? -1 : 1);
