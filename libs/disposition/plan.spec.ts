import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed, type Fact } from '#kernel';
import { given } from '#spec';
import * as court from './court.testing.js';
import { planDecider } from './plan.js';
import type { PlanEvents } from './plan.events.js';

const { caseId, judgeId, planId, planKnown: known, planMade, youthId } = court;
const aPlan = given(planDecider);
const words = (text: string) => sealed(caseFile(caseId), text);
const on = (today: string) => ({ today });

const did = (sanctionId: string, amount: number, reference: string, surplus = 0): Fact<PlanEvents> => ({
  type: 'ProgressRecorded',
  data: { sanctionId, amount, surplus, source: 'check-in', reference, performedOn: '2026-03-07' },
});
const completed = (sanctionId: string, sanction: string): Fact<PlanEvents> => ({
  type: 'SanctionCompleted',
  data: { youthId, sanctionId, sanction },
});
const juryDone = [did('i-jury', 7, 'r-1'), completed('i-jury', 'jury-duty')] as const;
const serviceDone = [did('i-service', 600, 'r-2'), completed('i-service', 'community-service')] as const;
const essayIn: Fact<PlanEvents> = { type: 'ProofReceived', data: { sanctionId: 'i-essay', kind: 'document', proofId: 'p-1' } };
const planCompleted: Fact<PlanEvents> = {
  type: 'PlanCompleted',
  data: { caseId, youthId, completedOn: '2026-03-07', itemsDone: 3, minutesServed: 600, juryDuties: 7 },
};
const progress = { planId, sanctionId: 'i-jury', amount: 1, source: 'check-in', reference: 'r-9' };

describe('making a plan', () => {
  const { madeOn: _, ...made } = planMade.data as PlanEvents['PlanMade'];
  const make = { planId, ...made, items: [...made.items] };
  it('takes over what was agreed', () => aPlan().when('MakePlan', make, known).then(planMade));
  it('records nothing when made twice', () => aPlan(planMade).when('MakePlan', make, known).thenNothing());
  it('is refused for another disposition', () =>
    aPlan(planMade)
      .when('MakePlan', { ...make, dispositionId: 'd-2' }, known)
      .thenRefused('PlanMade'));
  it('needs a sanction', () =>
    aPlan()
      .when('MakePlan', { ...make, items: [] }, known)
      .thenRefused('NothingPlanned'));
});

describe('recording progress', () => {
  it('counts towards the item in its unit', () =>
    aPlan(planMade)
      .when('RecordProgress', progress, known)
      .then(did('i-jury', 1, 'r-9')));
  it('counts a reference once', () =>
    aPlan(planMade, did('i-jury', 1, 'r-9'))
      .when('RecordProgress', progress, known)
      .thenNothing());
  it('counts a reference towards one sanction only', () =>
    aPlan(planMade, did('i-service', 60, 'r-9'))
      .when('RecordProgress', progress, known)
      .thenRefused('ReferenceCounted'));
  it('completes the sanction when its amount is reached', () =>
    aPlan(planMade, did('i-jury', 6, 'r-1'))
      .when('RecordProgress', progress, known)
      .then(did('i-jury', 1, 'r-9'), completed('i-jury', 'jury-duty')));
  it('keeps apart what was done beyond what was owed', () =>
    aPlan(planMade, did('i-service', 500, 'r-1'))
      .when('RecordProgress', { ...progress, sanctionId: 'i-service', amount: 180 }, known)
      .then(did('i-service', 100, 'r-9', 80), completed('i-service', 'community-service')));
  it('completes the plan with its last sanction', () =>
    aPlan(planMade, ...serviceDone, did('i-essay', 1, 'r-3'), completed('i-essay', 'essay'), did('i-jury', 6, 'r-1'))
      .when('RecordProgress', progress, known)
      .then(did('i-jury', 1, 'r-9'), completed('i-jury', 'jury-duty'), planCompleted));
  it('records nothing once the sanction, or the plan, asks no more', () => {
    aPlan(planMade, ...juryDone)
      .when('RecordProgress', progress, known)
      .thenNothing();
    aPlan(planMade, ...juryDone, planCompleted)
      .when('RecordProgress', progress, known)
      .thenNothing();
  });
  it('keeps the day on which it was performed', () =>
    aPlan(planMade)
      .when('RecordProgress', { ...progress, performedOn: '2026-03-07' }, known, on('2026-07-06'))
      .then(did('i-jury', 1, 'r-9')));
  it('refuses what is still to come', () =>
    aPlan(planMade)
      .when('RecordProgress', { ...progress, performedOn: '2026-03-08' }, known)
      .thenRefused('NotDoneYet'));
  it('refuses an unknown sanction', () =>
    aPlan(planMade)
      .when('RecordProgress', { ...progress, sanctionId: 'i-x' }, known)
      .thenRefused('NoSuchSanction'));
  it('needs a plan', () => aPlan().when('RecordProgress', progress, known).thenRefused('NoPlan'));
});

