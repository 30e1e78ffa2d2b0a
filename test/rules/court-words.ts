import { join, relative } from 'node:path';
import ts from 'typescript';
import { literalOf, memberOf, membersOf, resolved, whatReaches } from './syntax.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly permission: string;
}

export interface CommandWord {
  readonly name: string;
  /** What its class says of it, in its first paragraph. */
  readonly says: string;
  readonly routes: readonly Route[];
  /** The processes and handlers that send it. */
  readonly sentBy: readonly string[];
  /** The events its rule can record. */
  readonly records: readonly string[];
}

export interface EventWord {
  readonly name: string;
  readonly says: string;
  readonly views: readonly string[];
  readonly reactions: readonly { readonly process: string; readonly sends: readonly string[] }[];
  /** What stands in it. */
  readonly data: ts.Type;
}

/** One decider, with every word it knows. */
export interface Aggregate {
  readonly context: string;
  readonly decider: string;
  readonly category: string;
  readonly says: string;
  readonly commands: readonly CommandWord[];
  readonly events: readonly EventWord[];
}

type Reactions = ReadonlyMap<string, { readonly process: string; readonly sends: readonly string[] }[]>;

/** All sources of the tree, with their types. */
export function programOf(root: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames, { ...options, noEmit: true, incremental: false });
}

/** Reads the words of the court out of its sources: which command leads to which events, and what follows from them. */
export class CourtWords {
  private readonly checker: ts.TypeChecker;
  private readonly libs: readonly { readonly lib: string; readonly file: ts.SourceFile }[];

