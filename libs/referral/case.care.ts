import { caseFile, refuse, sealed } from '#kernel';
import { isOpen, open, sealedWords, type Changes, type Rules } from './case.file.js';

/** What is to be minded about a case, told to its family, and written for its jury. */
export const careRules: Pick<Rules, 'MarkCase' | 'UnmarkCase' | 'SummariseForJury' | 'ServeHearingNotice'> = {
  MarkCase({ caseId, marker, note }, file) {
    const { markers } = isOpen(file);
    if (markers.includes(marker) && note === undefined) return [];
    return [{ type: 'CaseMarked', data: { marker, note: sealedWords(caseId, note) } }];
  },
  UnmarkCase({ marker }, file) {
    return isOpen(file).markers.includes(marker) ? [{ type: 'CaseUnmarked', data: { marker } }] : [];
  },
  SummariseForJury({ caseId, whatHappened, respondentSaid, strengths, offers }, file) {
    const current = isOpen(file);
    if (current.stage === 'heard' || current.stage === 'in-plan') refuse('CaseHeard', 'The jury has heard this case.');
    const words = (text: string | undefined) => sealedWords(caseId, text);
    return [
      {
        type: 'JurySummaryWritten',
        data: {
          whatHappened: sealed(caseFile(caseId), whatHappened),
          ...{ respondentSaid: words(respondentSaid), strengths: words(strengths), offers: words(offers) },
        },
      },
    ];
  },
  ServeHearingNotice({ hearingId, to, channel, language }, file) {
    const current = isOpen(file);
    if (current.stage !== 'docketed' || current.hearing.hearingId !== hearingId)
      refuse('NotThatHearing', 'The case is not on the docket for this hearing.');
    return [{ type: 'HearingNoticeServed', data: { hearingId, to, channel, language } }];
  },
};

export const careChanges: Pick<Changes, 'CaseMarked' | 'CaseUnmarked' | 'JurySummaryWritten' | 'HearingNoticeServed'> = {
  CaseMarked: (file, { marker }) => ({ ...open(file), markers: [...new Set([...open(file).markers, marker])] }),
  CaseUnmarked: (file, { marker }) => ({ ...open(file), markers: open(file).markers.filter((one) => one !== marker) }),
  // What was written and told stands on the page; no decision turns on it.
  JurySummaryWritten: (file) => file,
  HearingNoticeServed: (file) => file,
};