describe('taking progress back', () => {
  const reverse = { planId, reference: 'r-1', because: 'doubtful' };
  const reversed: Fact<PlanEvents> = {
    type: 'ProgressReversed',
    data: {
      youthId,
      sanctionId: 'i-jury',
      sanction: 'jury-duty',
      dueOn: '2026-07-05',
      reopens: true,
      owed: true,
      amount: 7,
      reference: 'r-1',
      because: 'doubtful',
    },
  };
  it('keeps the entry and reverses all of it', () =>
    aPlan(planMade, ...juryDone)
      .when('ReverseProgress', reverse, known)
      .then(reversed));
  it('records nothing when taken back twice', () =>
    aPlan(planMade, ...juryDone, reversed)
      .when('ReverseProgress', reverse, known)
      .thenNothing());
  it('opens the sanction again', () =>
    aPlan(planMade, ...juryDone, reversed)
      .when('RecordProgress', progress, known)
      .then(did('i-jury', 1, 'r-9')));
  it('owes it again only while it is still asked', () => {
    const lessDone = did('i-jury', 3, 'r-1');
    const taken = { ...reversed, data: { ...reversed.data, amount: 3, reopens: false } };
    aPlan(planMade, lessDone).when('ReverseProgress', reverse, known).then(taken);
    const waived = { type: 'SanctionWaived', data: { sanctionId: 'i-jury' } };
    aPlan(planMade, lessDone, waived)
      .when('ReverseProgress', reverse, known)
      .then({ ...taken, data: { ...taken.data, owed: false } });
  });
  it('does not let the same reference count again', () =>
    aPlan(planMade, ...juryDone, reversed)
      .when('RecordProgress', { ...progress, reference: 'r-1' }, known)
      .thenRefused('ReferenceReversed'));
  it('refuses a reference that never counted', () =>
    aPlan(planMade).when('ReverseProgress', reverse, known).thenRefused('NeverCounted'));
  it('is refused in a closed plan', () =>
    aPlan(planMade, ...juryDone, planCompleted)
      .when('ReverseProgress', reverse, known)
      .thenRefused('PlanClosed'));
});

