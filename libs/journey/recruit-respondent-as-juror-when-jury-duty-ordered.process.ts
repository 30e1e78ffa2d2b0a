import { command, process } from '#kernel';
import type { PlanEvents } from '#disposition';
import { RecruitJuror } from '#jury';

/** A respondent who owes jury duty joins the jury pool. */
export const recruitRespondentAsJurorWhenJuryDutyOrdered = process<PlanEvents>({
  react: {
    PlanMade: ({ id, data: { youthId, items } }) =>
      items
        .filter(({ sanction }) => sanction === 'jury-duty')
        .slice(0, 1)
        .map(({ sanctionId }) => command(RecruitJuror, { jurorId: youthId, origin: 'respondent', planId: id, sanctionId })),
    SanctionSubstituted: ({ id, data: { youthId, by } }) =>
      by.sanction === 'jury-duty'
        ? [command(RecruitJuror, { jurorId: youthId, origin: 'respondent', planId: id, sanctionId: by.sanctionId })]
        : [],
  },
});
