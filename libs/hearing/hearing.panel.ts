import { minutesBetween, refuse, type Id, type Minutes, type Moment } from '#kernel';
import type { HearingFact, HearingRows, Live } from './hearing.file.js';
import { bench, goingOn, onBench, quorumLost, underWay } from './hearing.gates.js';

const sat = (it: Live, jurorId: Id, now: Moment): Minutes => Math.max(0, minutesBetween(onBench(it, jurorId).since, now));
const wasHere = (it: Live, jurorId: Id) => it.gone.some((one) => one.jurorId === jurorId);

/** A juror leaves the bench; once the respondent has begun, a jury that can no longer be filled up is let go. */
function leaving(it: Live, jurorId: Id, now: Moment, fact: HearingFact): HearingFact[] {
  const left = bench(it).filter((one) => one !== jurorId);
  return it.stage === 'in-session' && left.length < it.opened.quorum ? [fact, quorumLost(it, left, now)] : [fact];
}

function beforeRetiring(it: Live): Live {
  if (it.stage === 'retired') refuse('JuryHasRetired', 'The jury has retired; a juror leaves from the jury room.');
  return it;
}

/** Who sits on the jury of a hearing, from the draw to the last replacement. */
export const panelRows: HearingRows<
  | 'SeatPanel'
  | 'ChallengeJuror'
  | 'DecideChallenge'
  | 'RecuseJuror'
  | 'DismissJuror'
  | 'ReplaceJuror'
  | 'TakeOath'
  | 'ReplaceForeperson'
> = {
  SeatPanel({ jurors, alternates, drawId, forepersonId }, file, { now }) {
    const it = goingOn(file);
    if (it.drawId === drawId) return [];
    if (it.stage !== 'called') refuse('PanelAlreadySeated', 'The jury of this hearing is seated already.');
    const { caseId, sittingId, youthId, panelSize, quorum } = it.opened;
    const all = [...jurors, ...alternates];
    if (new Set(all.map((one) => one.jurorId)).size < all.length) refuse('JurorTwice', 'The same juror cannot sit twice.');
    if (new Set(all.map((one) => one.seat)).size < all.length) refuse('SeatTwice', 'Two jurors cannot have the same seat.');
    if (all.some((one) => one.jurorId === youthId)) refuse('RespondentOnPanel', 'The respondent cannot sit on the jury.');
    if (all.some((one) => one.jurorId === it.judgeId || one.jurorId === it.interpreterId))
      refuse('OfficerOnPanel', 'Whoever presides or interprets cannot sit on the jury.');
    if (jurors.length > panelSize) refuse('PanelTooLarge', `This jury has at most ${panelSize} jurors.`);
    if (jurors.length < quorum) refuse('PanelTooSmall', `This jury needs at least ${quorum} jurors.`);
    if (!jurors.some((one) => one.jurorId === forepersonId))
      refuse('ForepersonNotOnPanel', 'The foreperson is one of the jurors.');
    const seats = (seated: typeof jurors) => seated.map(({ jurorId, seat }) => ({ jurorId, seat }));
    return [
      {
        type: 'PanelSeated',
        data: { caseId, sittingId, jurors: seats(jurors), alternates: seats(alternates), drawId, forepersonId, at: now },
      },
    ];
  },

  ChallengeJuror({ jurorId, by, because }, file) {
    const it = goingOn(file);
    onBench(it, jurorId);
    if (it.challenged.includes(jurorId)) return [];
    if (it.stage !== 'seated')
      refuse('TooLateToChallenge', 'A juror is challenged before the respondent begins; later a juror may be recused.');
    return [{ type: 'JurorChallenged', data: { jurorId, by, because } }];
  },

  DecideChallenge({ jurorId, upheld }, file, { now }) {
    const it = goingOn(file);
    if (!it.challenged.includes(jurorId)) {
      if (upheld && wasHere(it, jurorId)) return [];
      refuse('NoChallenge', 'Nobody has challenged this juror.');
    }
    const { sittingId } = it.opened;
    return [
      { type: 'ChallengeDecided', data: { sittingId, jurorId, upheld, servedMinutes: upheld ? sat(it, jurorId, now) : 0 } },
    ];
  },

  RecuseJuror({ jurorId, because }, file, { now }) {
    const it = beforeRetiring(underWay(file));
    if (wasHere(it, jurorId)) return [];
    const midHearing = it.stage === 'in-session';
    const servedMinutes = sat(it, jurorId, now);
    const { sittingId } = it.opened;
    return leaving(it, jurorId, now, { type: 'JurorRecused', data: { sittingId, jurorId, because, midHearing, servedMinutes } });
  },

  DismissJuror({ jurorId, because }, file, { now }) {
    const it = beforeRetiring(underWay(file));
    if (wasHere(it, jurorId)) return [];
    const servedMinutes = sat(it, jurorId, now);
    const { sittingId } = it.opened;
    return leaving(it, jurorId, now, { type: 'JurorDismissed', data: { sittingId, jurorId, because, servedMinutes } });
  },

  ReplaceJuror({ jurorId, by }, file, { now }) {
    const it = beforeRetiring(goingOn(file));
    const empty = it.gone.find((one) => one.jurorId === jurorId);
    if (!empty) refuse('SeatNotEmpty', 'This juror has not left the panel.');
    if (empty.seat === null) {
      if (it.jurors.some((one) => one.jurorId === by)) return [];
      refuse('SeatNotEmpty', 'The seat of this juror is taken already.');
    }
    const alternate = it.alternates.some((one) => one.jurorId === by);
    if (it.stage === 'in-session' && !alternate)
      refuse('OnlyAlternates', 'The respondent has begun: only an alternate who heard it from the start can take a seat.');
    if (!alternate && (wasHere(it, by) || it.jurors.some((one) => one.jurorId === by)))
      refuse('JurorTwice', 'This juror was on the panel before and cannot be seated again.');
    if (by === it.opened.youthId) refuse('RespondentOnPanel', 'The respondent cannot sit on the jury.');
    if (by === it.judgeId || by === it.interpreterId)
      refuse('OfficerOnPanel', 'Whoever presides or interprets cannot sit on the jury.');
    const from = alternate ? 'alternate' : 'standby';
    const { sittingId } = it.opened;
    return [{ type: 'JurorReplaced', data: { sittingId, jurorId, seat: empty.seat, by, from, at: now } }];
  },

  TakeOath({ jurorId, textVersion, method }, file) {
    const it = beforeRetiring(goingOn(file));
    if (onBench(it, jurorId).sworn) return [];
    if (it.challenged.includes(jurorId)) refuse('ChallengeOpen', 'The challenge to this juror is decided before the oath.');
    return [{ type: 'OathTaken', data: { jurorId, textVersion, method } }];
  },

  ReplaceForeperson({ jurorId }, file) {
    const it = beforeRetiring(goingOn(file));
    if (it.forepersonId === jurorId) return [];
    if (!it.jurors.some((one) => one.jurorId === jurorId)) refuse('ForepersonNotOnPanel', 'The foreperson is one of the jurors.');
    return [{ type: 'ForepersonReplaced', data: { jurorId, former: it.forepersonId } }];
  },
};
