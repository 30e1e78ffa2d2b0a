import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import {
  courtDayCheckIn,
  docketDay,
  docketDocket,
  guardiansGuardians,
  referralsUnscheduled,
  sittingOne,
} from '../../api/sdk.gen.js';
import type { Unscheduled } from '../../api/types.gen.js';
import { answered } from '../../ask/ask.js';
import { useCommand, type Carried } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { freePlaces, type Place } from '../../court/free-places.js';
import { useInitials } from '../../court/initials.js';
import { Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Dialog } from '../../kit/dialog.js';
import { Select } from '../../kit/fields.js';
import { Nothing, Row, Stack } from '../../kit/layout.js';
import { Radios } from '../../kit/radios.js';
import { useTell } from '../../shell/notices.js';
import { useToday } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import { useNow } from './use-now.js';

interface Props {
  readonly sittingId: string;
  readonly on: string;
}

const take = 500;

/** A young person who was not on today's docket: the gates of consent and conflict hold before the case is called. */
export function AddRespondent({ sittingId, on }: Props) {
  const { t } = useTranslation('board');
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button onPress={() => setAsks(true)}>{t('addRespondent.open')}</Button>
      <Dialog title={t('addRespondent.title')} isOpen={asks} onClose={() => setAsks(false)}>
        <AddRespondentForm sittingId={sittingId} on={on} onDone={() => setAsks(false)} />
      </Dialog>
    </>
  );
}

function AddRespondentForm({ sittingId, on, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useTranslation('board');
  const [tell, today, when, now] = [useTell(), useToday(), useWhen(), useNow()];
  const [caseId, setCase] = useState<string | null>(null);
  const [key, setPlace] = useState<string | null>(null);
  const view = useView(['unscheduled'], () => referralsUnscheduled({ query: { take } }));
  const { data: sitting } = useView(['sitting', sittingId], () => sittingOne({ path: { sittingId } }));
  const { data: taken } = useView(['docket', sittingId], () => docketDay({ path: { sittingId } }));
  const initials = useInitials((view.data ?? []).map(({ youthId }) => youthId));
  const places = sitting && taken ? freePlaces(sitting, taken, now) : [];
  const place = places.find((one) => one.key === key) ?? null;
  const waiting = view.data?.find((one) => one.caseId === caseId) ?? null;
  const add = useCommand(
    async ({ it, at }: { it: Unscheduled; at: Place }, headers) => docks(sittingId, it, at, on === today, headers),
    {
      onDone: () => {
        tell({ text: t('told.respondentAdded') });
        onDone();
      },
    },
  );
  return (
    <Shown view={view}>
      {(cases) =>
        cases.length === 0 || (taken && places.length === 0) ? (
          <Nothing title={t(cases.length === 0 ? 'addRespondent.none' : 'addRespondent.full')} />
        ) : (
          <Stack>
            <p>{t('addRespondent.what')}</p>
            <Refused problem={add.error} />
            <Select
              label={t('addRespondent.which')}
              placeholder={t('choose')}
              value={caseId}
              onChange={setCase}
              choices={cases.map((one) => ({
                value: one.caseId,
                label: [docketNumber(one.caseId), initials.get(one.youthId)].filter(Boolean).join(' · '),
                hint: t('addRespondent.hearBy', { day: when.day(one.hearBy) }),
              }))}
            />
            <Radios
              label={t('addRespondent.place')}
              value={key}
              onChange={setPlace}
              choices={places.map((one) => ({ value: one.key, label: `${one.room}, ${when.time(one.startsAt)}` }))}
            />
            <Row end>
              <Button onPress={onDone}>{t('cancel')}</Button>
              <Button
                look="primary"
                isDisabled={!waiting || !place}
                isPending={add.isPending}
                onPress={() => waiting && place && add.mutate({ it: waiting, at: place })}
              >
                {t('addRespondent.add')}
              </Button>
            </Row>
          </Stack>
        )
      }
    </Shown>
  );
}

/** On the docket first, with the guardians who may come; then here, if it is today. */
async function docks(
  sittingId: string,
  { caseId, youthId, incidentId }: Unscheduled,
  { roomId, slot }: Place,
  isToday: boolean,
  headers: Carried,
) {
  const path = { sittingId };
  const adults = await answered(guardiansGuardians({ path: { personId: youthId } }));
  const guardianIds = adults.filter(({ attends, restrained }) => attends && !restrained).map(({ guardianId }) => guardianId);
  const hearingId = headers['Idempotency-Key'];
  const body = { hearingId, caseId, youthId, incidentId, guardianIds, roomId, slot, format: 'peer-jury' };
  const docket = docketDocket({ path, body, headers });
  if (!isToday) return docket;
  await answered(docket);
  const came = { personId: youthId, as: 'respondent', hearingId };
  return courtDayCheckIn({ path, body: came, headers: { 'Idempotency-Key': `${hearingId}:here` } });
}
