import { caseFile, refuse, sealed } from '#kernel';
import type { HearingRows } from './hearing.file.js';
import { accompanied, goingOn, inSession, swornJuror, underWay } from './hearing.gates.js';

const seal = (caseId: string, text: string | undefined) => (text === undefined ? null : sealed(caseFile(caseId), text));

/** What is asked and said before the jury. */
export const sessionRows: HearingRows<
  | 'GiveAccount'
  | 'SuggestQuestion'
  | 'AskQuestion'
  | 'HoldBackQuestion'
  | 'PassQuestion'
  | 'FileStatement'
  | 'ClearStatement'
  | 'HearStatement'
  | 'WithdrawStatement'
> = {
  GiveAccount(_, file, { now }) {
    const it = goingOn(file);
    if (it.stage === 'in-session') return [];
    if (it.stage !== 'seated') refuse('NoPanelWaiting', 'The respondent speaks once the jury is seated.');
    if (!it.consentReconfirmed)
      refuse('ConsentNotReconfirmed', 'The young person is asked first whether the case shall stay here.');
    accompanied(it);
    if (it.jurors.length < it.opened.quorum) refuse('QuorumMissing', `This jury needs at least ${it.opened.quorum} jurors.`);
    if ([...it.jurors, ...it.alternates].some((one) => !one.sworn))
      refuse('NotSworn', 'Every juror takes the oath before anyone is heard, alternates too.');
    if (!it.forepersonId) refuse('NoForeperson', 'The jury needs a foreperson before anyone is heard.');
    return [{ type: 'AccountGiven', data: { at: now } }];
  },

  SuggestQuestion({ questionId, askedBy, to, text }, file) {
    const it = inSession(file);
    swornJuror(it, askedBy);
    if (it.questions[questionId]) return [];
    const { caseId } = it.opened;
    return [{ type: 'QuestionSuggested', data: { questionId, caseId, askedBy, to, text: sealed(caseFile(caseId), text) } }];
  },

  AskQuestion({ questionId, askedBy, to, text, lead }, file) {
    const it = inSession(file);
    if (lead !== it.forepersonId) refuse('ForepersonLeads', 'The foreperson leads the questions and calls on the other jurors.');
    swornJuror(it, lead);
    swornJuror(it, askedBy);
    accompanied(it);
    const state = it.questions[questionId];
    if (state === 'held-back') refuse('QuestionHeldBack', 'The presiding adult has held this question back.');
    if (state === 'asked' || state === 'passed') return [];
    const { caseId } = it.opened;
    return [{ type: 'QuestionAsked', data: { questionId, caseId, askedBy, to, text: sealed(caseFile(caseId), text), lead } }];
  },

  HoldBackQuestion({ questionId, because }, file) {
    const it = inSession(file);
    const state = it.questions[questionId];
    if (!state) refuse('NoSuchQuestion', 'There is no such question in this hearing.');
    if (state === 'held-back' || state === 'passed') return [];
    return [{ type: 'QuestionHeldBack', data: { questionId, because } }];
  },

  PassQuestion({ questionId, how }, file) {
    const it = inSession(file);
    const state = it.questions[questionId];
    if (state === 'passed') return [];
    if (state !== 'asked') refuse('QuestionNotAsked', 'This question has not been asked.');
    return [{ type: 'QuestionPassed', data: { questionId, how } }];
  },

  FileStatement({ statementId, by, mode, text, recommends, mayBeRead }, file) {
    const it = underWay(file);
    if (it.stage === 'retired') refuse('JuryHasRetired', 'The jury has retired; no more statements are taken.');
    if (it.statements[statementId]) return [];
    if (!mayBeRead) refuse('NoConsentToRead', 'A statement is taken in when its author agrees that the jury hears it.');
    const { caseId } = it.opened;
    const data = { statementId, caseId, by, mode, text: seal(caseId, text), recommends: seal(caseId, recommends) };
    return [{ type: 'StatementFiled', data }];
  },

  ClearStatement({ statementId, text }, file) {
    const it = underWay(file);
    const known = it.statements[statementId];
    if (!known) refuse('NoSuchStatement', 'There is no such statement in this hearing.');
    if (known.state === 'withdrawn') refuse('StatementWithdrawn', 'This statement was withdrawn.');
    if (known.state === 'heard') refuse('StatementRead', 'This statement has been read.');
    if (known.state === 'cleared' && text === undefined) return [];
    return [{ type: 'StatementCleared', data: { statementId, text: seal(it.opened.caseId, text) } }];
  },

  HearStatement({ statementId, by, mode, text, recommends }, file) {
    const it = inSession(file);
    const known = it.statements[statementId];
    if (known?.state === 'heard') return [];
    if (known?.state === 'withdrawn') refuse('StatementWithdrawn', 'This statement was withdrawn.');
    const { caseId } = it.opened;
    if (!known) {
      const data = { statementId, caseId, by, mode, text: seal(caseId, text), recommends: seal(caseId, recommends) };
      return [{ type: 'StatementHeard', data }];
    }
    if (known.state === 'filed' && (known.by === 'harmed-party' || known.by === 'community'))
      refuse('StatementNotCleared', 'An adult reads this statement before the jury hears it.');
    return [
      {
        type: 'StatementHeard',
        data: { statementId, caseId, by: known.by as typeof by, mode: known.mode, text: null, recommends: null },
      },
    ];
  },

  WithdrawStatement({ statementId }, file) {
    const it = underWay(file);
    const known = it.statements[statementId];
    if (!known) refuse('NoSuchStatement', 'There is no such statement in this hearing.');
    if (known.state === 'heard') refuse('StatementRead', 'This statement has been read and cannot be taken back.');
    if (known.state === 'withdrawn') return [];
    return [{ type: 'StatementWithdrawn', data: { statementId } }];
  },
};