describe('showing a proof', () => {
  const receive = { planId, sanctionId: 'i-essay', proofId: 'p-1', kind: 'document' };
  const accept = { planId, sanctionId: 'i-essay', proofId: 'p-1' };
  const sentBack: Fact<PlanEvents> = {
    type: 'ProofReturned',
    data: { sanctionId: 'i-essay', proofId: 'p-1', because: 'too-short', count: 1 },
  };
  const accepted: Fact<PlanEvents> = { type: 'ProofAccepted', data: { sanctionId: 'i-essay', proofId: 'p-1' } };
  const counted: Fact<PlanEvents> = {
    type: 'ProgressRecorded',
    data: { sanctionId: 'i-essay', amount: 1, surplus: 0, source: 'proof', reference: 'p-1', performedOn: '2026-03-07' },
  };
  it('is received once', () => {
    aPlan(planMade).when('ReceiveProof', receive, known).then(essayIn);
    aPlan(planMade, essayIn).when('ReceiveProof', receive, known).thenNothing();
  });
  it('completes the sanction when accepted, once', () => {
    aPlan(planMade, essayIn).when('AcceptProof', accept, known).then(accepted, counted, completed('i-essay', 'essay'));
    aPlan(planMade, essayIn, accepted, counted, completed('i-essay', 'essay')).when('AcceptProof', accept, known).thenNothing();
  });
  it('completes the plan when it was the last thing open', () =>
    aPlan(planMade, ...juryDone, ...serviceDone, essayIn)
      .when('AcceptProof', accept, known)
      .then(accepted, counted, completed('i-essay', 'essay'), planCompleted));
  it('completes what has no amount', () => {
    const item = {
      sanctionId: 'i-free',
      itemId: 'i-free',
      sanction: 'free-form',
      unit: 'none',
      amount: 0,
      dueOn: '2026-07-05',
      proof: 'word',
      details: words('Sing with grandmother'),
    };
    const free: Fact<PlanEvents> = { type: 'PlanMade', data: { ...(planMade.data as PlanEvents['PlanMade']), items: [item] } };
    const word: Fact<PlanEvents> = { type: 'ProofReceived', data: { sanctionId: 'i-free', kind: 'word', proofId: 'p-2' } };
    aPlan(free)
      .when('RecordProgress', { ...progress, sanctionId: 'i-free' }, known)
      .thenRefused('ShownByProof');
    aPlan(free, word)
      .when('AcceptProof', { planId, sanctionId: 'i-free', proofId: 'p-2' }, known)
      .then({ type: 'ProofAccepted', data: { sanctionId: 'i-free', proofId: 'p-2' } }, completed('i-free', 'free-form'), {
        type: 'PlanCompleted',
        data: { caseId, youthId, completedOn: '2026-03-07', itemsDone: 1, minutesServed: 0, juryDuties: 0 },
      });
  });
  it('is returned with a code, and counted', () => {
    const back = { planId, sanctionId: 'i-essay', proofId: 'p-1', because: 'too-short' };
    aPlan(planMade, essayIn).when('ReturnProof', back, known).then(sentBack);
    aPlan(planMade, essayIn, sentBack).when('ReturnProof', back, known).thenNothing();
    aPlan(planMade).when('ReturnProof', back, known).thenRefused('NoSuchProof');
  });
  it('cannot be accepted after it was returned', () =>
    aPlan(planMade, essayIn, sentBack).when('AcceptProof', accept, known).thenRefused('NoSuchProof'));
});

describe('putting another sanction in the place of one', () => {
  const other = { sanctionId: 'i-essay-2', sanction: 'essay', amount: 1, dueOn: '2026-06-01', details: 'On fairness, 300 words' };
  const substitute = {
    planId,
    sanctionId: 'i-jury',
    by: other,
    because: 'trauma',
    reason: 'A courtroom is too much now',
    approvedBy: judgeId,
  };
  const planned = { ...other, itemId: 'i-jury', unit: 'documents', proof: 'document', details: words('On fairness, 300 words') };
  const substituted: Fact<PlanEvents> = {
    type: 'SanctionSubstituted',
    data: {
      caseId,
      youthId,
      sanctionId: 'i-jury',
      sanction: 'jury-duty',
      proof: 'check-in',
      done: 0,
      from: { amount: 7, dueOn: '2026-07-05' },
      by: planned,
      because: 'trauma',
      reason: words('A courtroom is too much now'),
      approvedBy: judgeId,
    },
  };
  it('is possible for jury duty', () => aPlan(planMade).when('SubstituteSanction', substitute, known).then(substituted));
  it('records nothing when done twice', () =>
    aPlan(planMade, substituted).when('SubstituteSanction', substitute, known).thenNothing());
  it('counts what was done of the first when the plan is completed', () =>
    aPlan(planMade, did('i-jury', 3, 'r-1'), substituted, ...serviceDone, did('i-essay', 1, 'r-3'), completed('i-essay', 'essay'))
      .when('RecordProgress', { ...progress, sanctionId: 'i-essay-2' }, known)
      .then(did('i-essay-2', 1, 'r-9'), completed('i-essay-2', 'essay'), {
        type: 'PlanCompleted',
        data: { caseId, youthId, completedOn: '2026-03-07', itemsDone: 3, minutesServed: 600, juryDuties: 3 },
      }));
  it.each([
    [{ sanction: 'detention' }, 'NotInCatalogue'],
    [{ amount: 0 }, 'NothingAsked'],
    [{ sanctionId: 'i-service' }, 'SanctionIdTaken'],
    [{ dueOn: '2026-03-07' }, 'DueDateInPast'],
    [{ dueOn: '2026-07-06' }, 'DueAfterCompletion'],
  ])('refuses %j', (flaw, code) =>
    aPlan(planMade)
      .when('SubstituteSanction', { ...substitute, by: { ...other, ...flaw } }, known)
      .thenRefused(code),
  );
  it('refuses what is settled', () =>
    aPlan(planMade, ...juryDone)
      .when('SubstituteSanction', substitute, known)
      .thenRefused('SanctionSettled'));
});

