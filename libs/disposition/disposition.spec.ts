import { describe, expect, it } from '@jest/globals';
import { caseFile, jurySecret, sealed, type Fact } from '#kernel';
import { given } from '#spec';
import * as court from './court.testing.js';
import { dispositionDecider } from './disposition.js';
import type { DispositionEvents } from './disposition.events.js';

const {
  approved,
  caseId,
  dispositionId,
  essay,
  guardianId,
  judgeId,
  juryDuty,
  known,
  policy,
  pronounced,
  received,
  service,
  youthId,
} = court;
const aDisposition = given(dispositionDecider);
const words = (text: string) => sealed(caseFile(caseId), text);

const sent = {
  dispositionId,
  caseId,
  hearingId: 'h-1',
  deliberationId: 'del-1',
  policyVersion: 3,
  items: [juryDuty, service, essay],
  toJudge: [],
  unanimous: true,
  indications: court.indications,
  recommendations: [],
  addressees: [],
};
const sentBack: Fact<DispositionEvents> = {
  type: 'RecommendationSentBack',
  data: { because: 'unclear', reason: words('Which school?'), deliberationId: 'del-1', hearingId: 'h-1', caseId },
};
const deadlocked = { itemId: 'i-dead', sanction: 'community-service', unit: 'minutes', lowest: 300, highest: 540 };

describe('receiving a recommendation', () => {
  it('puts the jury’s items before the judge with the class of the offence', () =>
    aDisposition().when('ReceiveRecommendation', sent, known).then(received()));
  it('records nothing when the same recommendation comes again', () =>
    aDisposition(received()).when('ReceiveRecommendation', sent, known).thenNothing());
  it('records nothing when it comes again after the disposition was pronounced', () =>
    aDisposition(received(), approved, pronounced()).when('ReceiveRecommendation', sent, known).thenNothing());
  it('is refused when another one is being considered', () =>
    aDisposition(received())
      .when('ReceiveRecommendation', { ...sent, items: [juryDuty] }, known)
      .thenRefused('AlreadyReceived'));
  it('takes a revised one after sending back, as the next round', () =>
    aDisposition(received(), sentBack)
      .when('ReceiveRecommendation', { ...sent, items: [juryDuty] }, known)
      .then(received({ items: [juryDuty], round: 2 })));
  it('refuses a recommendation for another case', () =>
    aDisposition(received(), sentBack)
      .when('ReceiveRecommendation', { ...sent, caseId: 'c-2' }, known)
      .thenRefused('OtherCase'));
  it('is refused when it asks nothing', () =>
    aDisposition()
      .when('ReceiveRecommendation', { ...sent, items: [] }, known)
      .thenRefused('NothingRecommended'));
  it('seals words to third parties under the case, because the jury’s key goes when the jury does', () => {
    const secret = sealed(jurySecret('del-1'), 'Please give him another teacher');
    const [fact] = aDisposition()
      .when(
        'ReceiveRecommendation',
        { ...sent, recommendations: [secret, 'A lamp for the yard'], addressees: ['school', 'city'] },
        known,
      )
      .facts();
    expect(fact!.data).toMatchObject({
      recommendations: [words('Please give him another teacher'), words('A lamp for the yard')],
      addressees: ['school', 'city'],
    });
  });
});

