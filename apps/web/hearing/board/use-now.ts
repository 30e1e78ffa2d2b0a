import { useEffect, useState } from 'react';
import { useSession } from '../../shell/session.js';

const EVERY_MS = 15_000;

/** What the court's clock shows, whatever this device thinks; it moves on by itself. */
export function useNow(): number {
  const { data: session, dataUpdatedAt } = useSession();
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setHere(Date.now()), EVERY_MS);
    return () => clearInterval(ticking);
  }, []);
  return session ? Date.parse(session.court.now) + Math.max(0, here - dataUpdatedAt) : here;
}
