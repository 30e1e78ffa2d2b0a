import { useWhen } from '../words/when.js';
import { TimelineEntry } from './timeline-entry.js';
import style from './timeline.module.css';
import type { Entry } from './timeline.js';

/** Entries under the days on which they happened. */
export function TimelineDays({ caseId, entries }: { readonly caseId: string; readonly entries: readonly Entry[] }) {
  const when = useWhen();
  return byDay(entries, when.dayOf).map(([day, those]) => (
    <section key={`${day} ${those[0]?.n}`}>
      <h3 className={style.day}>{when.day(day)}</h3>
      <ol className={style.entries}>
        {those.map((entry) => (
          <TimelineEntry key={entry.n} caseId={caseId} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}

const byDay = (entries: readonly Entry[], dayOf: (moment: string) => string): [string, Entry[]][] => {
  const days: [string, Entry[]][] = [];
  for (const entry of entries) {
    const day = dayOf(entry.occurredAt);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else days.push([day, [entry]]);
  }
  return days;
};