describe('waiving a sanction', () => {
  const waive = { planId, sanctionId: 'i-essay', because: 'illness', reason: 'Hospital', approvedBy: judgeId };
  const waived: Fact<PlanEvents> = {
    type: 'SanctionWaived',
    data: {
      youthId,
      sanctionId: 'i-essay',
      sanction: 'essay',
      proof: 'document',
      done: 0,
      from: { amount: 1, dueOn: '2026-04-30' },
      because: 'illness',
      reason: words('Hospital'),
      approvedBy: judgeId,
    },
  };
  it('keeps the reason and who approved', () => aPlan(planMade).when('WaiveSanction', waive, known).then(waived));
  it('records nothing when done twice', () => aPlan(planMade, waived).when('WaiveSanction', waive, known).thenNothing());
  it('completes a plan with nothing else open', () =>
    aPlan(planMade, ...juryDone, ...serviceDone)
      .when('WaiveSanction', waive, known)
      .then(waived, { ...planCompleted, data: { ...planCompleted.data, itemsDone: 2 } } as Fact<PlanEvents>));
});

describe('asking for more time', () => {
  const ask = { planId, until: '2026-08-04', askedBy: 'guardian' };
  const asked = (askedOn: string, override: string | null = null): Fact<PlanEvents> => ({
    type: 'ExtensionAsked',
    data: { until: '2026-08-04', askedBy: 'guardian', askedOn, override },
  });
  const granted: Fact<PlanEvents> = {
    type: 'ExtensionGranted',
    data: { caseId, from: '2026-07-05', until: '2026-08-04', count: 1, approvedBy: judgeId, moved: ['i-jury', 'i-service'] },
  };
  const refused: Fact<PlanEvents> = { type: 'ExtensionRefused', data: { because: 'no-cause' } };

  it('is in time the day before the plan is due', () =>
    aPlan(planMade).when('AskExtension', ask, known, on('2026-07-04')).then(asked('2026-07-04')));
  it.each(['2026-07-05', '2026-07-06'])('is too late on %s', (today) =>
    aPlan(planMade).when('AskExtension', ask, known, on(today)).thenRefused('AskedTooLate'),
  );
  it('is heard late with an override', () =>
    aPlan(planMade)
      .when('AskExtension', { ...ask, override: 'in-hospital' }, known, on('2026-07-06'))
      .then(asked('2026-07-06', 'in-hospital')));
  it('records nothing when asked twice', () =>
    aPlan(planMade, asked('2026-03-07')).when('AskExtension', ask, known).thenNothing());
  it('waits for the answer to the first', () =>
    aPlan(planMade, asked('2026-03-07'))
      .when('AskExtension', { ...ask, until: '2026-08-01' }, known)
      .thenRefused('AlreadyAsked'));
  it.each([
    ['2026-07-05', 'NotLater'],
    ['2026-08-05', 'TooLong'],
  ])('refuses until %s', (until, code) =>
    aPlan(planMade)
      .when('AskExtension', { ...ask, until }, known)
      .thenRefused(code),
  );
  it('never passes the legal long-stop', () =>
    aPlan(planMade)
      .when('AskExtension', ask, { ...known, longStopOn: '2026-08-03' })
      .thenRefused('BeyondLongStop'));
  it('keeps the old date when granted', () =>
    aPlan(planMade, asked('2026-03-07')).when('GrantExtension', { planId, approvedBy: judgeId }, known).then(granted));
  it('moves what was due with the plan, and nothing that was due before', () => {
    const { file } = aPlan(planMade, asked('2026-03-07'), granted);
    expect(file).toMatchObject({
      completeBy: '2026-08-04',
      items: { 'i-jury': { dueOn: '2026-08-04' }, 'i-essay': { dueOn: '2026-04-30' } },
    });
  });
  it('is granted once', () =>
    aPlan(planMade, asked('2026-03-07'), granted).when('GrantExtension', { planId, approvedBy: judgeId }, known).thenNothing());
  it('is allowed as often as the policy says', () =>
    aPlan(planMade, asked('2026-03-07'), granted)
      .when('AskExtension', { ...ask, until: '2026-09-01' }, known)
      .thenRefused('NoExtensionLeft'));
  it('may be refused, and asked again', () => {
    aPlan(planMade, asked('2026-03-07')).when('RefuseExtension', { planId, because: 'no-cause' }, known).then(refused);
    aPlan(planMade, asked('2026-03-07'), refused).when('RefuseExtension', { planId, because: 'no-cause' }, known).thenNothing();
    aPlan(planMade, asked('2026-03-07'), refused)
      .when('GrantExtension', { planId, approvedBy: judgeId }, known)
      .thenRefused('NoExtensionAsked');
    aPlan(planMade, asked('2026-03-07'), refused).when('AskExtension', ask, known).then(asked('2026-03-07'));
  });
  it('is answered only when asked', () =>
    aPlan(planMade).when('RefuseExtension', { planId, because: 'no-cause' }, known).thenRefused('NoExtensionAsked'));
});

