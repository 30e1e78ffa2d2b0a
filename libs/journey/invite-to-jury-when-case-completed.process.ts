import { command, process } from '#kernel';
import { RecruitJuror } from '#jury';
import type { CaseEvents } from '#referral';

/** Whoever has completed is asked to serve on as a volunteer. To say yes is a new, free choice. */
export const inviteToJuryWhenCaseCompleted = process<CaseEvents>({
  react: { CaseCompleted: ({ data: { youthId } }) => [command(RecruitJuror, { jurorId: youthId, origin: 'former-respondent' })] },
});
