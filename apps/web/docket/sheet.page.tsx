import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sheetSheet, sittingOne } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { useCode } from '../court/use-code.js';
import { Button, buttonLook } from '../kit/button.js';
import { Nothing, PageHead, Stack } from '../kit/layout.js';
import { Table } from '../kit/table.js';
import { useProgramme } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './docket.module.css';

/** The docket of a sitting on one page of paper: initials, never names. */
export function SheetPage() {
  const { t } = useTranslation('docket');
  const code = useCode();
  const when = useWhen();
  const { sittingId } = useParams({ from: '/court/sittings/$sittingId/sheet' });
  const { data: programme } = useProgramme();
  const { data: sitting } = useView(['sitting', sittingId], () => sittingOne({ path: { sittingId } }));
  const view = useView(['sheet', sittingId], () => sheetSheet({ path: { sittingId } }));
  const title = t('sheet.title', { day: sitting ? when.day(sitting.on) : '' });
  useEffect(() => void (document.title = title), [title]);
  return (
    <Stack>
      <PageHead
        title={title}
        lead={
          sitting && `${programme?.name ?? ''} · ${sitting.venue}, ${when.time(sitting.opensAt)} – ${when.time(sitting.closesAt)}`
        }
        actions={
          <>
            <Button look="primary" onPress={() => print()}>
              {t('act.print')}
            </Button>
            <a href={`/api/sittings/${sittingId}/docket.csv`} download className={buttonLook()}>
              {t('act.csv')}
            </a>
            {sitting && (
              <Link to="/docket" search={{ on: sitting.on }} className={buttonLook('quiet')}>
                {t('back')}
              </Link>
            )}
          </>
        }
      />
      <Shown view={view}>
        {(lines) =>
          lines.length === 0 ? (
            <Nothing title={t('empty.day')} />
          ) : (
            <Table
              look="sheet"
              caption={title}
              columns={(['call', 'time', 'respondent', 'room', 'language', 'flags', 'status', 'note'] as const).map((column) =>
                t(`column.${column}`),
              )}
            >
              {lines.map(({ hearingId, callNumber, initials, startsAt, room, stage, language, flags, restricted }) => (
                <tr key={hearingId}>
                  <th scope="row">{callNumber}</th>
                  <td>{when.time(startsAt)}</td>
                  <td translate="no">{initials ?? '–'}</td>
                  <td>{room}</td>
                  <td>{language ? code('language', language) : ''}</td>
                  <td>
                    {[
                      ...flags.map((flag) => t(`flag.${flag}`, { defaultValue: flag })),
                      ...(restricted ? [t('sheet.restricted')] : []),
                    ].join(', ')}
                  </td>
                  <td>{t(`progress.${stage}`)}</td>
                  <td className={style.blank} />
                </tr>
              ))}
            </Table>
          )
        }
      </Shown>
      <p className={style.faint}>{t('sheet.foot')}</p>
    </Stack>
  );
}
