import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { deciders, processes, views } from '../../apps/api/court.module.js';
import { CourtWords, programOf, type Aggregate } from './court-words.js';
import { planted, ROOT } from './planted.js';
import { bareText, clashes, unreachable } from './word-flaws.js';
import { wordsPage } from './words-page.js';

let court: readonly Aggregate[];
let checker: ts.TypeChecker;

beforeAll(() => {
  const program = programOf(ROOT);
  checker = program.getTypeChecker();
  court = new CourtWords(program, ROOT).aggregates();
});

const known = new Set(Object.values(deciders).flatMap(({ evolve }) => Object.keys(evolve as object)));

describe('words', () => {
  it('belong to one decider each', () => expect(clashes(deciders)).toEqual([]));
  it('are found to belong to two, when planted', () => {
    const [one, other] = [
      { category: 'case', evolve: { Opened: () => null } },
      { category: 'court-case', evolve: { Opened: () => null } },
    ];
    expect(clashes({ one, other })).toEqual([
      'The category court-case of other has a dash, where the id of a stream begins.',
      'The event Opened belongs to one and to other.',
    ]);
    expect(clashes({ one, again: { ...one, evolve: {} } })).toEqual(['The category case belongs to one and to again.']);
  });

  it('are read from the sources as the court knows them', () => {
    const read = Object.fromEntries(
      court.map(({ decider, commands, events }) => [
        decider,
        [commands.map(({ name }) => name).toSorted(), events.map(({ name }) => name).toSorted()],
      ]),
    );
    const live = Object.fromEntries(
      Object.entries(deciders).map(([name, { decide, evolve }]) => [
        name,
        [Object.keys(decide as object).toSorted(), Object.keys(evolve as object).toSorted()],
      ]),
    );
    expect(read).toEqual(live);
  });
  it('reach the views and processes that name them', () => {
    const reached = (names: (event: Aggregate['events'][number]) => readonly string[]) =>
      court.flatMap(({ events }) => events.flatMap((event) => names(event).map((name) => `${name} ${event.name}`))).toSorted();
    const live = (tables: Readonly<Record<string, object>>) =>
      Object.entries(tables)
        .flatMap(([name, table]) => Object.keys(table).map((event) => `${name} ${event}`))
        .toSorted();
    expect(reached((event) => event.views)).toEqual(
      live(Object.fromEntries(Object.entries(views).map(([name, { project }]) => [name, project]))),
    );
    expect(reached((event) => event.reactions.map(({ process }) => process))).toEqual(
      live(Object.fromEntries(Object.entries(processes).map(([name, { react }]) => [name, react]))),
    );
  });
  it('are known to a decider wherever a view or a process waits for them', () => {
    const awaited = [
      ...Object.values(views).map(({ project }) => project),
      ...Object.values(processes).map(({ react }) => react),
    ];
    expect(awaited.flatMap((table) => Object.keys(table)).filter((event) => !known.has(event))).toEqual([]);
  });

  it('can all be said: each command has a sender, each event a command', () => expect(unreachable(court)).toEqual([]));
  it('are found to be dead, when planted', () => {
    const records = { routes: [], sentBy: ['someProcess'], records: ['Opened'] };
    expect(unreachable([{ decider: 'one', commands: [{ name: 'Open', ...records }], events: [{ name: 'Opened' }] }])).toEqual([]);
    expect(
      unreachable([
        { decider: 'one', commands: [{ name: 'Open', ...records, sentBy: [], records: [] }], events: [{ name: 'Opened' }] },
      ]),
    ).toEqual(['No route, process or handler sends Open (one).', 'No command records Opened (one).']);
  });

  it('stand in docs/words.md as they are; npm run words writes it', () => {
    expect(readFileSync(join(ROOT, 'docs', 'words.md'), 'utf8')).toBe(wordsPage(court));
  });
});

describe('text in clear', () => {
  it('stands in no event', () =>
    expect(court.flatMap(({ events }) => events.flatMap(({ name, data }) => bareText(checker, name, data)))).toEqual([]));

  it('is found wherever it is planted', async () => {
    const events = `import type { Code, Day, Id, Label, Moment, Sealed } from '${join(ROOT, 'libs/kernel/index.js')}';
      interface Called { readonly given: string; readonly caseId: Id }
      export type GoodEvents = {
        Happened: { caseId: Id; on: Day | null; at: Moment; because: Code; room?: Label; said: Sealed | null; name: Sealed<{ given: string }>;
          answer: 'yes' | 'no'; count: number; ids: readonly Id[]; by: Readonly<Record<Id, { readonly votes: Record<'for' | 'against', number> }>> };
        Nothing: object;
      };
      export type BadEvents = { Happened: { plain: string; maybe?: string; some: Code | string | null; list: readonly string[]; deep: { readonly called: readonly Called[] };
        map: Record<string, number>; mapped: Readonly<Record<Id, string>>; pair: [Id, string]; hidden: unknown; both: { a: Id } & { b: string };
        template: \`case:\${string}\`; alias: (string & {}) | null } };`;
    await planted({ 'planted.events.ts': events }, (root) => {
      const program = ts.createProgram([join(root, 'planted.events.ts')], {
        strict: true,
        noEmit: true,
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2023,
        types: [],
      });
      const file = program.getSourceFile(join(root, 'planted.events.ts'))!;
      const own = program.getTypeChecker();
      const flaws = (name: string) =>
        own
          .getTypeAtLocation(file.statements.filter(ts.isTypeAliasDeclaration).find((alias) => alias.name.text === name)!)
          .getProperties()
          .flatMap((event) => bareText(own, event.name, own.getTypeOfSymbol(event)));
      expect(flaws('GoodEvents')).toEqual([]);
      expect(flaws('BadEvents')).toEqual(
        [
          'plain',
          'maybe',
          'some',
          'list[]',
          'deep.called[].given',
          'map[key]',
          'mapped[key]',
          'pair[]',
          'hidden',
          'both.b',
          'template',
          'alias',
        ].map((path) => `Happened.${path}`),
      );
    });
  }, 30_000);
});
