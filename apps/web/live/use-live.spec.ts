import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { listen, SILENCE_MS, type Change, type Connection } from './use-live.js';

/** A stream that says what it is told to. */
class StreamForSpecs extends EventTarget {
  static readonly CLOSED = 2;
  static all: StreamForSpecs[] = [];
  readyState = 0;

  constructor(readonly address: string) {
    super();
    StreamForSpecs.all.push(this);
  }

  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  says(event: string, data: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(event), { data: JSON.stringify(data) }));
  }

  /** The connection is lost: a browser comes back by itself, but not to one that was refused. */
  breaks({ refused = false } = {}): void {
    this.readyState = refused ? 2 : 0;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = 2;
  }
}

const BEAT_MS = 8_000;
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const browser = new EventTarget();
const latest = () => StreamForSpecs.all.at(-1)!;
const open = () => StreamForSpecs.all.filter(({ readyState }) => readyState !== 2);

let told: (Change | null)[];
let said: Connection[];
let stop: () => void;

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-14T14:42:00.000Z') });
  Object.assign(globalThis, {
    EventSource: StreamForSpecs,
    document: page,
    addEventListener: browser.addEventListener.bind(browser),
    removeEventListener: browser.removeEventListener.bind(browser),
  });
  page.visibilityState = 'visible';
  StreamForSpecs.all = [];
  told = [];
  said = [];
  stop = listen(
    '/api/live?about=hearing%3Aone',
    (change) => told.push(change),
    (connection) => said.push(connection),
  );
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

const pageShown = (persisted: boolean) => browser.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

describe('a stream of changes', () => {
  it('tells each change as it comes, and asks for nothing that was not missed', () => {
    const change = { about: ['hearing:one'], position: 7 };
    latest().opens();
    latest().says('changed', change);
    expect(told).toEqual([change]);
    expect(said).toEqual(['connecting', 'live']);
  });

  it('has the page read anew where the court cannot tell what was missed', () => {
    latest().opens();
    latest().says('reread', { position: 9 });
    expect(told).toEqual([null]);
  });

  it('stays as long as the court’s heart beats', () => {
    latest().opens();
    for (let i = 0; i < 20; i += 1) {
      jest.advanceTimersByTime(BEAT_MS);
      latest().says('beat', { position: i });
    }
    expect(StreamForSpecs.all).toHaveLength(1);
  });

  it('is opened anew when the heart was not heard, and then the page reads what it missed', () => {
    latest().opens();
    jest.advanceTimersByTime(SILENCE_MS);
    expect(StreamForSpecs.all).toHaveLength(2);
    expect(open()).toEqual([latest()]);
    expect(told).toEqual([]);
    latest().opens();
    expect(told).toEqual([null]);
  });

  it('is opened anew where it never began', () => {
    jest.advanceTimersByTime(SILENCE_MS);
    expect(open()).toEqual([latest()]);
    expect(StreamForSpecs.all).toHaveLength(2);
  });

  it('leaves it to the browser to come back after a break, and reads what was missed', () => {
    latest().opens();
    latest().breaks();
    expect(said.at(-1)).toBe('connecting');
    expect(StreamForSpecs.all).toHaveLength(1);
    latest().opens();
    expect([said.at(-1), told]).toEqual(['live', [null]]);
  });

  it('comes back to a court that refused it, longer apart each time, within a minute at most', () => {
    const waits: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      const before = StreamForSpecs.all.length;
      latest().breaks({ refused: true });
      const from = Date.now();
      while (StreamForSpecs.all.length === before) jest.advanceTimersByTime(100);
      waits.push(Date.now() - from);
    }
    expect(waits[0]).toBeLessThanOrEqual(6_000);
    expect(waits[1]).toBeGreaterThanOrEqual(6_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(48_100);
  });

  it.each([
    ['closing', []],
    ['leave-over', [null]],
  ])('comes back after the court ended it: %s', (because, atOnce) => {
    latest().opens();
    latest().says('ended', { because });
    expect([said.at(-1), open(), told]).toEqual(['connecting', [], atOnce]);
    jest.advanceTimersByTime(6_000);
    expect(open()).toHaveLength(1);
    latest().opens();
    expect(told).toEqual([...atOnce, null]);
  });

  it.each(['session-over', 'too-many'])('is over when the court says so: %s', (because) => {
    latest().opens();
    latest().says('ended', { because });
    jest.advanceTimersByTime(600_000);
    browser.dispatchEvent(new Event('online'));
    expect(StreamForSpecs.all).toHaveLength(1);
    expect([said.at(-1), told]).toEqual(['ended', [null]]);
  });

  it('is opened anew when the network is back, or the page comes out of the browser’s memory', () => {
    latest().opens();
    browser.dispatchEvent(new Event('online'));
    expect(StreamForSpecs.all).toHaveLength(2);
    latest().opens();
    pageShown(false);
    expect(StreamForSpecs.all).toHaveLength(2);
    pageShown(true);
    latest().opens();
    expect(StreamForSpecs.all).toHaveLength(3);
    expect(told).toEqual([null, null]);
  });

  it.each(['visibilitychange', 'resume'])(
    'is opened anew on %s after a sleep, whichever way the clock was set meanwhile',
    (event) => {
      const sleep = (hours: number) => {
        latest().opens();
        latest().says('beat');
        // Asleep, no timer runs; only the clock on the wall goes on.
        jest.setSystemTime(Date.now() + hours * 3_600_000);
        page.dispatchEvent(new Event(event));
      };
      sleep(1);
      sleep(-5);
      expect(StreamForSpecs.all).toHaveLength(3);
      expect(open()).toHaveLength(1);
    },
  );

  it('is left alone while nobody looks, and when it was heard of just now', () => {
    latest().opens();
    latest().says('beat');
    page.dispatchEvent(new Event('visibilitychange'));
    page.visibilityState = 'hidden';
    jest.setSystemTime(Date.now() + 3_600_000);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(StreamForSpecs.all).toHaveLength(1);
  });

  it('stops for good when nobody listens any more', () => {
    latest().opens();
    stop();
    for (const event of ['online', 'pageshow']) browser.dispatchEvent(new Event(event));
    page.dispatchEvent(new Event('visibilitychange'));
    jest.advanceTimersByTime(600_000);
    expect([StreamForSpecs.all.length, open()]).toEqual([1, []]);
  });
});
