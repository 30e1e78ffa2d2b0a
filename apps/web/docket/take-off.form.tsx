import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { docketContinue, docketPostpone, docketVacate } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { Banner, Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Select } from '../kit/fields.js';
import { Row } from '../kit/layout.js';
import { NumberField } from '../kit/number-field.js';
import { Radios } from '../kit/radios.js';
import { useTell } from '../shell/notices.js';
import { calledBy, type DayRow } from './day.js';
import style from './docket.module.css';
import { ASKING, REASONS, type Asking } from './reasons.js';
import { useReason } from './use-reason.js';

const HOW = ['continue', 'postpone', 'vacate'] as const;
type How = (typeof HOW)[number];

interface Sent {
  readonly how: How;
  readonly because: string;
  readonly askedBy: Asking;
  readonly lengthDays: number;
}

const codesFor = (how: How): readonly string[] =>
  how === 'vacate' ? REASONS.vacate : how === 'postpone' ? REASONS.court : REASONS.family;

/** Takes a hearing off the docket: for another day because somebody asked, or because the court must; or for good. */
export function TakeOffForm({
  row,
  onBack,
  onDone,
}: {
  readonly row: DayRow;
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('docket');
  const reason = useReason();
  const tell = useTell();
  const [how, setHow] = useState<How>('continue');
  const [askedBy, setAskedBy] = useState<Asking>('guardian');
  const [because, setBecause] = useState<string | null>(null);
  const [lengthDays, setLengthDays] = useState(14);
  const path = { sittingId: row.sittingId, hearingId: row.hearingId };
  const takeOff = useCommand(
    (sent: Sent, headers) => {
      const { because: why, askedBy: who, lengthDays: length } = sent;
      if (sent.how === 'postpone') return docketPostpone({ path, body: { because: why, lengthDays: length }, headers });
      if (sent.how === 'vacate') return docketVacate({ path, body: { because: why, askedBy: who }, headers });
      return docketContinue({ path, body: { because: why, askedBy: who, lengthDays: length }, headers });
    },
    {
      onDone: () => {
        tell({ text: t(`off.done.${how}`, { number: calledBy(row) }) });
        onDone();
      },
    },
  );
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (because) takeOff.mutate({ how, because, askedBy, lengthDays });
      }}
    >
      <Refused problem={takeOff.error} />
      <Radios
        label={t('off.how')}
        choices={HOW.map((value) => ({ value, label: t(`off.${value}`), hint: t(`off.hint.${value}`) }))}
        value={how}
        onChange={(value) => {
          setHow(value);
          setBecause(null);
        }}
      />
      {how !== 'postpone' && (
        <Radios
          label={t('asked.by')}
          choices={ASKING.filter((one) => how === 'vacate' || one !== 'court').map((value) => ({
            value,
            label: t(`asked.${value}`),
          }))}
          value={askedBy}
          onChange={setAskedBy}
          inline
        />
      )}
      <Select
        label={t('because')}
        placeholder={t('becauseChoose')}
        choices={codesFor(how).map((value) => ({ value, label: reason(value) }))}
        value={because}
        onChange={setBecause}
        isRequired
      />
      {how !== 'vacate' && (
        <NumberField label={t('off.length')} minValue={1} maxValue={365} value={lengthDays} onChange={setLengthDays} />
      )}
      <Banner tone="info">{t(`off.next.${how}`)}</Banner>
      <Row>
        <Button type="submit" look={how === 'vacate' ? 'danger' : 'primary'} isDisabled={!because} isPending={takeOff.isPending}>
          {t(`off.do.${how}`)}
        </Button>
        <Button onPress={onBack}>{t('back')}</Button>
      </Row>
    </form>
  );
}