describe('setting a deadlocked item', () => {
  const past = [received({ items: [juryDuty], toJudge: [deadlocked] })] as const;
  const set = { dispositionId, itemId: 'i-dead', amount: 420 };
  const itemSet: Fact<DispositionEvents> = {
    type: 'ItemSetByJudge',
    data: { itemId: 'i-dead', amount: 420, lowest: 300, highest: 540, details: null },
  };

  it('keeps both figures the jurors held', () =>
    aDisposition(...past)
      .when('SetDeadlockedItem', set, known)
      .then(itemSet));
  it.each([300, 540])('may settle on the jurors’ own figure %i', (amount) =>
    aDisposition(...past)
      .when('SetDeadlockedItem', { ...set, amount }, known)
      .then({ ...itemSet, data: { ...itemSet.data, amount } } as typeof itemSet),
  );
  it.each([299, 541])('refuses %i, which no juror stood for', (amount) =>
    aDisposition(...past)
      .when('SetDeadlockedItem', { ...set, amount }, known)
      .thenRefused('OutsideTheJurorsFigures'),
  );
  it('records nothing when set to the same again', () =>
    aDisposition(...past, itemSet)
      .when('SetDeadlockedItem', set, known)
      .thenNothing());
  it('refuses an item on which the jury agreed', () =>
    aDisposition(...past)
      .when('SetDeadlockedItem', { ...set, itemId: 'i-jury' }, known)
      .thenRefused('NotDeadlocked'));
  it('is refused where the policy leaves it to the jury', () =>
    aDisposition(...past)
      .when('SetDeadlockedItem', set, { ...known, policy: { ...policy, judge: { ...policy.judge, setsDeadlockedItems: false } } })
      .thenRefused('PolicyForbidsSetting'));
  it('must come before approval', () =>
    aDisposition(...past)
      .when('ApproveRecommendation', { dispositionId, judgeId }, known)
      .thenRefused('ItemsNotSet'));
  it('does not go below the lowest figure when the item is lowered afterwards', () =>
    aDisposition(...past, itemSet)
      .when('LowerItem', { dispositionId, itemId: 'i-dead', amount: 299, because: 'health', reason: 'Asthma' }, known)
      .thenRefused('BelowTheRange'));
});

describe('saving a first view', () => {
  const saved: Fact<DispositionEvents> = { type: 'FirstViewSaved', data: { leaning: 'lower' } };
  it('is kept', () => aDisposition(received()).when('SaveFirstView', { dispositionId, leaning: 'lower' }, known).then(saved));
  it('records nothing when saved twice', () =>
    aDisposition(received(), saved).when('SaveFirstView', { dispositionId, leaning: 'lower' }, known).thenNothing());
  it('stands once similar cases may have been seen', () =>
    aDisposition(received(), saved)
      .when('SaveFirstView', { dispositionId, leaning: 'approve' }, known)
      .thenRefused('FirstViewStands'));
});

describe('lowering an item', () => {
  const lower = { dispositionId, itemId: 'i-service', amount: 300, because: 'school-load', reason: 'Exams in May' };
  it('keeps both amounts and the reason', () =>
    aDisposition(received())
      .when('LowerItem', lower, known)
      .then({
        type: 'ItemLowered',
        data: { itemId: 'i-service', from: 600, to: 300, because: 'school-load', reason: words('Exams in May') },
      }));
  it('records nothing when it is that low already', () =>
    aDisposition(received())
      .when('LowerItem', { ...lower, amount: 600 }, known)
      .thenNothing());
  it('never raises: that is the jury’s', () =>
    aDisposition(received())
      .when('LowerItem', { ...lower, amount: 601 }, known)
      .thenRefused('RaisingIsTheJurys'));
  it('stays within the policy’s range', () =>
    aDisposition(received())
      .when('LowerItem', { ...lower, amount: 299 }, known)
      .thenRefused('BelowTheRange'));
  it('may strike an optional item', () =>
    aDisposition(received())
      .when('LowerItem', { ...lower, itemId: 'i-essay', amount: 0 }, known)
      .then({
        type: 'ItemLowered',
        data: { itemId: 'i-essay', from: 1, to: 0, because: 'school-load', reason: words('Exams in May') },
      }));
  it('may not strike what the policy asks of everyone', () =>
    aDisposition(received())
      .when('LowerItem', { ...lower, amount: 0 }, known)
      .thenRefused('BelowTheRange'));
  it('refuses an item nobody recommended', () =>
    aDisposition(received())
      .when('LowerItem', { ...lower, itemId: 'i-x' }, known)
      .thenRefused('NoSuchItem'));
  it('is refused where the policy gives the judge no such power', () =>
    aDisposition(received())
      .when('LowerItem', lower, { ...known, policy: { ...policy, judge: { ...policy.judge, mayLower: false } } })
      .thenRefused('PolicyForbidsLowering'));
  it('is refused once approved', () =>
    aDisposition(received(), approved).when('LowerItem', lower, known).thenRefused('NotBeforeTheJudge'));
});

