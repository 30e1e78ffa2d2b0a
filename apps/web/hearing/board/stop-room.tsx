import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { concernRecord, hearingResumeRoom, hearingStopRoom } from '../../api/sdk.gen.js';
import type { RecordConcern, StopRoom as StopRoomBody } from '../../api/types.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { Banner, Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Dialog } from '../../kit/dialog.js';
import { TextArea } from '../../kit/fields.js';
import { Row } from '../../kit/layout.js';
import { Radios } from '../../kit/radios.js';
import { useMay } from '../../shell/session.js';
import { useTell } from '../../shell/notices.js';
import { CONCERNS, STOPPED_BECAUSE } from './codes.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { Reasons } from './reasons.js';
import type { BoardCard } from './use-board.js';

/** The hand that any adult can lay on a room: stops it at once, then asks what must be written down. */
export function StopRoom({ card, large = false }: { readonly card: BoardCard; readonly large?: boolean }) {
  const { t } = useTranslation('board');
  const may = useMay();
  const [asks, setAsks] = useState<'why' | 'concern' | null>(null);
  const { hearingId, callNumber, hearing } = card;
  if (!may('hearing:stop-room') || !hearing || hearing.endedAt) return null;
  return (
    <>
      {hearing.stopped ? (
        <>
          <Button look="secondary" large={large} onPress={() => setAsks('concern')}>
            {t('stop.concern')}
          </Button>
          <Deed
            look="primary"
            large={large}
            send={(headers) => hearingResumeRoom({ path: { hearingId }, body: {}, headers })}
            told={t('told.resumed', { number: callNumber })}
          >
            {t('stop.resume')}
          </Deed>
        </>
      ) : (
        <Button look="danger" large={large} onPress={() => setAsks('why')}>
          {t('stop.stop')}
        </Button>
      )}
      <Dialog title={t('stop.title', { number: callNumber })} isOpen={asks === 'why'} onClose={() => setAsks(null)}>
        <StopForm hearingId={hearingId} onStopped={() => setAsks('concern')} onCancel={() => setAsks(null)} />
      </Dialog>
      <Dialog title={t('concern.title')} isOpen={asks === 'concern'} onClose={() => setAsks(null)}>
        <ConcernForm card={card} onClose={() => setAsks(null)} />
      </Dialog>
    </>
  );
}

type Because = StopRoomBody['because'];

function StopForm({
  hearingId,
  onStopped,
  onCancel,
}: {
  readonly hearingId: string;
  readonly onStopped: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('board');
  const [because, setBecause] = useState<Because>('distress');
  const stop = useCommand((body: StopRoomBody, headers) => hearingStopRoom({ path: { hearingId }, body, headers }), {
    onDone: onStopped,
  });
  const choices = STOPPED_BECAUSE.map((value) => ({ value, label: t(`stopped.${value}`) }));
  return (
    <>
      <p>{t('stop.what')}</p>
      <Refused problem={stop.error} />
      <Radios label={t('stop.why')} hint={t('stop.whyHint')} choices={choices} value={because} onChange={setBecause} />
      <Row end>
        <Button large onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="danger" large onPress={() => stop.isPending || stop.mutate({ because })}>
          {t('stop.now')}
        </Button>
      </Row>
    </>
  );
}

/** What an adult saw or heard goes to the named staff alone; nothing of it stands on the hearing or the case. */
function ConcernForm({ card, onClose }: { readonly card: BoardCard; readonly onClose: () => void }) {
  const { t } = useTranslation('board');
  const tell = useTell();
  const [kind, setKind] = useState<RecordConcern['kind'] | null>(null);
  const [words, setWords] = useState('');
  const { hearingId, caseId } = card;
  const record = useCommand((body: RecordConcern, headers) => concernRecord({ body, headers }), {
    onDone: () => {
      tell({ text: t('told.concern') });
      onClose();
    },
  });
  return (
    <form
      className={style.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (kind && !record.isPending) record.mutate({ kind, words, hearingId, ...(caseId && { caseId }) });
      }}
    >
      <Banner title={card.hearing?.stopped ? t('concern.stopped') : undefined}>
        <p>{t('concern.what')}</p>
      </Banner>
      <Refused problem={record.error} names={{ words: t('concern.words'), kind: t('concern.kind') }} />
      <Reasons label={t('concern.kind')} of="concernKind" codes={CONCERNS} value={kind} onChange={setKind} />
      <TextArea label={t('concern.words')} hint={t('concern.wordsHint')} value={words} onChange={setWords} isRequired />
      <Row end>
        <Button onPress={onClose}>{t('concern.later')}</Button>
        <Button type="submit" look="primary" isDisabled={!kind || !words.trim()}>
          {t('concern.record')}
        </Button>
      </Row>
    </form>
  );
}
