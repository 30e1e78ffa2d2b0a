import { useTranslation } from 'react-i18next';
import type { Range, RoomSeen, SeatSeen } from '../../api/types.gen.js';
import { Amount, useRange, useSanction } from './amount.js';
import type { Figure } from './draft.js';
import { floor, missing, onlyOne, proposable, THIRD_PARTY } from './meter.js';
import { Fate, Pick, Press, Screen, Trouble, Writing } from './parts.js';
import { latest } from './tablet-state.js';
import { store, useTablet } from './tablet-store.js';
import style from './tablet.module.css';

interface ViewProps {
  readonly seat: SeatSeen;
  readonly room: RoomSeen;
  readonly onDone: () => void;
}

export const figureOf = (figures: Readonly<Record<string, Figure>>, range: Range): Figure =>
  figures[range.sanction] ?? { on: range.mandatory, amount: floor(range) };

const put = (figures: Readonly<Record<string, Figure>>, range: Range, change: Partial<Figure>) =>
  store.begin({ figures: { ...figures, [range.sanction]: { ...figureOf(figures, range), ...change } } });

/**
 * The same id on every tablet for the same thing: where two jurors put it before the jury at once, it is there once. What was
 * taken back may come again, under another id.
 */
async function itemIdFor({ deliberationId, items }: RoomSeen, sanction: string): Promise<string> {
  const earlier = items.filter((one) => one.sanction === sanction).length;
  const bytes = new TextEncoder().encode(`${deliberationId}:${sanction}:${earlier}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What one juror would ask for, within what the policy allows: theirs alone until they vote. */
export function ViewScreen({ seat, room, onDone }: ViewProps) {
  const { t } = useTranslation('tablet');
  const { draft, outbox } = useTablet();
  const { figures } = draft;
  const must = room.ranges.filter(({ mandatory }) => mandatory);
  const may = room.ranges.filter(({ mandatory }) => !mandatory);
  const free = proposable(room);
  const fresh = free.filter((range) => {
    const { on, details } = figureOf(figures, range);
    return on && (!range.detailed || details?.trim());
  });
  const propose = async () => {
    for (const range of fresh) {
      const { details } = figureOf(figures, range);
      const itemId = range.freeForm || range.detailed ? crypto.randomUUID() : await itemIdFor(room, range.sanction);
      const body = {
        jurorId: seat.ownId,
        itemId,
        sanction: range.sanction,
        ...(range.detailed && { details: details!.trim() }),
      };
      await store.submit('propose', `/deliberations/${room.deliberationId}/items`, body);
      if (range.freeForm) put(figures, range, { on: false, details: '' });
    }
    onDone();
  };
  return (
    <Screen
      title={t('view.title')}
      next={
        <Press look="primary" onPress={() => (fresh.length > 0 ? void propose() : onDone())}>
          {t(fresh.length > 0 ? 'view.put' : 'view.done')}
        </Press>
      }
    >
      <p>{t('view.lead')}</p>
      {must.map((range) => (
        <Sanction key={range.sanction} range={range} figures={figures} />
      ))}
      {may.length > 0 && <h2>{t('view.more')}</h2>}
      {may.map((range) => (
        <Sanction key={range.sanction} range={range} figures={figures} />
      ))}
      {missing(room).length > 0 && <p className={style.aside}>{t('view.missing')}</p>}
      <Trouble of={latest(outbox, 'propose')} />
      <ToOthers seat={seat} room={room} />
    </Screen>
  );
}

const ADDRESSEES = ['school', 'family', 'city', 'police', 'business', 'court'] as const;

/** Words to somebody who can make it easier to do right: nothing that the young person must do. An adult reads them first. */
function ToOthers({ seat, room }: Omit<ViewProps, 'onDone'>) {
  const { t } = useTranslation('tablet');
  const { draft, outbox } = useTablet();
  const { addressee, details = '' } = draft.figures[THIRD_PARTY] ?? {};
  const sent = latest(outbox, 'toOthers');
  const begin = (change: Partial<Figure>) =>
    store.begin({ figures: { ...draft.figures, [THIRD_PARTY]: { on: true, addressee, details, ...change } } });
  const put = async () => {
    const body = { jurorId: seat.ownId, itemId: crypto.randomUUID(), sanction: THIRD_PARTY, addressee, details: details.trim() };
    store.begin({ figures: { ...draft.figures, [THIRD_PARTY]: { on: false } } });
    await store.submit('toOthers', `/deliberations/${room.deliberationId}/items`, body);
  };
  return (
    <details className={style.note} open={details !== '' || addressee !== undefined || sent !== null}>
      <summary>{t('toOthers.title')}</summary>
      <div className={style.stack}>
        <p className={style.why}>{t('toOthers.lead')}</p>
        <Pick
          legend={t('toOthers.whom')}
          name="addressee"
          options={ADDRESSEES.map((value) => ({ value, label: t(`addressee.${value}`) }))}
          value={ADDRESSEES.find((one) => one === addressee)}
          onPick={(one) => begin({ addressee: one })}
        />
        <Writing
          label={t('toOthers.what')}
          hint={t('view.checked')}
          value={details}
          onChange={(text) => begin({ details: text })}
          most={600}
        />
        <Press disabled={!addressee || details.trim() === ''} onPress={() => void put()}>
          {t('toOthers.put')}
        </Press>
        <Fate of={sent} />
      </div>
    </details>
  );
}

interface SanctionProps {
  readonly range: Range;
  readonly figures: Readonly<Record<string, Figure>>;
}

function Sanction({ range, figures }: SanctionProps) {
  const { t } = useTranslation('tablet');
  const called = useSanction();
  const sayRange = useRange();
  const { on, amount, details } = figureOf(figures, range);
  const name = called(range.sanction, [range]);
  const Heading = range.mandatory ? 'h2' : 'h3';
  const why = t(`why.${range.sanction}`, { defaultValue: '' });
  return (
    <section className={`${style.sanction} ${on ? style.on : ''}`}>
      <div className={style.sanctionTop}>
        <Heading>{name}</Heading>
        {!range.mandatory && (
          <button
            type="button"
            aria-pressed={on}
            aria-label={t(on ? 'view.leaveOut' : 'view.add', { name })}
            onClick={() => put(figures, range, { on: !on })}
          >
            {t(on ? 'view.added' : 'view.addIt')}
          </button>
        )}
      </div>
      {why && <p className={style.why}>{why}</p>}
      {!on && range.unit !== 'none' && <p className={style.count}>{sayRange(range)}</p>}
      {on && range.unit !== 'none' && !onlyOne(range) && (
        <Amount
          range={range}
          label={t('view.howMuch', { name })}
          value={amount ?? floor(range)}
          onChange={(next) => put(figures, range, { amount: next })}
        />
      )}
      {on && onlyOne(range) && range.unit !== 'none' && <p className={style.only}>{sayRange(range)}</p>}
      {on && range.detailed && (
        <Writing
          label={t(range.freeForm ? 'view.describe' : 'view.about')}
          hint={t(range.freeForm ? 'view.checked' : 'view.aboutHint')}
          value={details ?? ''}
          onChange={(text) => put(figures, range, { details: text })}
          most={600}
        />
      )}
    </section>
  );
}
