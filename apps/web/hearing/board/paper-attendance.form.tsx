import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtDayEnterAttendance, roomsJurors } from '../../api/sdk.gen.js';
import type { EnterAttendanceFromPaper } from '../../api/types.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { Button } from '../../kit/button.js';
import { Row } from '../../kit/layout.js';
import { Waiting } from '../../kit/waiting.js';
import { useTell } from '../../shell/notices.js';
import { courtTimeZone } from '../../words/when.js';
import style from './drawer.module.css';
import { Happened } from './happened.js';
import { RefusedPaper } from './locked-day.js';
import { momentOn } from './moments.js';
import { Reasons } from './reasons.js';
import type { BoardCard } from './use-board.js';

interface Props {
  readonly sittingId: string;
  readonly on: string;
  readonly card: BoardCard | null;
}

/** A line of the sign-in sheet. */
export function AttendanceFromPaper({ sittingId, on, card }: Props) {
  const { t } = useTranslation('board');
  const tell = useTell();
  const [who, setWho] = useState<string | null>(null);
  const [came, setCame] = useState('');
  const [left, setLeft] = useState('');
  const { data: jurors } = useView(['jurors-expected', sittingId], () => roomsJurors({ path: { sittingId } }));
  const enter = useCommand(
    (body: EnterAttendanceFromPaper, headers) => courtDayEnterAttendance({ path: { sittingId }, body, headers }),
    {
      onDone: () => {
        tell({ text: t('told.entered') });
        setWho(null);
      },
    },
  );
  if (!jurors) return <Waiting lines={3} />;
  const family = card?.room
    ? [{ ...card.room.respondent, as: 'respondent' }, ...card.room.guardians.map((one) => ({ ...one, as: 'guardian' }))]
    : [];
  const people = [...family, ...jurors.map((one) => ({ ...one, as: 'juror' }))].map(({ personId, given, initial, as }) => ({
    value: `${as}:${personId}`,
    label: `${given ?? '–'} ${initial ?? ''}. · ${t(`as.${as}`)}`,
  }));
  const at = (time: string) => momentOn(on, time, courtTimeZone());
  return (
    <form
      className={style.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!who || !came) return;
        const [as, personId] = who.split(':') as [string, string];
        const forWhom = as !== 'juror' && card ? { hearingId: card.hearingId } : {};
        enter.mutate({ personId, as, ...forWhom, cameAt: at(came), ...(left && { leftAt: at(left) }) });
      }}
    >
      <RefusedPaper problem={enter.error} onOpened={enter.reset} />
      <Reasons label={t('paper.who')} of="as" codes={[]} people={people} value={who} onChange={setWho} />
      <Happened label={t('paper.came')} value={came} onChange={setCame} />
      <Happened label={t('paper.left')} value={left} onChange={setLeft} isRequired={false} />
      <Row>
        <Button type="submit" look="primary" isPending={enter.isPending} isDisabled={!who || !came}>
          {t('paper.enter')}
        </Button>
      </Row>
    </form>
  );
}
