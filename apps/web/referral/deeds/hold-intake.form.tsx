import { useTranslation } from 'react-i18next';
import { caseHoldIntake } from '../../api/sdk.gen.js';
import type { HoldIntake } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import { useSession } from '../../shell/session.js';
import type { FormProps } from './deed.js';

/** Records the interview: what the young person said, their strengths, and what they can offer. */
export function HoldIntakeForm({ it, ...ways }: FormProps) {
  const { t } = useTranslation('referral');
  const { data: session } = useSession();
  const myself = it.appointment?.interviewerId ?? session?.personId ?? session?.accountId;
  return (
    <CommandForm
      {...ways}
      sendWord={t('deed.holdIntake.send')}
      asks={[
        { name: 'statement', kind: 'long', label: t('field.statement'), hint: t('field.statementHint') },
        { name: 'strengths', kind: 'long', label: t('field.strengths'), optional: true },
        { name: 'offers', kind: 'long', label: t('field.offers'), optional: true },
        {
          name: 'interviewerId',
          kind: 'person',
          label: t('field.interviewerId'),
          optional: true,
          hint: t('field.interviewerHint'),
        },
      ]}
      body={(told) => ({ interviewerId: myself, ...told })}
      send={(body: HoldIntake, headers) => caseHoldIntake({ path: { caseId: it.caseId }, body, headers })}
    />
  );
}
