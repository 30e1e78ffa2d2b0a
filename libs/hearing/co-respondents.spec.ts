import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed } from '#kernel';
import { given, shown } from '#spec';
import { deliberationDecider } from './deliberation.js';
import { hearingDecider } from './hearing.js';
import { agreed, balloting, openedRoom, proposed, roomOpened } from './jury-room.testing.js';
import { account, guardianHere, openedData, reconfirmed, seated, sworn } from './story.testing.js';
import { deliberations, type DeliberationLine } from './views/deliberations.view.js';
import { questions } from './views/questions.view.js';
import { statements } from './views/statements.view.js';

/** Two young people of one incident are heard by juries of their own, in hearings of their own. */
const opened = (caseId: string, youthId: string) => ({ type: 'HearingOpened', data: { ...openedData, caseId, youthId } });
const session = [seated, ...sworn, reconfirmed, guardianHere, account];
const hers = given(hearingDecider)(opened('her-case', 'she'), ...session);
const herRoom = given(deliberationDecider)({ ...roomOpened, data: { ...openedRoom, caseId: 'her-case' } });

const said = sealed(caseFile('his-case'), 'It was her idea.');
const filed = {
  type: 'StatementFiled',
  data: { statementId: 'his-words', caseId: 'his-case', by: 'respondent', mode: 'written', text: said, recommends: null },
};
const heard = { type: 'StatementHeard', data: { ...filed.data, text: null } };
const asked = {
  type: 'QuestionAsked',
  data: { questionId: 'his-question', caseId: 'his-case', askedBy: 'ben', to: 'respondent', text: said, lead: 'ana' },
};

describe('co-respondents (care 19)', () => {
  it('have nothing of the other’s statement in their hearing: it can be neither cleared, nor taken back there', () => {
    const there = { hearingId: 'hers', statementId: 'his-words' };
    hers.when('ClearStatement', there).thenRefused('NoSuchStatement');
    hers.when('WithdrawStatement', there).thenRefused('NoSuchStatement');
  });
  it('have cards of their own: what one said, and was asked, stands with his hearing alone', () => {
    const cards = [
      ...Object.values(shown(statements)(['his', filed], ['his', heard])),
      ...Object.values(shown(questions)(['his', asked])),
    ];
    expect(cards).toHaveLength(2);
    for (const card of cards) expect(card).toMatchObject({ hearingId: 'his' });
  });
  it('have their words under the key of their own case', () => {
    const [fact] = hers
      .when('HearStatement', { hearingId: 'hers', statementId: 's1', by: 'respondent', mode: 'spoken', recommends: 'An essay.' })
      .facts();
    expect(fact).toMatchObject({ data: { caseId: 'her-case', recommends: sealed(caseFile('her-case'), 'An essay.') } });
  });
  it('have ballots of their own: what was proposed for one is voted on for nobody else', () => {
    const his = { deliberationId: 'hers', itemId: 'his-hours' };
    herRoom.when('OpenBallot', his).thenRefused('NoSuchItem');
    herRoom.when('CastBallot', { ...his, jurorId: 'ana', ballotId: 'b1', choice: 'for' }).thenRefused('NoBallotOpen');
    herRoom.when('CloseBallot', his).thenRefused('NoSuchItem');
  });
  it('have jury rooms in which nothing of the other’s is seen', () => {
    const rows = shown(deliberations)(
      ['hers', { ...roomOpened, data: { ...openedRoom, caseId: 'her-case' } }],
      ['his', { ...roomOpened, data: { ...openedRoom, caseId: 'his-case' } }],
      ['his', proposed('his-essay', 'essay', { amount: 1 })],
      ['his', balloting('his-essay')],
      ...agreed('his-hours', 'community-service', 600).map((fact) => ['his', fact] as const),
    ) as Record<string, DeliberationLine>;
    expect(rows['hers']).toMatchObject({ caseId: 'her-case', items: [], votingOn: null });
    expect(rows['his']?.items).toHaveLength(2);
  });
});
