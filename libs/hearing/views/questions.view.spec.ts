import { describe, expect, it } from '@jest/globals';
import { caseFile, sealed } from '#kernel';
import { shown } from '#spec';
import { questions } from './questions.view.js';
import { statements } from './statements.view.js';

const text = sealed(caseFile('case'), 'Who else was hurt by it?');
const suggested = {
  type: 'QuestionSuggested',
  data: { questionId: 'q1', caseId: 'case', askedBy: 'ben', to: 'respondent', text },
};
const asked = { type: 'QuestionAsked', data: { ...suggested.data, lead: 'ana' } };
const queue = (...facts: { type: string; data: object }[]) =>
  shown(questions)(...facts.map((fact) => ['hearing', fact] as const));

describe('the queue of questions', () => {
  it('waits for the foreperson', () =>
    expect(queue(suggested)['q1']).toMatchObject({ state: 'waiting', askedBy: 'ben', hearingId: 'hearing', text }));
  it('shows what was asked', () => expect(queue(suggested, asked)['q1']).toMatchObject({ state: 'asked', text }));
  it('drops the words of a question held back', () =>
    expect(
      queue(suggested, { type: 'QuestionHeldBack', data: { questionId: 'q1', because: 'immigration-status' } })['q1'],
    ).toMatchObject({
      state: 'held-back',
      text: null,
    }));
  it('looks the same whether the young person answered or passed', () => {
    const [{ at: _, ...answered }, { at: __, ...passed }] = [
      queue(asked)['q1'] as Record<string, unknown>,
      queue(asked, { type: 'QuestionPassed', data: { questionId: 'q1', how: 'pass' } })['q1'] as Record<string, unknown>,
    ] as const;
    expect(passed).toEqual(answered);
  });
});

describe('statements', () => {
  const words = sealed(caseFile('case'), 'I could not sleep.');
  const wish = sealed(caseFile('case'), 'Let him repair it.');
  const filed = {
    type: 'StatementFiled',
    data: { statementId: 's1', caseId: 'case', by: 'harmed-party', mode: 'written', text: words, recommends: wish },
  };
  const heard = { type: 'StatementHeard', data: { ...filed.data, text: null, recommends: null } };
  const after = (...facts: { type: string; data: object }[]) =>
    shown(statements)(...facts.map((fact) => ['hearing', fact] as const))['s1'];

  it('wait to be read', () =>
    expect(after(filed)).toMatchObject({ state: 'filed', by: 'harmed-party', text: words, recommends: wish }));
  it('keep their words when they are read', () =>
    expect(after(filed, heard)).toMatchObject({ state: 'heard', text: words, recommends: wish }));
  it('lose what an adult struck', () => {
    const cut = sealed(caseFile('case'), 'I could not …');
    expect(after(filed, { type: 'StatementCleared', data: { statementId: 's1', text: cut } }, heard)).toMatchObject({
      state: 'heard',
      text: cut,
    });
  });
  it('stay as they are when nothing had to go', () =>
    expect(after(filed, { type: 'StatementCleared', data: { statementId: 's1', text: null } })).toMatchObject({
      state: 'cleared',
      text: words,
    }));
  it('vanish when they are taken back', () =>
    expect(after(filed, { type: 'StatementWithdrawn', data: { statementId: 's1' } })).toBeUndefined());
  it('may be spoken without being filed', () =>
    expect(after({ type: 'StatementHeard', data: { ...filed.data, by: 'guardian', mode: 'spoken', text: null } })).toMatchObject({
      state: 'heard',
      by: 'guardian',
      recommends: wish,
    }));
});
