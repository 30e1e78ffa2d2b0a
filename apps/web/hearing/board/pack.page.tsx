import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { sheetPack } from '../../api/sdk.gen.js';
import type { SheetPackResponses } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import { useCode } from '../../court/use-code.js';
import { Button } from '../../kit/button.js';
import { PageHead } from '../../kit/layout.js';
import { Table } from '../../kit/table.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import style from './pack.module.css';
import { Ballot, Blanks, DecisionForm, Oaths, Sheet } from './pack-forms.js';
import { useSittings } from './use-board.js';

export type Pack = SheetPackResponses[200];

/**
 * What a court needs to go on with the plug pulled: docket, roster, oaths, ballots and decision forms, by initials alone; or
 * what a few hearings need of it.
 */
export function PackPage() {
  const { t } = useTranslation('board');
  const { sitting, hearings } = useSearch({ from: '/court/board/pack' });
  const { sittings } = useSittings();
  const sittingId = sitting ?? sittings[0]?.sittingId ?? '';
  const when = useWhen();
  useEffect(() => void (document.title = t('pack.title')), [t]);
  const view = useView(['pack', sittingId], () => sheetPack({ path: { sittingId } }), { enabled: sittingId !== '' });
  return (
    <>
      <PageHead
        title={hearings && view.data ? t('pack.of', { number: numbersOf(onlyOf(view.data, hearings)) }) : t('pack.title')}
        lead={view.data && t('lead', leadOf(view.data, when))}
        actions={
          <Button look="primary" onPress={() => print()}>
            {t('pack.print')}
          </Button>
        }
      />
      <Shown view={view}>
        {(whole) => {
          const pack = onlyOf(whole, hearings);
          return (
            <div className={style.pack}>
              <Docket pack={pack} />
              {!hearings && <Roster pack={pack} />}
              <Oaths oaths={pack.oaths} />
              {pack.forms.map((form) => (
                <Ballot key={form.hearingId} form={form} on={pack.on} />
              ))}
              {pack.forms.map((form) => (
                <DecisionForm key={form.hearingId} form={form} on={pack.on} />
              ))}
            </div>
          );
        }}
      </Shown>
    </>
  );
}

/** The pack of a few hearings: without the roster, which is of the whole sitting. */
function onlyOf(pack: Pack, hearings: string | undefined): Pack {
  if (!hearings) return pack;
  const isWanted = ({ hearingId }: { readonly hearingId: string }) => hearings.split(',').includes(hearingId);
  return { ...pack, docket: pack.docket.filter(isWanted), forms: pack.forms.filter(isWanted) };
}

const numbersOf = ({ docket }: Pack) => docket.map(({ callNumber }) => callNumber).join(', ');

const leadOf = ({ on, venue, opensAt, closesAt }: Pack, when: ReturnType<typeof useWhen>) => ({
  day: when.day(on),
  venue,
  from: when.time(opensAt),
  until: when.time(closesAt),
});

function Docket({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const code = useCode();
  return (
    <Sheet title={t('pack.docket')}>
      <Table
        look="sheet"
        caption={t('pack.docket')}
        columns={(['number', 'time', 'docket', 'initials', 'room', 'language', 'cameAt'] as const).map((column) =>
          t(`pack.column.${column}`),
        )}
      >
        {pack.docket.map(({ hearingId, callNumber, startsAt, caseId, initials, room, language }) => (
          <tr key={hearingId}>
            <th scope="row">{callNumber}</th>
            <td>{when.time(startsAt)}</td>
            <td>{docketNumber(caseId)}</td>
            <td translate="no">{initials}</td>
            <td>{room}</td>
            <td>{language ? code('language', language) : ''}</td>
            <Blanks count={1} />
          </tr>
        ))}
      </Table>
    </Sheet>
  );
}

function Roster({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation('board');
  return (
    <Sheet title={t('pack.roster')}>
      <p>{t('pack.rosterWhat')}</p>
      <Table
        look="sheet"
        caption={t('pack.roster')}
        columns={(['juror', 'cameAt', 'leftAt', 'room', 'sworn'] as const).map((column) => t(`pack.column.${column}`))}
      >
        {pack.jurors.map(({ initials, standby }, at) => (
          <tr key={pack.jurorIds[at]}>
            <th scope="row">
              <span translate="no">{initials ?? '– –'}</span> {standby && t('pack.standby')}
            </th>
            <Blanks count={4} />
          </tr>
        ))}
      </Table>
      <h3>{t('pack.rooms')}</h3>
      <ul>
        {pack.rooms.map(({ roomId, name, hearings }) => (
          <li key={roomId}>
            {name}: {hearings.map(({ callNumber }) => callNumber).join(', ') || t('pack.noHearing')}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
