import ts from 'typescript';
import type { AnyDecider } from '#kernel';
import type { Aggregate } from './court-words.js';

/** A sentence for each event that two deciders know, each name of streams they share, and each that cannot be taken apart again. */
export function clashes(deciders: Readonly<Record<string, Pick<AnyDecider, 'category' | 'evolve'>>>): string[] {
  const owners = new Map<string, string>();
  const claim = (what: string, name: string) => {
    const owner = owners.get(what);
    owners.set(what, name);
    return owner ? [`${what} belongs to ${owner} and to ${name}.`] : [];
  };
  return Object.entries(deciders).flatMap(([name, { category, evolve }]) => [
    ...claim(`The category ${category}`, name),
    ...(category.includes('-') ? [`The category ${category} of ${name} has a dash, where the id of a stream begins.`] : []),
    ...Object.keys(evolve as object).flatMap((event) => claim(`The event ${event}`, name)),
  ]);
}

type Reach = Pick<Aggregate, 'decider'> & {
  readonly commands: readonly Pick<Aggregate['commands'][number], 'name' | 'routes' | 'sentBy' | 'records'>[];
  readonly events: readonly Pick<Aggregate['events'][number], 'name'>[];
};

/** A sentence for each command that nobody can send, and each event that no command records. */
export function unreachable(aggregates: readonly Reach[]): string[] {
  return aggregates.flatMap(({ decider, commands, events }) => {
    const recorded = new Set(commands.flatMap(({ records }) => records));
    return [
      ...commands
        .filter(({ routes, sentBy }) => routes.length + sentBy.length === 0)
        .map(({ name }) => `No route, process or handler sends ${name} (${decider}).`),
      ...events.filter(({ name }) => !recorded.has(name)).map(({ name }) => `No command records ${name} (${decider}).`),
    ];
  });
}

/** Where text stands in an event that is no id, day, moment, code, label or sealed value: its path, like `PersonRegistered.name`. */
export function bareText(checker: ts.TypeChecker, event: string, data: ts.Type): string[] {
  const found = new Set<string>();
  const known = new Set<ts.Type>();
  const look = (type: ts.Type, path: string): void => {
    const text = isText(type) || (type.isIntersection() && type.types.some(isText));
    if (text && !isBranded(checker, type)) found.add(path);
    if (text || type.symbol?.name === 'Sealed' || known.has(type)) return;
    known.add(type);
    if (type.isUnion()) for (const part of type.types) look(part, path);
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return;
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      for (const part of checker.getTypeArguments(type as ts.TypeReference)) look(part, `${path}[]`);
      return;
    }
    for (const property of checker.getPropertiesOfType(type)) look(checker.getTypeOfSymbol(property), `${path}.${property.name}`);
    for (const { keyType, type: value } of checker.getIndexInfosOfType(type)) {
      if (isText(keyType)) found.add(`${path}[key]`);
      look(value, `${path}[key]`);
    }
  };
  look(data, event);
  return [...found];
}

/** `any` and `unknown` may hide text; so may a template with text in it. */
const isText = ({ flags }: ts.Type): boolean =>
  (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

/** Id, Day, Moment, Code, Label: text with the kernel's mark on it. */
const isBranded = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  type.isIntersection() &&
  checker
    .getPropertiesOfType(type)
    .some(({ declarations }) => declarations?.some((at) => at.getSourceFile().fileName.endsWith('/libs/kernel/scalars.ts')));
