import { useEffect, useRef, useState } from 'react';

/** What the court says of a change: what it is about, and how far the record had come. */
export interface Change {
  readonly about: readonly string[];
  readonly position: number;
  readonly types?: readonly string[];
  readonly progress?: unknown;
}

export type Connection = 'live' | 'connecting' | 'ended';

/** Longer than the court ever keeps silent. */
export const SILENCE_MS = 25_000;
/** How long to wait before a stream that was refused or ended is asked for again: longer each time, up to a limit. */
const BACK_MS = { first: 3_000, most: 24_000 };
/** Ends that are no end for a page: the court begins anew, or leave is given in another shape. */
const COMES_BACK: readonly unknown[] = ['closing', 'leave-over'];

/**
 * Hears of changes to what `about` names, as `sitting:<id>`. `onChange` is called with null when something may have been
 * missed, and everything shown must be read again.
 */
export function useLive(about: readonly string[], onChange: (change: Change | null) => void): Connection {
  const [connection, setConnection] = useState<Connection>('connecting');
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const topics = about.join(',');
  useEffect(() => {
    if (!topics) return;
    return listen(`/api/live?about=${encodeURIComponent(topics)}`, (change) => latest.current(change), setConnection);
  }, [topics]);
  return connection;
}

/** Keeps a stream open until told to stop: browsers give up on one that is refused, and do not notice one that fell silent. */
export function listen(
  address: string,
  tell: (change: Change | null) => void,
  say: (connection: Connection) => void,
): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  let missed = false;
  let refused = 0;
  let heardAt = Date.now();
  const after = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(again, ms);
  };
  const heard = () => {
    refused = 0;
    heardAt = Date.now();
    after(SILENCE_MS);
  };
  const comeBack = () => {
    after(Math.min(BACK_MS.most, BACK_MS.first * 2 ** refused) * (1 + Math.random()));
    refused += 1;
  };
  const open = () => {
    say('connecting');
    source = new EventSource(address);
    source.addEventListener('open', () => {
      say('live');
      if (missed) tell(null);
      missed = false;
      after(SILENCE_MS);
    });
    source.addEventListener('beat', heard);
    source.addEventListener('reread', () => tell(null));
    source.addEventListener('changed', (event) => {
      heard();
      tell(JSON.parse(event.data as string) as Change);
    });
    source.addEventListener('ended', (event) => {
      const { because } = JSON.parse(event.data as string) as { because?: string };
      if (COMES_BACK.includes(because)) {
        missed = true;
        source.close();
        say('connecting');
        comeBack();
        // What may be seen has changed already.
        return because === 'leave-over' && tell(null);
      }
      stop();
      say('ended');
      tell(null);
    });
    source.addEventListener('error', () => {
      missed = true;
      say('connecting');
      if (source.readyState === EventSource.CLOSED) comeBack();
    });
    // One that is neither refused nor opened is asked for again, too.
    after(SILENCE_MS);
  };
  const again = () => {
    missed = true;
    source.close();
    open();
  };
  const stop = () => {
    clearTimeout(timer);
    source.close();
    removeEventListener('online', again);
    removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onLook);
    document.removeEventListener('resume', onLook);
  };
  // A page that was put away, or a tablet that slept, may have lost its stream without being told. Its clock may be set meanwhile.
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && again();
  const onLook = () => document.visibilityState === 'visible' && Math.abs(Date.now() - heardAt) > SILENCE_MS && again();
  addEventListener('online', again);
  addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onLook);
  document.addEventListener('resume', onLook);
  open();
  return stop;
}
