import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { caseServeNotice, sittingAssignRole } from '../api/sdk.gen.js';
import type { Problem } from '../ask/problem.js';
import { useCommand } from '../ask/use-command.js';
import { PersonPicker } from '../court/person-picker.js';
import { Refused } from '../kit/banner.js';
import { Button, buttonLook } from '../kit/button.js';
import { Form } from '../kit/form.js';
import { Row } from '../kit/layout.js';
import { useMay } from '../shell/session.js';
import { useTell } from '../shell/notices.js';
import { isWaiting, type DayRow } from './day.js';
import style from './docket.module.css';
import { FIRST_TELLING, NoticeFields, type Telling } from './notice-fields.js';

interface Props {
  readonly row: DayRow;
  readonly onDone: () => void;
}

/** What stands in the way of the hearing, each with the way to mend it. */
export function MissingItems({ row, onDone }: Props) {
  const { t } = useTranslation('docket');
  const may = useMay();
  const tell = useTell();
  const [fixing, setFixing] = useState<string | null>(null);
  if (!isWaiting(row) || !row.missing?.length) return null;
  const done = (said: string) => {
    tell({ text: t(said) });
    setFixing(null);
    onDone();
  };
  return (
    <section className={style.missing}>
      <h3>{t('missing.title')}</h3>
      <ul>
        {row.missing.map((one) => (
          <li key={one}>
            <span>✕ {t(`missing.${one}`)}</span>
            <Fix what={one} row={row} isMay={may} onFix={() => setFixing(fixing === one ? null : one)} isOpen={fixing === one} />
          </li>
        ))}
      </ul>
      {fixing === 'notice' && <ServeHearingNoticeForm row={row} onDone={() => done('notice.done')} />}
      {fixing === 'interpreter' && <AssignInterpreterForm row={row} onDone={() => done('interpreter.done')} />}
    </section>
  );
}

function Fix({
  what,
  row: { caseId, sittingId, hearingId },
  isMay,
  onFix,
  isOpen,
}: {
  readonly what: string;
  readonly row: DayRow;
  readonly isMay: (rule: string) => boolean;
  readonly onFix: () => void;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation('docket');
  const label = t('missing.fix', { what: t(`missing.${what}`) });
  if (what === 'jury')
    return isMay('jury:read-invitations') ? (
      <Link
        to="/jury/sittings/$sittingId"
        params={{ sittingId }}
        search={{ hearing: hearingId }}
        className={buttonLook()}
        aria-label={label}
      >
        {t('missing.fixIt')}
      </Link>
    ) : null;
  if (what === 'consent')
    return caseId && isMay('case:list') ? (
      <Link to="/cases/$caseId" params={{ caseId }} className={buttonLook()} aria-label={label}>
        {t('missing.fixIt')}
      </Link>
    ) : null;
  return isMay(what === 'notice' ? 'case:docket' : 'sitting:assign') ? (
    <Button onPress={onFix} aria-expanded={isOpen} aria-label={label}>
      {t('missing.fixIt')}
    </Button>
  ) : null;
}

interface MendingProps {
  readonly act: string;
  readonly command: { readonly error: Problem | null; readonly isPending: boolean };
  readonly isReady?: boolean;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** Mends one thing, where it stands. */
const Mending = ({ act, command, isReady = true, onSend, children }: MendingProps) => (
  <div className={style.inner}>
    <Form onSend={onSend}>
      <Refused problem={command.error} />
      {children}
      <Row>
        <Button type="submit" look="primary" isDisabled={!isReady} isPending={command.isPending}>
          {act}
        </Button>
      </Row>
    </Form>
  </div>
);

/** Writes down that the family was told when and where the hearing is. */
function ServeHearingNoticeForm({ row: { caseId, hearingId, language }, onDone }: Props) {
  const { t } = useTranslation('docket');
  const [telling, setTelling] = useState(FIRST_TELLING);
  const serve = useCommand(
    (body: Telling & { hearingId: string; language: string }, headers) => caseServeNotice({ path: { caseId }, body, headers }),
    { onDone },
  );
  return (
    <Mending
      act={t('notice.do')}
      command={serve}
      onSend={() => serve.mutate({ hearingId, ...telling, language: language ?? 'en' })}
    >
      <NoticeFields value={telling} onChange={setTelling} />
    </Mending>
  );
}

/** Books an interpreter for the hearing's room. */
function AssignInterpreterForm({ row: { sittingId, roomId, language }, onDone }: Props) {
  const { t } = useTranslation('docket');
  const [personId, setPersonId] = useState<string | null>(null);
  const assign = useCommand(
    (body: { role: 'interpreter'; personId: string; roomId: string; language: string }, headers) =>
      sittingAssignRole({ path: { sittingId }, body, headers }),
    { onDone },
  );
  return (
    <Mending
      act={t('interpreter.do')}
      command={assign}
      isReady={personId !== null}
      onSend={() => {
        if (personId && language) assign.mutate({ role: 'interpreter', personId, roomId, language });
      }}
    >
      <PersonPicker label={t('interpreter.who')} onPick={(found) => setPersonId(found.personId)} isRequired />
    </Mending>
  );
}
