import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { noteWrite } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { TextArea } from '../kit/fields.js';
import { dropDraft, keepDraft, readDraft } from '../shell/drafts.js';
import { useSession } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import style from './court.module.css';

interface Props {
  readonly caseId: string;
  /** The event it is about; the whole case unless told. */
  readonly pinnedTo?: string | undefined;
  readonly onDone?: () => void;
  /** What else is asked, between the text and the button. */
  readonly children?: ReactNode;
}

/** Keeps a note on a case for oneself; what is typed and not kept yet stands there again after a reload. */
export function WriteNoteForm(props: Props) {
  const { data: session } = useSession();
  const writer = session?.accountId ?? session?.sessionId;
  return writer ? <NoteForm key={props.caseId} writer={writer} {...props} /> : null;
}

function NoteForm({ writer, caseId, pinnedTo, onDone, children }: Props & { readonly writer: string }) {
  const { t } = useTranslation('court');
  const when = useWhen();
  const form = `note ${caseId}`;
  const [draft, setDraft] = useState(() => readDraft<string>(writer, form));
  const text = draft?.values ?? '';
  const write = useCommand(
    (body: { text: string; pinnedTo?: string }, headers) => noteWrite({ path: { caseId }, body, headers }),
    {
      touches: ['notes', caseId],
      onDone: () => {
        dropDraft(writer, form);
        setDraft(null);
        onDone?.();
      },
    },
  );
  const change = (values: string) => {
    if (values) keepDraft(writer, form, values);
    else dropDraft(writer, form);
    setDraft(values ? { values, savedAt: Date.now() } : null);
  };
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate({ text, ...(pinnedTo && { pinnedTo }) });
      }}
    >
      <Refused problem={write.error} names={{ text: t('note.text') }} />
      <TextArea label={t('note.text')} hint={t('note.who')} value={text} onChange={change} rows={3} isRequired />
      {children}
      <div className={style.noteFoot}>
        <Button type="submit" isPending={write.isPending}>
          {t('note.write')}
        </Button>
        <span className={style.aside} role="status">
          {draft && t('note.draft', { at: when.time(new Date(draft.savedAt).toISOString()) })}
        </span>
      </div>
    </form>
  );
}
