import type { CaseFile } from '../deeds/deed.js';
import { TOPICS } from '../deeds/texts.js';

/** The one thing that takes a case further; null where it waits for others. */
export type Step =
  | ('screen' | 'accept' | 'decline' | 'contact' | 'scheduleIntake' | 'advice' | 'consequences')
  | ('holdIntake' | 'admission' | 'consent' | 'docket' | 'resume')
  | null;

type Standing = Pick<
  CaseFile,
  | ('stage' | 'screening' | 'override' | 'unreachable' | 'appointment' | 'advice' | 'explained')
  | ('interview' | 'admission' | 'consents' | 'suspended')
>;

export function nextStep(it: Standing): Step {
  if (it.suspended) return 'resume';
  switch (it.stage) {
    case 'received':
      return 'screen';
    case 'screened':
      return it.screening?.result === 'excluded' && !it.override ? 'decline' : 'accept';
    case 'accepted':
    case 'intake':
      return ofIntake(it);
    case 'ready':
      return 'docket';
    case 'docketed':
    case 'heard':
    case 'in-plan':
    case 'closed':
      return null;
  }
}

function ofIntake(it: Standing): Step {
  if (it.unreachable) return 'contact';
  if (!it.appointment && !it.interview) return 'scheduleIntake';
  if (!it.advice) return 'advice';
  const explained = it.explained.flatMap(({ topics }) => topics);
  if (!TOPICS.every((topic) => explained.includes(topic))) return 'consequences';
  if (!it.interview) return 'holdIntake';
  return it.admission ? 'consent' : 'admission';
}
