import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedOffer, feedOwn, feedWithdraw } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { Banner, Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Dialog } from '../kit/dialog.js';
import { Row } from '../kit/layout.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './calendar.module.css';

/** One's own sittings in one's own calendar program: an address that is told once, and closed at any time. */
export function CalendarFeed({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('docket');
  const when = useWhen();
  const [address, setAddress] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const view = useView(['feeds'], () => feedOwn());
  const offer = useCommand((_: null, headers) => feedOffer({ body: {}, headers }), {
    onDone: (made) => setAddress((made as unknown as { readonly address: string }).address),
  });
  const withdraw = useCommand(
    ({ feedId }: { feedId: string }, headers) => feedWithdraw({ path: { feedId }, body: {}, headers }),
    { onDone: () => setAddress(null) },
  );
  return (
    <Dialog title={t('feed.title')} isOpen onClose={onClose}>
      <p>{t('feed.what')}</p>
      <Refused problem={offer.error ?? withdraw.error} />
      {address ? (
        <Banner tone="good" title={t('feed.once')}>
          <p className={style.address} translate="no">
            {address}
          </p>
          <Row>
            <Button look="primary" onPress={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
              {t(isCopied ? 'feed.copied' : 'feed.copy')}
            </Button>
          </Row>
        </Banner>
      ) : (
        <Row>
          <Button look="primary" isPending={offer.isPending} onPress={() => offer.mutate(null)}>
            {t('feed.make')}
          </Button>
        </Row>
      )}
      <Shown view={view} lines={2}>
        {(feeds) => (
          <ul>
            {feeds
              .filter(({ state }) => state === 'open')
              .map(({ feedId, madeOn }) => (
                <li key={feedId}>
                  {t('feed.madeOn', { day: when.day(madeOn) })}{' '}
                  <Button look="quiet" onPress={() => withdraw.mutate({ feedId })}>
                    {t('feed.withdraw')}
                  </Button>
                </li>
              ))}
          </ul>
        )}
      </Shown>
    </Dialog>
  );
}
