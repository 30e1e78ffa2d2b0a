import { useTranslation } from 'react-i18next';
import { letterAgain, letterSettle } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Row } from '../kit/layout.js';
import { useTell } from '../shell/notices.js';
import { ToCases } from './duties.js';

interface Props {
  readonly letterId: string;
  /** The link it brings; none where it cannot be sent once more. */
  readonly linkId: string | null;
  /** The young person whose family needs another link. */
  readonly youthId: string | null;
}

/** What is done about a letter that did not arrive. */
export function LetterActions({ letterId, linkId, youthId }: Props) {
  const { t } = useTranslation('desk');
  const tell = useTell();
  const again = useCommand((linkId: string, headers) => letterAgain({ body: { linkId }, headers }), {
    onDone: () => tell({ text: t('today.againDone') }),
  });
  const settle = useCommand((letterId: string, headers) => letterSettle({ body: { letterId }, headers }), {
    touches: ['failed-letters'],
    onDone: () => tell({ text: t('today.settled') }),
  });
  return (
    <>
      <Row end>
        {linkId ? (
          <Button look="quiet" isPending={again.isPending} onPress={() => again.mutate(linkId)}>
            {t('today.again')}
          </Button>
        ) : (
          youthId && <ToCases of={youthId}>{t('today.newLink')}</ToCases>
        )}
        <Button look="quiet" isPending={settle.isPending} onPress={() => settle.mutate(letterId)}>
          {t('today.settle')}
        </Button>
      </Row>
      <Refused problem={again.error ?? settle.error} />
    </>
  );
}
