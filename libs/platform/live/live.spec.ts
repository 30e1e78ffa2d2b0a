import { describe, expect, it } from '@jest/globals';
import type { Session } from '../http/sessions.js';
import { only } from '../http/limited.js';
import { Fan } from './fan.js';
import { changed } from './frames.js';
import { Listener } from './listener.js';
import { Remembered, type Change } from './remembered.js';
import { topicsIn, type TopicKind } from './topics.js';

const kinds: Readonly<Record<string, TopicKind>> = {
  room: { permission: 'live:room', param: 'roomId', names: ['room'], progress: { counts: only('in') } },
  hall: { permission: 'live:hall', param: 'hallId', names: ['hall', 'room'] },
  all: { permission: 'live:all', param: null, names: [] },
};
const [A, B] = ['a', 'b'].map((letter) => `10000000-0000-4000-8000-00000000000${letter}`);
const [room, hall] = [`room:${A}`, `hall:${B}`];

const change = (position: number, topics: readonly string[], type = 'Stirred', programmeId = 'here'): Change => ({
  ...{ position, programmeId, type, topics },
  category: 'room',
});

/** What was written to a page, and how much of it waits. */
class Page {
  written = '';
  waits = 0;
  destroyed = false;

  get writableLength(): number {
    return this.waits;
  }

  write(text: string): boolean {
    this.written += text;
    return true;
  }

