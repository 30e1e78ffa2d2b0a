import { refuse, type CommandsOf, type Decider, type Fact } from '#kernel';
import { dutyMinutes, servedAs } from './duty.js';
import { invitations, invitationsEvolve } from './invitations.js';
import type * as Commands from './juror.commands.js';
import {
  changed,
  inThePool,
  isYoung,
  readyToServe,
  speaksFor,
  staged,
  type Juror,
  type JurorKnown,
  type JurorRecord,
} from './juror.file.js';
import type { JurorEvents } from './words.js';

export const jurorDecider: Decider<Juror, JurorEvents, CommandsOf<typeof Commands>, JurorKnown> = {
  category: 'juror',
  initial: { stage: 'unknown' },

  decide: {
    RecruitJuror: (command, juror, _by, { policy }) => {
      const { origin, schoolId = null, householdId = null, age = null, planId = null, sanctionId = null } = command;
      if (origin === 'respondent' && planId === null) refuse('NoPlan', 'A respondent serves under a plan; name it.');
      if (juror.stage !== 'unknown' && planId !== null && juror.discharged.includes(planId)) return [];
      if (juror.stage !== 'unknown') return moved(juror, { origin, planId, sanctionId, age });
      const { minAge, maxAge } = policy.policy.panel;
      if (age !== null && (age < minAge || age > maxAge))
        refuse('OutsideAgeWindow', `Jurors are from ${minAge} to ${maxAge} years old.`);
      return [{ type: 'JurorRecruited', data: { origin, schoolId, householdId, age, planId, sanctionId } }];
    },

    TrainJuror: ({ course, on }, juror, by) => {
      const { courses } = inThePool(juror);
      if (on > by.today) refuse('NotYet', 'Training is recorded after it was given.');
      return courses.includes(course) ? [] : [{ type: 'JurorTrained', data: { course, on } }];
    },

    ConsentToServe: ({ jurorId, by: consenting }, juror, by, known) => {
      const { consents } = inThePool(juror);
      speaksFor(jurorId, by, known);
      if (consenting !== 'self' && isYoung(by)) refuse('NotYours', "An adult's consent is written down by the coordinator.");
      return consents.includes(consenting) ? [] : [{ type: 'JurorConsented', data: { by: consenting } }];
    },

    ActivateJuror: (_, juror) => {
      if (juror.stage === 'active') return [];
      if (juror.stage === 'stood-down') refuse('StoodDown', 'This juror was stood down; reinstate instead.');
      readyToServe(inThePool(juror));
      return [{ type: 'JurorActivated', data: {} }];
    },

    StandJurorDown: ({ because }, juror) => {
      inThePool(juror);
      return juror.stage === 'stood-down' ? [] : [{ type: 'JurorStoodDown', data: { because } }];
    },

    ReinstateJuror: (_, juror) => {
      if (juror.stage === 'active') return [];
      if (juror.stage !== 'stood-down') refuse('NotStoodDown', 'This juror was not stood down.');
      readyToServe(juror);
      return [{ type: 'JurorReinstated', data: {} }];
    },

    ChangeOrigin: ({ origin, planId = null, sanctionId = null, age = null }, juror) =>
      moved(inThePool(juror), { origin, planId, sanctionId, age }),

    DischargeDuty: ({ planId }, juror) => {
      const { planId: owed, sanctionId } = inThePool(juror);
      return owed === planId ? [{ type: 'DutyDischarged', data: { planId, sanctionId } }] : [];
    },

    OweDutyAgain: ({ planId, sanctionId, times, reference }, juror) => {
      const { planId: owed, takenBack } = inThePool(juror);
      if (takenBack.includes(reference)) return [];
      if (owed !== null && owed !== planId) refuse('OwesAnother', 'This juror owes jury duty under another plan by now.');
      return [{ type: 'DutyOwedAgain', data: { planId, sanctionId, times, reference } }];
    },

    ...invitations,

    DeclareConflict: ({ jurorId, withPersonId = null, caseId = null, kind }, juror, by, known) => {
      const { conflicts } = inThePool(juror);
      speaksFor(jurorId, by, known);
      if (withPersonId === null && caseId === null) refuse('NoConflictNamed', 'Name the person or the case.');
      const declared = conflicts.some((tie) => tie.withPersonId === withPersonId && tie.caseId === caseId && tie.kind === kind);
      return declared ? [] : [{ type: 'ConflictDeclared', data: { withPersonId, caseId, kind } }];
    },

    RecordSeating: ({ sittingId, hearingId, as }, juror) => {
      const { seatings } = inThePool(juror);
      const last = seatings.findLast((seating) => seating.sittingId === sittingId && seating.hearingId === hearingId);
      return last?.as === as ? [] : [{ type: 'SeatingRecorded', data: { sittingId, hearingId, as } }];
    },

    RecordService: ({ sittingId, fromAt, untilAt, released = true, as }, juror, by, { policy }) => {
      const file = inThePool(juror);
      if (file.settled.includes(sittingId)) return [];
      const served = as ?? servedAs(file, sittingId);
      const { origin, planId, sanctionId } = file;
      if (served === 'dismissed')
        return [{ type: 'ServiceNotCounted', data: { sittingId, because: 'dismissed', planId, sanctionId } }];
      if (!released) return [{ type: 'ServiceNotCounted', data: { sittingId, because: 'left-early', planId, sanctionId } }];
      const minutes = dutyMinutes(served, policy.policy.service.minutesPerJuryDuty, fromAt, untilAt);
      const duty = {
        sittingId,
        servedOn: file.invitations[sittingId]?.on ?? by.today,
        hearingIds: [
          ...new Set(file.seatings.filter((seating) => seating.sittingId === sittingId).map(({ hearingId }) => hearingId)),
        ],
        minutes,
        as: served,
        planId,
        sanctionId,
        origin,
        times: Object.values(file.times).reduce((sum, times) => sum + times, 1),
        timesInOrigin: file.times[origin] + 1,
      };
      return [{ type: 'JurorServed', data: duty }];
    },
  },

  evolve: {
    JurorRecruited: (_, { origin, planId, sanctionId, age, schoolId, householdId }) => ({
      stage: 'recruited',
      origin,
      planId,
      sanctionId,
      discharged: [],
      takenBack: [],
      age,
      schoolId,
      householdId,
      courses: [],
      consents: [],
      invitations: {},
      notBefore: null,
      conflicts: [],
      seatings: [],
      settled: [],
      times: { volunteer: 0, respondent: 0, 'former-respondent': 0 },
    }),
    JurorTrained: (juror, { course }) => changed(juror, ({ courses }) => ({ courses: [...courses, course] })),
    JurorConsented: (juror, { by }) => changed(juror, ({ consents }) => ({ consents: [...consents, by] })),
    JurorActivated: (juror) => staged(juror, 'active'),
    JurorStoodDown: (juror, { because }) => (juror.stage === 'unknown' ? juror : { ...juror, stage: 'stood-down', because }),
    JurorReinstated: (juror) => staged(juror, 'active'),
    OriginChanged: (juror, { origin, planId, sanctionId, age }) => {
      const now = changed(juror, () => ({ origin, planId, sanctionId, age }));
      if (juror.stage === 'unknown' || juror.origin !== 'respondent' || origin === 'respondent') return now;
      // Service under the plan is over: to go on is a new, free choice, and no earlier consent carries it.
      const asked = changed(now, () => ({ consents: [] }));
      return asked.stage === 'stood-down' ? asked : staged(asked, 'recruited');
    },
    DutyDischarged: (juror, { planId }) =>
      changed(juror, ({ discharged }) => ({ planId: null, sanctionId: null, discharged: [...discharged, planId] })),
    DutyOwedAgain: (juror, { planId, sanctionId, reference }) =>
      changed(juror, ({ discharged, takenBack }) => ({
        planId,
        sanctionId,
        discharged: discharged.filter((done) => done !== planId),
        takenBack: [...takenBack, reference],
      })),
    ...invitationsEvolve,
    ConflictDeclared: (juror, tie) => changed(juror, ({ conflicts }) => ({ conflicts: [...conflicts, tie] })),
    SeatingRecorded: (juror, seating) => changed(juror, ({ seatings }) => ({ seatings: [...seatings, seating] })),
    JurorServed: (juror, { sittingId, origin }) =>
      changed(juror, ({ settled, times }) => ({
        settled: [...settled, sittingId],
        times: { ...times, [origin]: times[origin] + 1 },
      })),
    ServiceNotCounted: (juror, { sittingId }) => changed(juror, ({ settled }) => ({ settled: [...settled, sittingId] })),
  },
};

/** A juror who was known before comes to serve in another way. */
function moved(before: JurorRecord, to: JurorEvents['OriginChanged']): readonly Fact<JurorEvents>[] {
  if (before.origin === to.origin && before.planId === to.planId) return [];
  if (to.origin === 'volunteer') refuse('NotAVolunteer', 'Who came as a respondent stays on as a former respondent.');
  if (to.origin === 'respondent' && to.planId === null) refuse('NoPlan', 'A respondent serves under a plan; name it.');
  return [{ type: 'OriginChanged', data: { ...to, age: to.age ?? before.age } }];
}
