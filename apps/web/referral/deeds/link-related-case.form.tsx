import { useTranslation } from 'react-i18next';
import { caseLinkRelatedCase, referralsList } from '../../api/sdk.gen.js';
import type { LinkRelatedCase } from '../../api/types.gen.js';
import { answered } from '../../ask/ask.js';
import { CommandForm } from '../../court/command-form.js';
import type { FormProps } from './deed.js';

const RELATIONS = ['co-respondent', 'mutual', 'sibling'] as const;

type Named = Omit<LinkRelatedCase, 'relatedCaseId'> & { readonly number: string };

/** Links another young person's case, found by its docket number. */
export function LinkRelatedCaseForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.related.send')}
      asks={[
        { name: 'number', kind: 'text', label: t('cases.number') },
        { name: 'relation', kind: 'choice', label: t('field.relation'), codes: RELATIONS, of: 'relation' },
      ]}
      send={async ({ number, relation }: Named, headers) => {
        const [other] = await answered(referralsList({ query: { number } }));
        // A number that no open case has is sent as the case itself, which the court refuses in words.
        const body = { relation, relatedCaseId: other?.caseId ?? it.caseId };
        return caseLinkRelatedCase({ path: { caseId: it.caseId }, body, headers });
      }}
    />
  );
}