describe('approving and sending back', () => {
  const back = { dispositionId, because: 'unclear', reason: 'Which school?' };
  it('approves as it stands', () =>
    aDisposition(received()).when('ApproveRecommendation', { dispositionId, judgeId }, known).then(approved));
  it('approves once', () =>
    aDisposition(received(), approved).when('ApproveRecommendation', { dispositionId, judgeId }, known).thenNothing());
  it('needs a recommendation', () =>
    aDisposition().when('ApproveRecommendation', { dispositionId, judgeId }, known).thenRefused('NoRecommendation'));
  it('sends back with a reason', () => aDisposition(received()).when('SendBackRecommendation', back, known).then(sentBack));
  it('sends back once until the jury answers', () =>
    aDisposition(received(), sentBack).when('SendBackRecommendation', back, known).thenNothing());
  it('sends back at most twice', () =>
    aDisposition(received({ round: 3 }))
      .when('SendBackRecommendation', back, known)
      .thenRefused('SentBackTwice'));
  it('is refused where the policy does not allow it', () =>
    aDisposition(received())
      .when('SendBackRecommendation', back, { ...known, policy: { ...policy, judge: { ...policy.judge, maySendBack: false } } })
      .thenRefused('PolicyForbidsSendingBack'));
});

describe('pronouncing a disposition', () => {
  const pronounce = { dispositionId, judgeId, planId: court.planId, terms: [{ itemId: 'i-essay', dueOn: '2026-04-30' }] };
  const past = [received(), approved] as const;

  it('gives every item its due date and the proof of the catalogue, and the family five working days', () =>
    aDisposition(...past)
      .when('PronounceDisposition', pronounce, known)
      .then(pronounced()));
  it('is pronounced once', () =>
    aDisposition(...past, pronounced())
      .when('PronounceDisposition', pronounce, known)
      .thenNothing());
  it('is refused with another day once pronounced', () =>
    aDisposition(...past, pronounced())
      .when('PronounceDisposition', { ...pronounce, completeBy: '2026-06-01' }, known)
      .thenRefused('AlreadyPronounced'));
  it('needs approval', () => aDisposition(received()).when('PronounceDisposition', pronounce, known).thenRefused('NotApproved'));
  it('gives no more days than the policy', () =>
    aDisposition(...past)
      .when('PronounceDisposition', { ...pronounce, completeBy: '2026-07-06' }, known)
      .thenRefused('BeyondPolicy'));
  it('ends at the legal long-stop when that is earlier', () => {
    const soon = { ...known, respondent: { ...known.respondent, longStopOn: '2026-05-01' } };
    const [fact] = aDisposition(...past)
      .when('PronounceDisposition', pronounce, soon)
      .facts();
    expect((fact!.data as DispositionEvents['DispositionPronounced']).completeBy).toBe('2026-05-01');
  });
  it('refuses when no day is left', () =>
    aDisposition(...past)
      .when('PronounceDisposition', { ...pronounce, completeBy: '2026-03-07' }, known)
      .thenRefused('NoTimeLeft'));
  it.each([
    ['2026-03-07', 'DueDateInPast'],
    ['2026-07-06', 'DueAfterCompletion'],
  ])('refuses %s as an item’s due date', (dueOn, code) =>
    aDisposition(...past)
      .when('PronounceDisposition', { ...pronounce, terms: [{ itemId: 'i-essay', dueOn }] }, known)
      .thenRefused(code),
  );
  it('warns, and no more, when the calendar has fewer jury seats than duties', () =>
    aDisposition(...past)
      .when('PronounceDisposition', pronounce, { ...known, seats: 5 })
      .then(pronounced({ seats: 5, warnings: ['jury-duty-exceeds-seats'] })));
  it('does not warn when every duty has a seat', () =>
    aDisposition(...past)
      .when('PronounceDisposition', pronounce, { ...known, seats: 7 })
      .then(pronounced({ seats: 7 })));
  it('does not warn when nobody counted', () =>
    aDisposition(...past)
      .when('PronounceDisposition', pronounce, { ...known, seats: null })
      .then(pronounced({ seats: null })));
  it('leaves out an item that was struck', () => {
    const struck: Fact<DispositionEvents> = {
      type: 'ItemLowered',
      data: { itemId: 'i-essay', from: 1, to: 0, because: 'school-load', reason: words('Exams') },
    };
    return aDisposition(received(), struck, approved)
      .when('PronounceDisposition', { ...pronounce, terms: [] }, known)
      .then(pronounced({ items: [court.plannedJuryDuty, court.plannedService] }));
  });
  it('refuses what the catalogue does not hold', () =>
    aDisposition(received({ items: [{ ...juryDuty, sanction: 'detention' }] }), approved)
      .when('PronounceDisposition', pronounce, known)
      .thenRefused('NotInCatalogue'));
  it('needs a topic and a length for an essay, which the judge may still give', () => {
    const bare = aDisposition(received({ items: [{ ...essay, details: null }] }), approved);
    bare.when('PronounceDisposition', pronounce, known).thenRefused('TopicAndLengthMissing');
    bare
      .when(
        'PronounceDisposition',
        { ...pronounce, terms: [{ itemId: 'i-essay', dueOn: '2026-04-30', details: 'What a shop loses, 500 words' }] },
        known,
      )
      .then(pronounced({ items: [court.plannedEssay] }));
  });
  it('needs the harmed party’s agreement for an apology in person', () => {
    const apology = {
      itemId: 'i-face',
      sanction: 'face-to-face-apology',
      unit: 'times',
      amount: 1,
      min: 0,
      max: 1,
      details: null,
    };
    const asked = aDisposition(received({ items: [apology] }), approved);
    asked.when('PronounceDisposition', pronounce, known).thenRefused('HarmedPartyHasNotAgreed');
    expect(asked.when('PronounceDisposition', { ...pronounce, harmedPartyAgreedTo: ['i-face'] }, known).facts()).toHaveLength(1);
  });
  it('stays under the policy’s cap of service', () =>
    aDisposition(received({ items: [service, { ...service, itemId: 'i-more', amount: 601 }] }), approved)
      .when('PronounceDisposition', pronounce, known)
      .thenRefused('AboveServiceCap'));
  it('needs something to pronounce', () =>
    aDisposition(received({ items: [{ ...essay, amount: 0 }] }), approved)
      .when('PronounceDisposition', pronounce, known)
      .thenRefused('NothingToPronounce'));
});

