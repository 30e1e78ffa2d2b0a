import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { docketNumber } from '../../../../libs/kernel/docket-number.js';
import { Banner } from '../../kit/banner.js';
import { buttonLook } from '../../kit/button.js';
import { Dialog } from '../../kit/dialog.js';
import { Tag } from '../../kit/tag.js';
import { useMay } from '../../shell/session.js';
import { useWhen } from '../../words/when.js';
import { CoursePanel } from './course.panel.js';
import { DoorPanel } from './door.panel.js';
import { EndPanel } from './end.panel.js';
import style from './drawer.module.css';
import { JuryPanel } from './jury.panel.js';
import { LogPanel } from './log.panel.js';
import type { RoomCode } from './room-code.js';
import { RoomPanel } from './room.panel.js';
import { RoundPanel } from './round.panel.js';
import { StopRoom } from './stop-room.js';
import type { BoardCard } from './use-board.js';
import { WordsPanel } from './words.panel.js';

export interface PanelProps {
  readonly sittingId: string;
  readonly card: BoardCard;
}

interface Props extends PanelProps {
  readonly part: string | undefined;
  readonly code: RoomCode | undefined;
  readonly onCode: (code: RoomCode) => void;
  readonly onPart: (part: string) => void;
  readonly onClose: () => void;
}

const NEEDS: readonly (readonly [part: string, ...permissions: string[]])[] = [
  ['door', 'attendance:take', 'attendance:read'],
  ['course', 'hearing:call', 'hearing:attend'],
  ['room', 'door:keep'],
  ['jury', 'hearing:read-panel'],
  ['round', 'deliberation:progress'],
  ['words', 'hearing:read-statements', 'hearing:read-questions'],
  ['log', 'hearing:log'],
  ['end', 'hearing:conduct', 'docket:continue'],
];

/** Everything that is done for one hearing on its day. */
export function HearingDrawer({ sittingId, card, part, code, onCode, onPart, onClose }: Props) {
  const { t } = useTranslation('board');
  const when = useWhen();
  const may = useMay();
  const parts = useMemo(() => NEEDS.filter(([, ...permissions]) => permissions.some(may)).map(([name]) => name), [may]);
  const { callNumber, caseId, initials, roomName, startsAt, column, hearing, related } = card;
  const title = [t('card.called', { number: callNumber }), initials, caseId && docketNumber(caseId)].filter(Boolean).join(' · ');
  const panels: Readonly<Record<string, () => React.ReactNode>> = {
    door: () => <DoorPanel sittingId={sittingId} card={card} />,
    course: () => <CoursePanel sittingId={sittingId} card={card} />,
    room: () => <RoomPanel card={card} code={code} onCode={onCode} />,
    jury: () => <JuryPanel sittingId={sittingId} card={card} />,
    round: () => <RoundPanel card={card} />,
    words: () => <WordsPanel card={card} />,
    log: () => <LogPanel card={card} />,
    end: () => <EndPanel sittingId={sittingId} card={card} />,
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} drawer>
      <div className={style.status}>
        <p className={style.where}>
          {roomName} · {when.time(startsAt)} <Tag tone="info">{t(`column.${column}`)}</Tag>
        </p>
        <div className={style.stop}>
          {may('paper:pack') && (
            <Link to="/board/pack" search={{ sitting: sittingId, hearings: card.hearingId }} className={buttonLook('quiet')}>
              {t('pack.openOne')}
            </Link>
          )}
          <StopRoom card={card} large />
        </div>
      </div>
      {related.length > 0 && (
        <Banner tone="warn" title={t('related.title', { count: related.length, numbers: related.join(', ') })}>
          <p>{t('related.what')}</p>
        </Banner>
      )}
      {hearing?.stopped && <Banner tone="bad" title={t('stop.isStopped')} />}
      <Tabs
        className={style.tabs!}
        selectedKey={part && parts.includes(part) ? part : parts[0]}
        onSelectionChange={(key) => onPart(String(key))}
      >
        <TabList aria-label={t('parts')} className={style.tabList!}>
          {parts.map((name) => (
            <Tab key={name} id={name} className={style.tab!}>
              {t(`part.${name}`)}
            </Tab>
          ))}
        </TabList>
        {parts.map((name) => (
          <TabPanel key={name} id={name} className={style.panel!}>
            {panels[name]!()}
          </TabPanel>
        ))}
      </Tabs>
    </Dialog>
  );
}