  end(text: string): void {
    this.written += text;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

const who = (programmeId: string) => ({ programmeId }) as Session;
function listening(interest: Readonly<Record<string, string | null>>, programmeId = 'here') {
  const page = new Page();
  return { page, listener: new Listener(who(programmeId), [], new Map(Object.entries(interest)), page) };
}

describe('what is asked for', () => {
  it('is each topic once, in lower case', () =>
    expect(topicsIn(`room:${A!.toUpperCase()}, all,${room}`, kinds)).toEqual([
      { name: room, kind: 'room', id: A },
      { name: 'all', kind: 'all', id: null },
    ]));

  it.each(['', 'room', 'room:1', `all:${A}`, `attic:${A}`, `room:${A}:${B}`, 'toString'])('is nothing: %j', (about) =>
    expect(() => topicsIn(about, kinds)).toThrow('Some fields are not right'),
  );

  it('is no more than sixteen', () => {
    const many = Array.from({ length: 17 }, (_, i) => `room:10000000-0000-4000-8000-0000000000${10 + i}`);
    expect(topicsIn(many.slice(1).join(','), kinds)).toHaveLength(16);
    expect(() => topicsIn(many.join(','), kinds)).toThrow();
  });
});

describe('what is remembered', () => {
  const told = (remembered: Remembered, position: number) => remembered.since(position)?.map((one) => one.position);

  it('is what came after a place', () => {
    const remembered = new Remembered(5);
    remembered.add([change(7, [room!]), change(9, [room!])]);
    expect(told(remembered, 5)).toEqual([7, 9]);
    expect(told(remembered, 7)).toEqual([9]);
    expect(told(remembered, 9)).toEqual([]);
  });

  it('is not known from before it began, or from before what was dropped', () => {
    const remembered = new Remembered(5, 2);
    expect(told(remembered, 4)).toBeUndefined();
    remembered.add([change(6, []), change(7, []), change(9, [])]);
    expect(told(remembered, 5)).toBeUndefined();
    expect(told(remembered, 6)).toEqual([7, 9]);
  });
});

describe('a change', () => {
  const progress = new Map([[room!, { in: 3, item: 'x' }]]);
  const whole = new Map<string, string | null>([
    [room!, null],
    [hall!, null],
  ]);

  it('names topics, facts and the place it is known up to', () =>
    expect(changed(kinds, whole, [change(3, [hall!], 'Opened'), change(4, [hall!], 'Opened')], 8, new Map())).toBe(
      `event: changed\nid: 8\ndata: {"about":["${hall}"],"position":8,"types":["Opened"]}\n\n`,
    ));

  it('says how far a thing got in an event of its own; only the last has an id to come back to', () =>
    expect(changed(kinds, whole, [change(3, [room!], 'Stirred'), change(4, [hall!], 'Opened')], 8, progress)).toBe(
      `event: changed\ndata: {"about":["${hall}"],"position":8,"types":["Opened"]}\n\n` +
        `event: changed\nid: 8\ndata: {"about":["${room}"],"position":8,"types":["Stirred"],"progress":{"in":3,"item":"x"}}\n\n`,
    ));

  it('tells those who see a part neither which facts nor more than their part', () =>
    expect(changed(kinds, new Map([[room!, 'counts']]), [change(3, [room!, hall!])], 8, progress)).toBe(
      `event: changed\nid: 8\ndata: {"about":["${room}"],"position":8,"progress":{"in":3}}\n\n`,
    ));

  it('tells no progress in a shape that nobody declared', () =>
    expect(changed(kinds, new Map([[room!, 'other']]), [change(3, [room!])], 8, progress)).not.toContain('progress'));

  it('names facts of some streams only, as the topic says', () => {
    const far = { ...change(3, [hall!], 'Kept'), category: 'cellar' };
    expect(changed(kinds, whole, [far, change(4, [hall!], 'Opened')], 8, new Map())).toContain('"types":["Opened"]');
  });

  it('names no facts of what is about everything', () =>
    expect(changed(kinds, new Map([['all', null]]), [change(3, ['all'])], 8, progress)).not.toContain('types'));
});

describe('a change that many hear of', () => {
  const may = () => true;

  it('reaches those who listen to it, in its programme and nobody else', () => {
    const fan = new Fan(kinds);
    const [first, second, other, foreign] = [
      listening({ [room!]: null }),
      listening({ [room!]: null, [hall!]: null }),
      listening({ [hall!]: null }),
      listening({ [room!]: null }, 'elsewhere'),
    ];
    for (const { listener } of [first, second, other, foreign]) fan.add(listener);
    fan.tell([change(3, [room!])], 4, new Map(), may);
    expect([first, second].map(({ page }) => page.written)).toEqual(Array(2).fill(expect.stringContaining(room!)));
    expect([other, foreign].map(({ page }) => page.written)).toEqual(['', '']);
  });

  it('reaches nobody twice, nor those who left or may not', () => {
    const fan = new Fan(kinds);
    const [here, gone, barred] = [listening({ all: null }), listening({ all: null }), listening({ all: null })];
    for (const { listener } of [here, gone, barred]) fan.add(listener);
    fan.remove(gone.listener);
    for (let i = 0; i < 2; i += 1) fan.tell([change(3, ['all'])], 4, new Map(), (one) => one !== barred.listener);
    expect(here.page.written.match(/changed/g)).toHaveLength(1);
    expect(gone.page.written + barred.page.written).toBe('');
    fan.remove(here.listener);
    fan.remove(barred.listener);
    expect(fan.isHeard('here', 'all')).toBe(false);
  });

  it('is told to one who comes back as far as it is theirs, and leaves the rest to be read', () => {
    const fan = new Fan(kinds);
    const { listener, page } = listening({ [room!]: 'counts' });
    fan.tellAgain(listener, [change(3, [room!]), change(4, [hall!]), change(5, [room!], 'Stirred', 'elsewhere')], 6);
    expect(page.written).toBe(`event: changed\nid: 6\ndata: {"about":["${room}"],"position":6}\n\n`);
    fan.tellAgain(listener, [change(7, [hall!])], 7);
    expect(page.written.match(/changed/g)).toHaveLength(1);
  });
});

describe('somebody who does not read', () => {
  it('is given up when too much waits for them', () => {
    const { listener, page } = listening({});
    page.waits = 64 * 1024;
    expect(listener.send('one')).toBe(true);
    page.waits += 1;
    expect(listener.send('two')).toBe(false);
    expect(page.destroyed).toBe(true);
    expect(listener.isOpen).toBe(false);
    expect(listener.send('three')).toBe(false);
    listener.end('closing');
    expect(page.written).toBe('onetwo');
  });

  it('is found when their connection is gone', () => {
    const { listener, page } = listening({});
    page.destroyed = true;
    expect(listener.isOpen).toBe(false);
    expect(listener.send('one')).toBe(false);
    expect(page.written).toBe('');
  });
});