describe('accepting a disposition', () => {
  const past = [received(), approved, pronounced()] as const;
  const byYouth: Fact<DispositionEvents> = { type: 'DispositionAccepted', data: { by: 'youth', personId: youthId } };
  const byGuardian: Fact<DispositionEvents> = { type: 'DispositionAccepted', data: { by: 'guardian', personId: guardianId } };
  const { items } = pronounced().data as DispositionEvents['DispositionPronounced'];
  const agreed: Fact<DispositionEvents> = {
    type: 'DispositionAgreed',
    data: { caseId, hearingId: 'h-1', youthId, planId: court.planId, policyVersion: 3, items, completeBy: '2026-07-05' },
  };
  const youth = { dispositionId, by: 'youth' as const, personId: youthId };
  const guardian = { dispositionId, by: 'guardian' as const, personId: guardianId };

  it('waits for the guardian after the young person', () =>
    aDisposition(...past)
      .when('AcceptDisposition', youth, known)
      .then(byYouth));
  it('waits for the young person after the guardian', () =>
    aDisposition(...past)
      .when('AcceptDisposition', guardian, known)
      .then(byGuardian));
  it('is agreed when both have accepted', () =>
    aDisposition(...past, byYouth)
      .when('AcceptDisposition', guardian, known)
      .then(byGuardian, agreed));
  it('is agreed with the independent adult in a guardian’s place', () =>
    aDisposition(...past, byYouth)
      .when('AcceptDisposition', { dispositionId, by: 'independent-adult', personId: court.adultId }, known)
      .then({ type: 'DispositionAccepted', data: { by: 'independent-adult', personId: court.adultId } }, agreed));
  it('is agreed by an 18-year-old alone', () =>
    aDisposition(...past)
      .when('AcceptDisposition', youth, { ...known, respondent: { ...known.respondent, alone: true } })
      .then(byYouth, agreed));
  it('records nothing when accepted twice', () =>
    aDisposition(...past, byYouth)
      .when('AcceptDisposition', youth, known)
      .thenNothing());
  it('records nothing once agreed', () =>
    aDisposition(...past, byYouth, byGuardian, agreed)
      .when('AcceptDisposition', guardian, known)
      .thenNothing());
  it('refuses a signature of anyone else', () =>
    aDisposition(...past)
      .when('AcceptDisposition', { ...guardian, personId: judgeId }, known)
      .thenRefused('NotASignatory'));
  it('needs a pronounced disposition', () =>
    aDisposition(received()).when('AcceptDisposition', youth, known).thenRefused('NotPronounced'));
});

