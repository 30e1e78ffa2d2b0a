import { command, process } from '#kernel';
import { LinkRelatedCase, type CaseEvents } from '#referral';

/** What one case is to another, the other is to it. */
export const linkRelatedCaseBack = process<CaseEvents>({
  react: {
    RelatedCaseLinked: ({ id, data: { caseId, relation, otherOpen } }) =>
      otherOpen ? [command(LinkRelatedCase, { caseId, relatedCaseId: id, relation })] : [],
  },
});
