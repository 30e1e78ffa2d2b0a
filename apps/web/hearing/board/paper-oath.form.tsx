import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hearingEnterOath, roomsPanel } from '../../api/sdk.gen.js';
import type { EnterOathFromPaper } from '../../api/types.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { Waiting } from '../../kit/waiting.js';
import { PaperSheet, useEntered } from './paper-sheet.js';
import { Reasons } from './reasons.js';
import type { BoardCard } from './use-board.js';

/** An oath that was signed on paper. */
export function OathFromPaper({ on, card: { hearingId } }: { readonly on: string; readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const onEntered = useEntered();
  const [jurorId, setJurorId] = useState<string | null>(null);
  const { data: seats } = useView(['panel-called', hearingId], () => roomsPanel({ path: { hearingId } }));
  const enter = useCommand((body: EnterOathFromPaper, headers) => hearingEnterOath({ path: { hearingId }, body, headers }), {
    onDone: () => {
      onEntered();
      setJurorId(null);
    },
  });
  if (!seats) return <Waiting lines={3} />;
  const people = seats.map((one) => ({ value: one.jurorId, label: `${one.given ?? '–'} ${one.initial ?? ''}.` }));
  return (
    <PaperSheet
      on={on}
      entering={enter}
      isReady={jurorId !== null}
      onEnter={(happenedAt) => jurorId && enter.mutate({ jurorId, textVersion: 'juror-oath-1', happenedAt })}
    >
      <Reasons label={t('paper.juror')} of="as" codes={[]} people={people} value={jurorId} onChange={setJurorId} />
    </PaperSheet>
  );
}
