import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  docketDay,
  docketLiftRestriction,
  docketPosted,
  docketPublish,
  docketRestrict,
  docketWithdraw,
  sittingOne,
} from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { Banner, Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Select } from '../kit/fields.js';
import { Card, Nothing, PageHead, Row, Stack } from '../kit/layout.js';
import { useMay, useProgramme } from '../shell/session.js';
import { Shown } from '../shell/shown.js';
import { useTell } from '../shell/notices.js';
import { useWhen } from '../words/when.js';
import { calledBy } from './day.js';
import style from './docket.module.css';

/** What hangs on the wall: a number and a room, and nothing by which anybody could be known. */
export function PostedListPage() {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const may = useMay();
  const { sittingId } = useParams({ from: '/court/sittings/$sittingId/posted-list' });
  const { data: programme } = useProgramme();
  const { data: sitting } = useView(['sitting', sittingId], () => sittingOne({ path: { sittingId } }));
  const view = useView(['posted-list', sittingId], () => docketPosted({ path: { sittingId }, query: { take: 500 } }));
  const title = t('wall.title');
  useEffect(() => void (document.title = title), [title]);
  return (
    <Stack>
      <PageHead
        title={title}
        lead={sitting && `${programme?.name ?? ''} · ${sitting.venue}, ${when.day(sitting.on)}`}
        actions={<Button onPress={() => print()}>{t('act.print')}</Button>}
      />
      {may('docket:publish') && sitting && <Hanging sittingId={sittingId} published={sitting.published} />}
      <Shown view={view}>
        {(lines) =>
          lines.length === 0 ? (
            <Nothing title={t('wall.nothing')} />
          ) : (
            <table className={style.wall}>
              <thead>
                <tr>
                  <th scope="col">{t('column.call')}</th>
                  <th scope="col">{t('column.room')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ callNumber, room }) => (
                  <tr key={callNumber}>
                    <th scope="row">{callNumber}</th>
                    <td>{room}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
      {may('docket:publish') && <Restrictions sittingId={sittingId} />}
    </Stack>
  );
}

const WITHDRAWN = ['clerical', 'snow', 'safety', 'other'] as const;

/** Whether the list hangs out, and the way to hang it out or take it down. */
function Hanging({ sittingId, published }: { readonly sittingId: string; readonly published: string }) {
  const { t } = useTranslation('docket');
  const tell = useTell();
  const [because, setBecause] = useState<string | null>(null);
  const path = { sittingId };
  const publish = useCommand((_: null, headers) => docketPublish({ path, body: {}, headers }), {
    onDone: () => tell({ text: t('wall.done.published') }),
  });
  const withdraw = useCommand((body: { because: string }, headers) => docketWithdraw({ path, body, headers }), {
    onDone: () => tell({ text: t('wall.done.withdrawn') }),
  });
  const isOut = published === 'published';
  return (
    <div className="not-on-paper">
      <Banner tone={isOut ? 'good' : 'info'} title={t(`wall.state.${published}`)}>
        <p>{t(isOut ? 'wall.out' : 'wall.notOut')}</p>
        <Refused problem={publish.error ?? withdraw.error} />
        {isOut ? (
          <Row>
            <Select
              label={t('because')}
              placeholder={t('becauseChoose')}
              choices={WITHDRAWN.map((value) => ({ value, label: t(`reason.${value}`) }))}
              value={because}
              onChange={setBecause}
            />
            <Button isDisabled={!because} isPending={withdraw.isPending} onPress={() => because && withdraw.mutate({ because })}>
              {t('wall.withdraw')}
            </Button>
          </Row>
        ) : (
          <Row>
            <Button look="primary" isPending={publish.isPending} onPress={() => publish.mutate(null)}>
              {t('wall.publish')}
            </Button>
          </Row>
        )}
      </Banner>
    </div>
  );
}

/** Which hearings stand on no list that others can read. */
function Restrictions({ sittingId }: { readonly sittingId: string }) {
  const { t } = useTranslation('docket');
  const view = useView(['docket', sittingId], () => docketDay({ path: { sittingId }, query: { take: 500 } }));
  const restrict = useCommand(({ hearingId, isOn }: { hearingId: string; isOn: boolean }, headers) =>
    isOn
      ? docketRestrict({ path: { sittingId, hearingId }, body: { because: 'safety' }, headers })
      : docketLiftRestriction({ path: { sittingId, hearingId }, body: {}, headers }),
  );
  return (
    <div className="not-on-paper">
      <Card title={t('wall.restrictions')}>
        <p>{t('wall.restrictionsWhat')}</p>
        <Refused problem={restrict.error} />
        <Shown view={view} lines={4}>
          {(lines) => (
            <ul className={style.restrictions}>
              {lines.map((line) => (
                <li key={line.hearingId}>
                  <span>
                    {line.callNumber} · {calledBy(line)} · {line.roomName}{' '}
                    {line.restricted && <strong>({t('sheet.restricted')})</strong>}
                  </span>
                  <Button
                    look="quiet"
                    isPending={restrict.isPending && restrict.variables?.hearingId === line.hearingId}
                    onPress={() => restrict.mutate({ hearingId: line.hearingId, isOn: !line.restricted })}
                    aria-label={t(line.restricted ? 'wall.liftOf' : 'wall.restrictOf', { number: calledBy(line) })}
                  >
                    {t(line.restricted ? 'wall.lift' : 'wall.restrict')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </Card>
    </div>
  );
}
