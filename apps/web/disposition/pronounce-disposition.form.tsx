import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositionPronounce } from '../api/sdk.gen.js';
import type { PronounceDisposition } from '../api/types.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useAmount } from '../court/use-amount.js';
import { useCode } from '../court/use-code.js';
import { Checkbox, DayField, TextField } from '../kit/fields.js';
import { useTell } from '../shell/notices.js';
import { useSession, useToday } from '../shell/session.js';
import type { BenchShown } from './bench.page.js';
import { Deciding } from './deciding.js';
import style from './bench.module.css';

type Item = BenchShown['items'][number];

/** What the judge says of one item while reading it out. */
interface Said {
  readonly details?: string;
  readonly agreed?: boolean;
}

/** The disposition read out in open court, and the last day of the plan. */
export function PronounceDispositionForm({ bench, onClose }: { readonly bench: BenchShown; readonly onClose: () => void }) {
  const { t } = useTranslation('disposition');
  const tell = useTell();
  const judgeId = useSession().data?.personId ?? '';
  const today = useToday();
  const { dispositionId, revision, version } = bench;
  const [completeBy, setCompleteBy] = useState('');
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const read = bench.items.filter(({ amount, unit }) => amount || unit === 'none');
  const pronounce = useCommand(
    (body: PronounceDisposition, headers) =>
      dispositionPronounce({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    {
      onDone: () => {
        tell({ text: t(version > 0 ? 'pronounce.doneAgain' : 'pronounce.done') });
        onClose();
      },
    },
  );
  const terms = read.flatMap(({ itemId }) => {
    const details = said[itemId]?.details;
    return details ? [{ itemId, details }] : [];
  });
  const agreedTo = read.map(({ itemId }) => itemId).filter((itemId) => said[itemId]?.agreed);
  return (
    <Deciding
      title={t(version > 0 ? 'pronounce.titleAgain' : 'pronounce.title')}
      act={t('pronounce.act')}
      command={pronounce}
      names={{ completeBy: t('pronounce.completeBy'), terms: t('pronounce.details') }}
      onSend={() =>
        pronounce.mutate({
          judgeId,
          ...(completeBy && { completeBy }),
          ...(terms.length > 0 && { terms }),
          ...(agreedTo.length > 0 && { harmedPartyAgreedTo: agreedTo }),
        })
      }
      onClose={onClose}
    >
      <p>{t('pronounce.read')}</p>
      <ul className={style.read}>
        {read.map((item) => (
          <ReadItem
            key={item.itemId}
            item={item}
            said={said[item.itemId] ?? {}}
            onSay={(more) => setSaid((was) => ({ ...was, [item.itemId]: { ...was[item.itemId], ...more } }))}
          />
        ))}
      </ul>
      <DayField
        label={t('pronounce.completeBy')}
        hint={t(version > 0 ? 'pronounce.completeByAgain' : 'pronounce.completeByHint')}
        value={completeBy}
        onChange={setCompleteBy}
        min={today}
      />
    </Deciding>
  );
}

interface ReadProps {
  readonly item: Item;
  readonly said: Said;
  readonly onSay: (more: Said) => void;
}

/** One item as it is read out, with what the policy wants to be said of it. */
function ReadItem({ item: { sanction, unit, amount, details, requires }, said, onSay }: ReadProps) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  const say = useAmount();
  return (
    <li>
      <strong>
        {code('sanction', sanction)}: {say(unit, amount ?? 0)}
      </strong>
      {details && <p>{details}</p>}
      {requires.includes('topic-and-length') && !details && (
        <TextField
          label={t('pronounce.details')}
          value={said.details ?? ''}
          onChange={(words) => onSay({ details: words })}
          isRequired
        />
      )}
      {requires.includes('harmed-party-consent') && (
        <Checkbox isSelected={said.agreed ?? false} onChange={(agreed) => onSay({ agreed })}>
          {t('pronounce.harmedPartyAgreed')}
        </Checkbox>
      )}
    </li>
  );
}
