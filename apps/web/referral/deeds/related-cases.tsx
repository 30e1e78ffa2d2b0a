import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { planningPlaces, referralsOne } from '../../api/sdk.gen.js';
import { answered } from '../../ask/ask.js';
import type { Place } from '../../court/date-picker.js';
import { useCode } from '../../court/use-code.js';
import { Checkbox } from '../../kit/fields.js';
import { useWhen } from '../../words/when.js';
import style from '../case/case.module.css';
import { blockAfter, type Following } from './block.js';
import type { CaseFile } from './deed.js';

/** Another case of the incident with its place behind this one. */
export type Together = Following<Place['soft'][number]> & { readonly it: CaseFile };

interface Props {
  readonly it: CaseFile;
  readonly place: Place;
  readonly onChange: (together: readonly Together[]) => void;
}

/** Who stands on both sides of a fight is not heard beside the other. */
const APART = 'mutual';

/** Offers to hear the other cases of the incident that are ready after this one, in the same room. */
export function RelatedCases({ it, place, onChange }: Props) {
  const { t } = useTranslation('referral');
  const [code, when] = [useCode(), useWhen()];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const others = it.related.filter(({ relation }) => relation !== APART);
  const ready = useReady(others.map(({ caseId }) => caseId));
  const rooms = useRooms(place, chosen);
  const block = blockAfter(
    place,
    chosen.flatMap((caseId) => (rooms.has(caseId) ? { caseId, rooms: rooms.get(caseId)! } : [])),
  );
  const together = block.flatMap((one) => {
    const file = ready.find(({ caseId }) => caseId === one.caseId);
    return one.slot === null || !file ? [] : { ...one, it: file };
  });
  const said = JSON.stringify(together.map(({ caseId, slot }) => [caseId, slot]));
  // What is offered follows from what the court answers; who holds the form is told when that changes.
  useEffect(() => onChange(together), [said]);
  if (ready.length === 0) return null;
  return (
    <fieldset className={style.several}>
      <legend>{t('hearing.together')}</legend>
      {ready.map(({ caseId }) => {
        const at = block.find((one) => one.caseId === caseId);
        const relation = others.find((one) => one.caseId === caseId)?.relation ?? '';
        return (
          <div key={caseId}>
            <Checkbox
              isSelected={chosen.includes(caseId)}
              onChange={(isOn) => setChosen(isOn ? [...chosen, caseId] : chosen.filter((one) => one !== caseId))}
            >
              {docketNumber(caseId)} ({code('relation', relation)})
            </Checkbox>
            {at && (
              <p className={style.faint}>
                {at.slot === null
                  ? t('hearing.noPlaceAfter')
                  : t('hearing.rightAfter', { room: place.roomName, time: when.time(at.startsAt) })}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Those of the cases that wait for a date. */
function useReady(caseIds: readonly string[]): readonly CaseFile[] {
  return useQueries({
    queries: caseIds.map((caseId) => ({
      queryKey: ['case', caseId],
      queryFn: () => answered(referralsOne({ path: { caseId } })),
    })),
    combine: (files) => files.flatMap(({ data }) => (data?.stage === 'ready' && !data.suspended ? data : [])),
  });
}

type Rooms = Awaited<ReturnType<typeof roomsFor>>;

async function roomsFor(caseId: string, { on, sittingId }: Place) {
  const { sittings } = await answered(planningPlaces({ query: { from: on, to: on, for: caseId } }));
  return sittings.find((one) => one.sittingId === sittingId)?.rooms ?? [];
}

/** The rooms of the sitting as they are free for each of the cases. */
function useRooms(place: Place, caseIds: readonly string[]): ReadonlyMap<string, Rooms> {
  return useQueries({
    queries: caseIds.map((caseId) => ({
      queryKey: ['availability', place.sittingId, caseId],
      queryFn: async () => ({ caseId, rooms: await roomsFor(caseId, place) }),
    })),
    combine: (all) => new Map(all.flatMap(({ data }) => (data ? [[data.caseId, data.rooms] as const] : []))),
  });
}
