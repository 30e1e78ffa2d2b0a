import { useTranslation } from 'react-i18next';
import { correspondenceAnswer } from '../../api/sdk.gen.js';
import type { AnswerYoungPerson } from '../../api/types.gen.js';
import { CommandForm } from '../../court/command-form.js';
import { useTell } from '../../shell/notices.js';

interface Props {
  readonly youthId: string;
  /** The message it answers. */
  readonly answers: string;
  readonly onClose: () => void;
}

/** Answers what a young person wrote last; no guardian reads it. */
export function AnswerYoungPersonForm({ youthId, answers, onClose }: Props) {
  const { t } = useTranslation('referral');
  const tell = useTell();
  return (
    <CommandForm
      sendWord={t('care.send')}
      asks={[{ name: 'text', kind: 'long', label: t('care.answer'), hint: t('care.readAlong') }]}
      send={(body: Pick<AnswerYoungPerson, 'text'>, headers) =>
        correspondenceAnswer({ path: { youthId }, body: { ...body, answers }, headers })
      }
      onDone={() => {
        onClose();
        tell({ text: t('care.sent') });
      }}
      onCancel={onClose}
    />
  );
}
