import { Link } from '@tanstack/react-router';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../court/timeline.js';
import { WriteNoteForm } from '../../court/write-note.form.js';
import { Button } from '../../kit/button.js';
import { useTell } from '../../shell/notices.js';
import { fetchForm } from '../deeds/deeds.js';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { OpenDeed } from './section.js';

/** What happened in the case, beside what it is now; what is added to it begins at its top. */
export function HistoryRail({ it: { caseId, stage } }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const open = use(OpenDeed);
  const tell = useTell();
  const [isWriting, setWriting] = useState(false);
  return (
    <aside className={`${style.section} ${style.rail}`} aria-labelledby="history-title" tabIndex={0}>
      <header className={style.sectionHead}>
        <h2 id="history-title">{t('history.title')}</h2>
        <Link to="/cases/$caseId/history" params={{ caseId }}>
          {t('history.whole')}
        </Link>
      </header>
      <div className={`${style.deeds} not-on-paper`}>
        <Button look="quiet" aria-expanded={isWriting} onPress={() => setWriting(!isWriting)}>
          {t('history.note')}
        </Button>
        {stage !== 'closed' && (
          <Button
            look="quiet"
            onHoverStart={() => fetchForm('contact')}
            onFocus={() => fetchForm('contact')}
            onPress={() => open('contact')}
          >
            {t('history.call')}
          </Button>
        )}
        <Link to="/cases/$caseId/history/print" params={{ caseId }} className={style.quiet}>
          {t('history.print')}
        </Link>
      </div>
      {isWriting && (
        <WriteNoteForm
          caseId={caseId}
          onDone={() => {
            setWriting(false);
            tell({ text: t('history.noteKept') });
          }}
        />
      )}
      <Timeline caseId={caseId} />
    </aside>
  );
}
