import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sittingList } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { DatePicker, useAgainst, type Place } from '../../court/date-picker.js';
import { StepUp } from '../../court/step-up.js';
import { Button } from '../../kit/button.js';
import { Checkbox } from '../../kit/fields.js';
import { Nothing, Row, Stack } from '../../kit/layout.js';
import { useToday } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import style from '../case/case.module.css';
import type { FormProps } from './deed.js';
import { RelatedCases, type Together } from './related-cases.js';
import { useDocketing } from './use-docketing.js';

/** Puts the case on the docket of a sitting that has room for it, and with it those of the same incident. */
export function DocketHearingForm(props: FormProps) {
  const { t } = useTranslation('referral');
  const today = useToday();
  const view = useView(['sittings'], () => sittingList({ query: { take: 500 } }));
  return (
    <Shown view={view} lines={6}>
      {(sittings) => {
        const [next] = sittings
          .filter(({ on, state, used, capacity }) => on >= today && state === 'open' && used < capacity)
          .map(({ on }) => on)
          .toSorted();
        if (!next) return <Nothing title={t('hearing.noSitting')}>{t('hearing.noSittingMore')}</Nothing>;
        return <ChoosePlace {...props} next={next} />;
      }}
    </Shown>
  );
}

/** The places of the month, beginning with the next day that has one; what speaks against a place is let stand by name. */
function ChoosePlace({ it, onDone, onCancel, next }: FormProps & { readonly next: string }) {
  const { t } = useTranslation(['referral', 'docket', 'shell']);
  const [when, against] = [useWhen(), useAgainst()];
  const [place, setPlace] = useState<Place | null>(null);
  const [together, setTogether] = useState<readonly Together[]>([]);
  const [stands, setStands] = useState<readonly string[]>([]);
  const docket = useDocketing(onDone);
  const all = [...(place ? place.soft : []), ...together.flatMap(({ soft }) => soft)];
  const soft = [...new Map(all.map((one) => [one.code, one])).values()];
  const isLooked = soft.every(({ code }) => stands.includes(code));
  const letStand = (codes: readonly { readonly code: string }[]) => codes.map(({ code }) => code);
  const send = () => {
    if (!place || !isLooked) return;
    const { sittingId, roomId } = place;
    docket.mutate([
      { it, sittingId, roomId, slot: place.slot, overrides: letStand(place.soft) },
      ...together.map((one) => ({ it: one.it, sittingId, roomId, slot: one.slot, overrides: letStand(one.soft) })),
    ]);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <StepUp of={docket} />
        {it.hearBy && <p>{t('hearing.hearBy', { day: when.day(it.hearBy) })}</p>}
        <DatePicker
          forId={it.caseId}
          now={{ on: next }}
          value={place}
          onChange={(chosen) => {
            setPlace(chosen);
            setTogether([]);
            setStands([]);
          }}
        />
        {place && (
          <RelatedCases key={`${place.sittingId} ${place.roomId} ${place.slot}`} it={it} place={place} onChange={setTogether} />
        )}
        {soft.length > 0 && (
          <fieldset className={style.several}>
            <legend>{t('docket:move.soft')}</legend>
            {soft.map((one) => (
              <Checkbox
                key={one.code}
                isSelected={stands.includes(one.code)}
                onChange={(isOn) => setStands(isOn ? [...stands, one.code] : stands.filter((code) => code !== one.code))}
              >
                {t('docket:move.letStand', { what: against(one) })}
              </Checkbox>
            ))}
          </fieldset>
        )}
        <Row end>
          <Button onPress={onCancel}>{t('shell:cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={!place || !isLooked} isPending={docket.isPending}>
            {together.length > 0 ? t('hearing.sendAll', { count: together.length + 1 }) : t('deed.docket.send')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