describe('objecting to a disposition', () => {
  const past = [received(), approved, pronounced()] as const;
  const object = { dispositionId, by: 'youth' as const, personId: youthId, reason: 'Seven is too many' };
  const objected: Fact<DispositionEvents> = {
    type: 'DispositionObjected',
    data: { by: 'youth', personId: youthId, reason: words('Seven is too many') },
  };
  const decide = { dispositionId, judgeId, outcome: 'stands' as const, reason: 'It is what the jury found right' };
  const stands: Fact<DispositionEvents> = {
    type: 'ObjectionDecided',
    data: { caseId, judgeId, outcome: 'stands', reason: words('It is what the jury found right') },
  };
  const returned: Fact<DispositionEvents> = {
    type: 'ObjectionDecided',
    data: { caseId, judgeId, outcome: 'returned', reason: null },
  };

  it('is heard until the last working day', () =>
    aDisposition(...past)
      .when('ObjectToDisposition', object, known, { today: '2026-03-13' })
      .then(objected));
  it('is refused after it', () =>
    aDisposition(...past)
      .when('ObjectToDisposition', object, known, { today: '2026-03-14' })
      .thenRefused('ObjectionTooLate'));
  it('records nothing when made twice', () =>
    aDisposition(...past, objected)
      .when('ObjectToDisposition', object, known)
      .thenNothing());
  it('holds acceptance until it is decided', () =>
    aDisposition(...past, objected)
      .when('AcceptDisposition', { dispositionId, by: 'youth', personId: youthId }, known)
      .thenRefused('ObjectionOpen'));
  it('may end with the disposition standing', () =>
    aDisposition(...past, objected)
      .when('DecideObjection', decide, known)
      .then(stands));
  it('is decided once', () =>
    aDisposition(...past, objected, stands)
      .when('DecideObjection', decide, known)
      .thenNothing());
  it('is not made again after it was decided', () =>
    aDisposition(...past, objected, stands)
      .when('ObjectToDisposition', object, known)
      .thenRefused('ObjectionDecided'));
  it('may end with a lighter disposition, pronounced anew and to be accepted anew', () =>
    aDisposition(...past, objected)
      .when(
        'DecideObjection',
        { ...decide, outcome: 'modified', reason: 'Fewer', lowered: [{ itemId: 'i-jury', amount: 5 }] },
        known,
      )
      .then(
        { type: 'ObjectionDecided', data: { caseId, judgeId, outcome: 'modified', reason: words('Fewer') } },
        { type: 'ItemLowered', data: { itemId: 'i-jury', from: 7, to: 5, because: 'objection', reason: words('Fewer') } },
        pronounced({ items: [{ ...court.plannedJuryDuty, amount: 5 }, court.plannedService, court.plannedEssay] }),
      ));
  it('never ends with more', () =>
    aDisposition(...past, objected)
      .when('DecideObjection', { ...decide, outcome: 'modified', lowered: [{ itemId: 'i-jury', amount: 8 }] }, known)
      .thenRefused('RaisingIsTheJurys'));
  it('says what is modified', () =>
    aDisposition(...past, objected)
      .when('DecideObjection', { ...decide, outcome: 'modified' }, known)
      .thenRefused('NothingModified'));
  it('may end with a return, also after it stood and was refused again', () => {
    const back = { dispositionId, judgeId, outcome: 'returned' as const };
    aDisposition(...past, objected)
      .when('DecideObjection', back, known)
      .then(returned);
    aDisposition(...past, objected, stands)
      .when('DecideObjection', back, known)
      .then(returned);
    aDisposition(...past, objected, returned)
      .when('DecideObjection', back, known)
      .thenNothing();
  });
  it('needs an objection', () =>
    aDisposition(...past)
      .when('DecideObjection', decide, known)
      .thenRefused('NoObjection'));
});
