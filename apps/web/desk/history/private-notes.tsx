import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOf, noteStrike } from '../../api/sdk.gen.js';
import type { NoteOfResponse } from '../../api/types.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { useEventWord } from '../../court/use-event-word.js';
import { WriteNoteForm } from '../../court/write-note.form.js';
import { Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Card, Row } from '../../kit/layout.js';
import { Shown } from '../../shell/shown.js';
import { useMay } from '../../shell/session.js';
import { useWhen } from '../../words/when.js';
import style from './history.module.css';
import type { Mark } from './moment-chooser.js';

type Note = NoteOfResponse[number];

interface Props {
  readonly caseId: string;
  readonly marks: readonly Mark[];
  /** The entry that is looked at, where that is not now: its notes are shown, and none are written. */
  readonly at: number | undefined;
  /** The entry to which the next note is pinned. */
  readonly pin: number;
  readonly onPin: (n: number) => void;
  readonly onGo: (n: number) => void;
}

/** One's own notes on the case, and those that were passed on to one; nobody else reads them. */
export function PrivateNotes(props: Props) {
  const may = useMay();
  return may('note:read') ? <Notes {...props} /> : null;
}

function Notes({ caseId, marks, at, pin, onPin, onGo }: Props) {
  const { t } = useTranslation('desk');
  const notes = useView(['notes', caseId], () => noteOf({ path: { caseId } }));
  const here = at === undefined ? null : marks[at - 1];
  return (
    <Card title={t(here ? 'notes.titleThen' : 'notes.title')} id="notes">
      <Shown view={notes} lines={1}>
        {(all) => {
          const shown = here ? all.filter(({ pinnedTo }) => pinnedTo === here.eventId) : all;
          if (shown.length === 0) return here ? <p>{t('notes.noneThen')}</p> : null;
          return (
            <ul className={style.notes}>
              {shown.map((note) => (
                <OneNote key={note.noteId} caseId={caseId} note={note} marks={marks} onGo={here ? null : onGo} />
              ))}
            </ul>
          );
        }}
      </Shown>
      {at === undefined ? (
        <PinnedNoteForm caseId={caseId} marks={marks} pin={pin} onPin={onPin} />
      ) : (
        <div className="not-on-paper">
          <Button onPress={() => onPin(at)}>{t('notes.writeHere')}</Button>
        </div>
      )}
    </Card>
  );
}

interface One {
  readonly caseId: string;
  readonly note: Note;
  readonly marks: readonly Mark[];
  /** Where nothing is done, there is no way either. */
  readonly onGo: ((n: number) => void) | null;
}

function OneNote({ caseId, note: { noteId, text, writtenAt, own, authorRole, pinnedTo }, marks, onGo }: One) {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const word = useEventWord();
  const strike = useCommand((id: string, headers) => noteStrike({ path: { caseId, noteId: id }, body: {}, headers }), {
    touches: ['notes', caseId],
  });
  const pinned = marks.find(({ eventId }) => eventId === pinnedTo);
  return (
    <li className={style.note}>
      <Refused problem={strike.error} />
      <p>{text}</p>
      <Row>
        <span className={style.soft}>
          {when.moment(writtenAt)}
          {!own && ` · ${t('notes.passedOn', { role: t(`shell:role.${authorRole}`) })}`}
        </span>
        {pinned && onGo && (
          <Button look="quiet" onPress={() => onGo(pinned.n)}>
            {t('notes.pinnedTo', { n: pinned.n, what: word(pinned.type) })}
          </Button>
        )}
        {own && onGo && (
          <Button look="quiet" isPending={strike.isPending} onPress={() => strike.mutate(noteId)}>
            {t('notes.strike')}
          </Button>
        )}
      </Row>
    </li>
  );
}

/** A note for oneself, on the whole case or pinned to one of its entries. */
function PinnedNoteForm({ caseId, marks, pin, onPin }: Pick<Props, 'caseId' | 'marks' | 'pin' | 'onPin'>) {
  const { t } = useTranslation('desk');
  const when = useWhen();
  const word = useEventWord();
  const id = useId();
  return (
    <div className="not-on-paper">
      <WriteNoteForm caseId={caseId} pinnedTo={marks[pin - 1]?.eventId} onDone={() => onPin(0)}>
        <label className={style.from} htmlFor={id}>
          {t('notes.about')}
          <select id={id} value={pin} onChange={({ target }) => onPin(Number(target.value))}>
            <option value={0}>{t('notes.wholeCase')}</option>
            {marks.toReversed().map(({ n, type, recordedAt }) => (
              <option key={n} value={n}>
                {n}: {word(type)}, {when.shortDay(when.dayOf(recordedAt))}
              </option>
            ))}
          </select>
        </label>
      </WriteNoteForm>
    </div>
  );
}