  constructor(
    program: ts.Program,
    private readonly root: string,
  ) {
    this.checker = program.getTypeChecker();
    this.libs = program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(join(root, 'libs/')))
      .map((file) => ({ lib: relative(root, file.fileName).split('/')[1]!, file }));
  }

  aggregates(): Aggregate[] {
    const routes = this.routes();
    const views = this.viewsByEvent();
    const reactions = this.reactions();
    const handlers = this.handlers();
    const classes = this.classes();
    return this.tablesOf('Deciders').map(({ lib, name, node, says }) => {
      const [, eventsType, commandsType] = this.checker.getTypeArguments(
        this.checker.getTypeAtLocation(node.parent) as ts.TypeReference,
      );
      const events = eventsType!.getProperties().map(({ name: event }) => event);
      const rows = membersOf(this.checker, memberOf(this.checker, node, 'decide')!);
      return {
        context: lib,
        decider: name,
        category: literalOf(this.checker, memberOf(this.checker, node, 'category')) ?? '',
        says,
        commands: commandsType!.getProperties().map(({ name: command }) => ({
          name: command,
          says: classes.get(`${lib}/${command}`) ?? '',
          routes: routes.get(`${lib}/${command}`) ?? [],
          sentBy: [
            ...new Set([...sendersOf(`${lib}/${command}`, reactions), ...(handlers.get(`${lib}/${command}`) ?? [])]),
          ].toSorted(),
          records: this.recorded(rows.get(command), new Set(events)),
        })),
        events: eventsType!.getProperties().map((event) => ({
          name: event.name,
          says: paragraph(ts.displayPartsToString(event.getDocumentationComment(this.checker))),
          views: (views.get(event.name) ?? []).toSorted(),
          reactions: (reactions.get(event.name) ?? [])
            .map(({ process, sends }) => ({ process, sends: sends.map(nameOf) }))
            .toSorted((a, b) => (a.process < b.process ? -1 : 1)),
          data: this.checker.getTypeOfSymbol(event),
        })),
      };
    });
  }

  /** Names of the events a rule can record: those it, or a function of its own context that it uses, makes. */
  private recorded(row: ts.Node | undefined, events: ReadonlySet<string>): string[] {
    const found = new Set<string>();
    whatReaches(this.checker, row, (node) => {
      if (ts.isStringLiteralLike(node) && events.has(node.text) && isMade(node)) found.add(node.text);
    });
    return [...found];
  }

  private viewsByEvent(): Map<string, string[]> {
    const byEvent = new Map<string, string[]>();
    for (const { name, node } of this.tablesOf('Views')) {
      for (const event of membersOf(this.checker, memberOf(this.checker, node, 'project')!).keys()) put(byEvent, event, name);
    }
    return byEvent;
  }

  private reactions(): Reactions {
    const byEvent = new Map<string, { process: string; sends: string[] }[]>();
    for (const { name, node } of this.tablesOf('Processes')) {
      for (const [event, row] of membersOf(this.checker, memberOf(this.checker, node, 'react')!)) {
        put(byEvent, event, { process: name, sends: this.sent(row) });
      }
    }
    return byEvent;
  }

  /** The command classes that `command(Class, …)` names, as `<lib>/<class>`. */
  private sent(row: ts.Node): string[] {
    const found = new Set<string>();
    whatReaches(this.checker, row, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'command' || !node.arguments[0]) return;
      found.add(this.keyOf(node.arguments[0]));
    });
    return [...found];
  }

  private keyOf(name: ts.Node): string {
    const declared = resolved(this.checker, name) as ts.ClassDeclaration;
    return `${relative(this.root, declared.getSourceFile().fileName).split('/')[1]!}/${declared.name!.text}`;
  }

  /** What the `<x>Deciders`, `<x>Views` and `<x>Processes` of each index name, in their order. */
  private tablesOf(kind: 'Deciders' | 'Views' | 'Processes') {
    return this.libs
      .filter(({ lib, file }) => file.fileName === join(this.root, 'libs', lib, 'index.ts'))
      .flatMap(({ lib, file }) =>
        file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
          declarationList.declarations
            .filter(({ name }) => name.getText().endsWith(kind))
            .flatMap(({ initializer }) => [...membersOf(this.checker, initializer!)])
            .map(([name, node]) => ({ lib, name, node, says: docOf(node.parent.parent.parent) })),
        ),
      );
  }

  /** The handlers that make a command themselves, by the command. */
  private handlers(): Map<string, string[]> {
    const byCommand = new Map<string, string[]>();
    for (const { file } of this.libs.filter(({ file: { fileName } }) => fileName.endsWith('.handler.ts'))) {
      for (const handler of file.statements.filter(ts.isClassDeclaration)) {
        whatReaches(this.checker, handler, (node) => {
          if (!ts.isNewExpression(node)) return;
          const made = resolved(this.checker, node.expression);
          if (made.getSourceFile().fileName.endsWith('.commands.ts'))
            put(byCommand, this.keyOf(node.expression), handler.name!.text);
        });
      }
    }
    return byCommand;
  }

  /** What each command class says of itself. */
  private classes(): Map<string, string> {
    return new Map(
      this.libs
        .filter(({ file }) => file.fileName.endsWith('.commands.ts'))
        .flatMap(({ lib, file }) =>
          file.statements.filter(ts.isClassDeclaration).map((node) => [`${lib}/${node.name!.text}`, docOf(node)] as const),
        ),
    );
  }

  private routes(): Map<string, Route[]> {
    const byCommand = new Map<string, Route[]>();
    for (const { file } of this.libs) {
      for (const node of file.statements.filter(ts.isClassDeclaration)) {
        const base = decorators(node).get('Controller');
        if (!base) continue;
        for (const method of node.members.filter(ts.isMethodDeclaration)) this.route(method, this.text(base), byCommand);
      }
    }
    return byCommand;
  }

  private route(method: ts.MethodDeclaration, base: string, byCommand: Map<string, Route[]>): void {
    const own = decorators(method);
    const taken = method.parameters.find((parameter) => decorators(parameter).has('CommandBody'));
    const verb = ['Post', 'Put', 'Patch', 'Delete', 'Get'].find((name) => own.has(name));
    if (!taken || !verb) return;
    const path = ['/api', base, this.text(own.get(verb)!)].filter(Boolean).join('/');
    const permission = own.has('Allow') ? this.text(own.get('Allow')!) : '';
    put(byCommand, this.keyOf((taken.type as ts.TypeReferenceNode).typeName), { method: verb.toUpperCase(), path, permission });
  }

  private text([first]: readonly ts.Expression[]): string {
    return first ? (literalOf(this.checker, first) ?? first.getText()) : '';
  }
}

/** Whether an event's name stands where a fact is made, `{ type: 'X', … }` or `fact('X', …)`, rather than compared or refused with. */
function isMade(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) || ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent))
    return isMade(parent);
  if (ts.isCallExpression(parent)) return parent.expression !== node && parent.expression.getText() !== 'refuse';
  return ts.isPropertyAssignment(parent) && parent.name.getText() === 'type';
}

const sendersOf = (command: string, reactions: Reactions): string[] => [
  ...new Set([...reactions.values()].flat().flatMap(({ process, sends }) => (sends.includes(command) ? [process] : []))),
];

const nameOf = (key: string) => key.slice(key.indexOf('/') + 1);

const paragraph = (text: string) =>
  text
    .split(/\n\s*\n/)[0]!
    .replaceAll(/\s+/g, ' ')
    .trim();

function docOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return paragraph(ts.getTextOfJSDocComment(doc?.comment) ?? '');
}

function decorators(node: ts.HasDecorators): Map<string, readonly ts.Expression[]> {
  const calls = (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
  return new Map(calls.map((call) => [call.expression.getText(), [...call.arguments]]));
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
