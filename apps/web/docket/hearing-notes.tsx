import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOf } from '../api/sdk.gen.js';
import { useView } from '../ask/use-view.js';
import { WriteNoteForm } from '../court/write-note.form.js';
import { Button } from '../kit/button.js';
import { Row } from '../kit/layout.js';
import { Shown } from '../shell/shown.js';
import { useWhen } from '../words/when.js';
import style from './docket.module.css';

/** One's own notes on the case. Reading them leaves a trace, so they are read when they are asked for. */
export function HearingNotes({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('docket');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={style.parties}>
      <h3>{t('notes.title')}</h3>
      {isOpen ? (
        <Notes caseId={caseId} />
      ) : (
        <Row>
          <Button onPress={() => setOpen(true)}>{t('notes.show')}</Button>
        </Row>
      )}
    </section>
  );
}

function Notes({ caseId }: { readonly caseId: string }) {
  const when = useWhen();
  const view = useView(['notes', caseId], () => noteOf({ path: { caseId } }));
  return (
    <>
      <Shown view={view} lines={1}>
        {(notes) => (
          <ul className={style.moves}>
            {notes.map(({ noteId, text, writtenAt }) => (
              <li key={noteId}>
                <p>{text}</p>
                <p className={style.faint}>{when.moment(writtenAt)}</p>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <WriteNoteForm caseId={caseId} />
    </>
  );
}
