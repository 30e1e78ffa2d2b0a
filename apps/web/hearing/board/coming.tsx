import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { courtDayCheckIn, courtDayCheckOut, courtDayRecordAbsence } from '../../api/sdk.gen.js';
import type { AttendanceLine } from '../../api/types.gen.js';
import { Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Row } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { useMay } from '../../shell/session.js';
import { useWhen } from '../../words/when.js';
import { elapsedOf } from './columns.js';
import { Deed, useDeed } from './deed.js';
import style from './drawer.module.css';
import { Time } from './hearing-card.js';
import { Reasons } from './reasons.js';
import type { BoardCard } from './use-board.js';
import { useNow } from './use-now.js';

export interface Expected {
  readonly personId: string;
  readonly given: string | null;
  readonly initial: string | null;
  readonly as: string;
}

interface Props {
  readonly sittingId: string;
  readonly card: BoardCard;
  readonly person: Expected;
  readonly line: AttendanceLine | undefined;
  readonly absences: readonly string[];
}

/** Somebody who is expected: a toggle for being here, and the way to say why they did not come. */
export function Coming({ sittingId, card: { hearingId, startsAt, changedAt }, person, line, absences }: Props) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const may = useMay();
  const now = useNow();
  const [asks, setAsks] = useState(false);
  const [because, setBecause] = useState<string | null>(null);
  const { personId, as, given, initial } = person;
  const name = given ? `${given} ${initial ?? ''}.` : t(`as.${as}`, { defaultValue: as });
  const path = { sittingId };
  const about = { personId, as, ...(as !== 'juror' && { hearingId }) };
  const here = Boolean(line?.hereSince);
  const [told, untold] = [t('told.personIn', { name }), t('told.personOut', { name })];
  const checkIn = useDeed((headers) => courtDayCheckIn({ path, body: about, headers }), {
    told,
    back: (headers) => courtDayCheckOut({ path, body: { personId, as }, headers }),
  });
  const checkOut = useDeed((headers) => courtDayCheckOut({ path, body: { personId, as }, headers }), {
    told: untold,
    back: (headers) => courtDayCheckIn({ path, body: about, headers }),
  });
  const isSettled = !checkIn.isPending && !checkOut.isPending;
  const elapsed = elapsedOf('waiting', startsAt, changedAt, now);
  const absent = line && !here && !line.cameAt;
  return (
    <li className={style.person}>
      <div className={style.personHead}>
        <p>
          <strong translate="no">{name}</strong>
          {given && <span className={style.faint}> {t(`as.${as}`, { defaultValue: as })}</span>}
        </p>
        {here && <Tag tone="good">{t('door.hereSince', { time: when.time(line!.hereSince!) })}</Tag>}
        {!here && line?.leftAt && <Tag>{t('door.left', { time: when.time(line.leftAt) })}</Tag>}
        {absent && <Tag tone="warn">{t(`absence.${line.code}`, { defaultValue: line.code })}</Tag>}
        {!line && as !== 'juror' && elapsed?.kind === 'late' && <Time {...elapsed} />}
      </div>
      {may('attendance:take') && (
        <Row>
          <ToggleButton
            className={style.toggle!}
            isSelected={here}
            aria-label={t('door.toggle', { name })}
            // It is not disabled meanwhile: that would take the focus away.
            onChange={(on) => isSettled && (on ? checkIn : checkOut).mutate(null)}
          >
            {t(here ? 'door.here' : 'door.checkIn')}
          </ToggleButton>
          {!line && (
            <Button
              look="quiet"
              large
              aria-expanded={asks}
              onPress={() => setAsks(!asks)}
              aria-label={t('door.absentOf', { name })}
            >
              {t('door.absent')}
            </Button>
          )}
        </Row>
      )}
      <Refused problem={checkIn.error ?? checkOut.error} />
      {asks && !line && (
        <div className={style.inset}>
          <Reasons label={t('door.why', { name })} of="absence" codes={absences} value={because} onChange={setBecause} />
          <Deed
            look="primary"
            isDisabled={!because}
            told={t('told.absent', { name })}
            onDone={() => setAsks(false)}
            send={(headers) => courtDayRecordAbsence({ path, body: { ...about, because: because! }, headers })}
          >
            {t('door.recordAbsence')}
          </Deed>
        </div>
      )}
    </li>
  );
}
