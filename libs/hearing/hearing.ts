import { minutesBetween, refuse } from '#kernel';
import { evolve } from './hearing.evolve.js';
import type { HearingDecider, HearingFact, HearingRows, Live } from './hearing.file.js';
import { bench, deliberationOf, goingOn, inSession, minutesRun, quorumLost, swornJuror, underWay } from './hearing.gates.js';
import { panelRows } from './hearing.panel.js';
import { paperRows } from './hearing.paper.js';
import { roomRows } from './hearing.room.js';
import { sessionRows } from './hearing.session.js';
import { FAULTS_OF } from './reasons.js';

/** The case goes back; everyone on the bench is let go. */
const returned = (it: Live, because: string, now: string): HearingFact => ({
  type: 'HearingReturned',
  data: { caseId: it.opened.caseId, sittingId: it.opened.sittingId, because, jurors: bench(it), minutes: minutesRun(it, now) },
});

/** How a hearing begins and how it ends. */
const courseRows: HearingRows<
  'OpenHearing' | 'ReconfirmConsent' | 'RetireJury' | 'AdjournHearing' | 'WithdrawAdmissionInHearing' | 'EndHearing'
> = {
  OpenHearing(
    { hearingId, caseId, sittingId, roomId, judgeId, format, language, interpreterId },
    file,
    { now },
    { policy: inForce, case: toHear },
  ) {
    if (file.stage !== 'unknown') {
      if (file.stage !== 'ended' && file.opened.caseId === caseId) return [];
      refuse('AlreadyOpened', 'This hearing has been called already.');
    }
    const { version, policy } = inForce;
    const { docketedFor } = toHear;
    if (!docketedFor) refuse('NotReadyToBeHeard', 'The admission or a consent is missing, so the case cannot be called.');
    if (docketedFor.hearingId !== hearingId || docketedFor.sittingId !== sittingId)
      refuse('OtherHearing', 'The docket has another hearing for this case.');
    if (!policy.grid.some((row) => row.offenceClass === toHear.offenceClass))
      refuse('NoRangeForOffence', 'The policy in force has no range for this offence, so no jury can hear it.');
    return [
      {
        type: 'HearingOpened',
        data: {
          caseId,
          youthId: toHear.youthId,
          sittingId,
          roomId,
          judgeId,
          policyVersion: version,
          format,
          language,
          interpreterId: interpreterId ?? null,
          interpreterFor: toHear.interpreterFor,
          panelSize: policy.panel.size,
          quorum: policy.panel.quorum,
          decision: policy.panel.decision,
          offenceClass: toHear.offenceClass,
          guardianNeeded: toHear.age === null || toHear.age < policy.service.guardianBelowAge,
          resetsLeft: Math.max(0, policy.service.resets - toHear.unexcusedAbsences),
          at: now,
        },
      },
    ];
  },

  ReconfirmConsent({ agrees }, file, { now }) {
    if (file.stage === 'ended' && file.outcome === 'returned' && !agrees) return [];
    const it = goingOn(file);
    if (agrees && it.consentReconfirmed) return [];
    if (it.stage === 'called') refuse('NoPanelWaiting', 'The young person is asked with the jury seated.');
    if (it.stage !== 'seated') refuse('AccountGiven', 'The young person was asked and has begun; what remains is to withdraw.');
    const { caseId } = it.opened;
    if (agrees) return [{ type: 'ConsentReconfirmed', data: { caseId } }];
    return [{ type: 'ConsentRefused', data: { caseId } }, returned(it, 'consent-withdrawn', now)];
  },

  RetireJury({ deliberationId }, file, { now }) {
    if (file.stage === 'retired' && file.deliberationId === deliberationId) return [];
    const it = inSession(file);
    const { caseId, policyVersion, offenceClass, decision, quorum } = it.opened;
    if (it.jurors.length < quorum) refuse('QuorumMissing', `This jury needs at least ${quorum} jurors.`);
    if (!it.forepersonId) refuse('NoForeperson', 'The jury needs a foreperson before it retires.');
    const jurors = it.jurors.map((one) => swornJuror(it, one.jurorId).jurorId);
    const minutes = minutesRun(it, now);
    return [
      {
        type: 'JuryRetired',
        data: { deliberationId, jurors, foreperson: it.forepersonId, policyVersion, caseId, offenceClass, decision, minutes },
      },
    ];
  },

  AdjournHearing({ because, faultOf }, file, { now }) {
    if (file.stage === 'ended' && file.outcome === 'adjourned') return [];
    const it = underWay(file);
    if (!FAULTS_OF[because]?.includes(faultOf)) refuse('NotTheirFault', 'This reason cannot be laid at their door.');
    if (because === 'quorum-lost') return [quorumLost(it, bench(it), now)];
    const { caseId, sittingId, resetsLeft } = it.opened;
    const resets = faultOf !== 'respondent' || resetsLeft > 0;
    const data = { caseId, sittingId, because, faultOf, resets, jurors: bench(it), deliberationId: deliberationOf(it) };
    return [{ type: 'HearingAdjourned', data: { ...data, minutes: minutesRun(it, now) } }];
  },

  WithdrawAdmissionInHearing(_, file, { now }) {
    if (file.stage === 'ended' && file.outcome === 'returned') return [];
    const it = underWay(file);
    const data = { caseId: it.opened.caseId, jurors: bench(it), deliberationId: deliberationOf(it) };
    return [{ type: 'AdmissionWithdrawnInHearing', data }, returned(it, 'admission-withdrawn', now)];
  },

  EndHearing(_, file, { now }, known) {
    if (file.stage === 'ended' && file.outcome === 'held') return [];
    const it = goingOn(file);
    if (it.stage !== 'retired') refuse('JuryNotRetired', 'The hearing ends after the jury has deliberated.');
    if (known.deliberation !== 'recommended') refuse('StillDeliberating', 'The jury has not made its recommendation yet.');
    const { caseId, sittingId } = it.opened;
    const stayed = [...it.jurors, ...it.alternates].map(({ jurorId, since }) => ({
      jurorId,
      minutes: minutesBetween(since, now),
    }));
    const left = it.gone.filter((one) => !one.dismissed).map(({ jurorId, minutes }) => ({ jurorId, minutes }));
    const data = {
      caseId,
      sittingId,
      deliberationId: it.deliberationId,
      minutes: minutesRun(it, now),
      jurors: [...stayed, ...left],
    };
    return [{ type: 'HearingHeld', data }];
  },
};

/** A hearing: a case called before its panel, from the first word to its outcome. */
export const hearingDecider: HearingDecider = {
  category: 'hearing',
  initial: { stage: 'unknown' },
  decide: { ...courseRows, ...panelRows, ...roomRows, ...sessionRows, ...paperRows },
  evolve,
};
