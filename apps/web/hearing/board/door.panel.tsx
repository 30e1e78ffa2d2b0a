import { useTranslation } from 'react-i18next';
import { courtDayAttendance, courtDayCodes, roomsJurors, sittingRoles } from '../../api/sdk.gen.js';
import type { AttendanceLine } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { useCode } from '../../court/use-code.js';
import { Banner } from '../../kit/banner.js';
import { useMay } from '../../shell/session.js';
import { Shown } from '../../shell/shown.js';
import { AddAtTheDoor } from './add-at-the-door.form.js';
import { Coming, type Expected } from './coming.js';
import style from './drawer.module.css';
import type { PanelProps } from './hearing-drawer.js';

const take = 500;

/** Who comes for this hearing, ticked off at the door. */
export function DoorPanel({ sittingId, card }: PanelProps) {
  const { t } = useTranslation('board');
  const may = useMay();
  const code = useCode();
  const { hearingId, room, day } = card;
  const attendance = useView(['attendance', sittingId], () => courtDayAttendance({ path: { sittingId }, query: { take } }), {
    keep: true,
  });
  const jurors = useView(['jurors-expected', sittingId], () => roomsJurors({ path: { sittingId } }), { keep: true });
  const roles = useView(['roles', sittingId], () => sittingRoles({ path: { sittingId }, query: { take } }), { keep: true });
  const { data: codes = [] } = useView(['attendance-codes'], () => courtDayCodes());
  const absences = codes.filter(({ attended }) => !attended).map((one) => one.code);
  const interpreters = (roles.data ?? []).filter(({ role, personId }) => role === 'interpreter' && personId);
  const presides = (roles.data ?? []).find(({ role, roomId }) => role === 'judge' && roomId === card.roomId)?.personId;
  const expected = new Set([room?.respondent, ...(room?.guardians ?? []), ...interpreters].map((one) => one?.personId));
  // Who was added at the door stands on no list but that of who came.
  const withOthers = (lines: readonly AttendanceLine[]) =>
    lines.filter(
      ({ as, personId, hearingIds }) => as !== 'juror' && !expected.has(personId) && (hearingIds ?? []).includes(hearingId),
    );
  return (
    <Shown view={attendance}>
      {(lines) => {
        const lineOf = (personId: string, as: string) => lines.find((one) => one.personId === personId && one.as === as);
        const row = (person: Expected) => (
          <Coming
            key={`${person.as}:${person.personId}`}
            sittingId={sittingId}
            card={card}
            person={person}
            line={lineOf(person.personId, person.as)}
            absences={absences}
          />
        );
        return (
          <div className={style.stack}>
            {day.language && (
              <Banner tone={day.ticks?.interpreter === 'missing' ? 'warn' : 'info'}>
                <p>{t(`interpreter.${day.ticks?.interpreter ?? 'booked'}`, { language: code('language', day.language) })}</p>
              </Banner>
            )}
            <h3>{t('door.family')}</h3>
            <ul className={style.people}>
              {room && row({ ...room.respondent, as: 'respondent' })}
              {room?.guardians.map((guardian) => row({ ...guardian, as: 'guardian' }))}
              {interpreters.map(({ personId }) => row({ personId, given: null, initial: null, as: 'interpreter' }))}
              {withOthers(lines).map(({ personId, as }) => row({ personId, given: null, initial: null, as }))}
            </ul>
            <h3>{t('door.jurors')}</h3>
            {jurors.data?.length === 0 && <p className={style.faint}>{t('door.noJurors')}</p>}
            <ul className={style.people}>{jurors.data?.map((juror) => row({ ...juror, as: 'juror' }))}</ul>
            {may('person:search') && may('attendance:take') && (
              <AddAtTheDoor sittingId={sittingId} card={card} presides={presides} />
            )}
          </div>
        );
      }}
    </Shown>
  );
}