describe('modifying a sanction', () => {
  const modify = { planId, sanctionId: 'i-service', amount: 300, because: 'new-school', reason: 'Moved', approvedBy: judgeId };
  const modified = (to: object): Fact<PlanEvents> => ({
    type: 'PlanModified',
    data: {
      sanctionId: 'i-service',
      proof: 'timesheet',
      from: { amount: 600, dueOn: '2026-07-05' },
      to: { amount: 600, dueOn: '2026-07-05', ...to },
      because: 'new-school',
      reason: words('Moved'),
      approvedBy: judgeId,
    },
  });
  it('keeps the old terms beside the new', () =>
    aPlan(planMade)
      .when('ModifySanction', modify, known)
      .then(modified({ amount: 300 })));
  it('moves a due date', () =>
    aPlan(planMade)
      .when('ModifySanction', { ...modify, amount: undefined, dueOn: '2026-06-01' }, known)
      .then(modified({ dueOn: '2026-06-01' })));
  it('records nothing when nothing changes', () =>
    aPlan(planMade)
      .when('ModifySanction', { ...modify, amount: 600 }, known)
      .thenNothing());
  it('never asks more', () =>
    aPlan(planMade)
      .when('ModifySanction', { ...modify, amount: 601 }, known)
      .thenRefused('RaisingIsTheJurys'));
  it('completes what is done by the new terms', () =>
    aPlan(planMade, did('i-service', 300, 'r-1'))
      .when('ModifySanction', modify, known)
      .then(modified({ amount: 300 }), completed('i-service', 'community-service')));
  it.each([
    ['2026-03-07', 'DueDateInPast'],
    ['2026-07-06', 'DueAfterCompletion'],
  ])('refuses %s as a due date', (dueOn, code) =>
    aPlan(planMade)
      .when('ModifySanction', { ...modify, dueOn }, known)
      .thenRefused(code),
  );
});
