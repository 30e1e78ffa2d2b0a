import type { DynamicModule, Type } from '@nestjs/common';
import { MetadataScanner, type DiscoveryService } from '@nestjs/core';
import { COMMAND, type TopicKind } from '#platform';
import { permissionOf } from '../../libs/platform/http/allow.js';
import { columnOf, shapesOf } from '../../libs/platform/http/limited.js';
import type { Leave, RuleBook } from '../../libs/platform/http/rules.js';
import { leavingOf, nothingOf } from '../../libs/platform/trail/leaves.js';

type AnyModule = Type | DynamicModule;

/** The controllers of a module and of all that it imports. */
export function controllersOf(module: AnyModule): Type[] {
  const declared = 'module' in module ? module.module : module;
  const listed = <T>(kind: 'imports' | 'controllers') => [
    ...((Reflect.getMetadata(kind, declared) as T[] | undefined) ?? []),
    ...(('module' in module ? (module[kind] as T[]) : undefined) ?? []),
  ];
  return [...listed<Type>('controllers'), ...listed<AnyModule>('imports').flatMap(controllersOf)];
}

/** As much of Nest's discovery as `unguarded` asks for. */
export const discovering = (controllers: readonly Type[]) =>
  ({ getControllers: () => controllers.map((metatype) => ({ metatype, name: metatype.name })) }) as unknown as DiscoveryService;

const routesOf = (controller: Type) => {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((name) => ({ name: `${controller.name}.${name}`, handler: prototype[name]! }))
    .filter(({ handler }) => Reflect.hasMetadata('path', handler));
};

/** A sentence for each permission that no route and no topic of a stream asks for, and each role that there is not. */
export function idlePermissions(
  controllers: readonly Type[],
  book: RuleBook,
  roles: readonly string[],
  topics: Readonly<Record<string, TopicKind>> = {},
): string[] {
  const ofRoutes = controllers.flatMap(routesOf).map(({ handler }) => permissionOf(handler));
  const asked = new Set([...ofRoutes, ...Object.values(topics).map(({ permission }) => permission)]);
  return [
    ...Object.keys(book)
      .filter((permission) => !asked.has(permission))
      .map((permission) => `No route asks for ${permission}.`),
    ...Object.entries(book).flatMap(([permission, given]) =>
      given
        .map((leave) => (typeof leave === 'string' ? leave : leave.role))
        .filter((role) => !roles.includes(role))
        .map((role) => `${permission} is given to ${role}, which is no role.`),
    ),
  ];
}

const GET = 0;

/** A sentence for each route that changes something without a command. */
export function writesWithoutCommand(controllers: readonly Type[]): string[] {
  return controllers
    .flatMap(routesOf)
    .filter(({ handler }) => Reflect.getMetadata('method', handler) !== GET && !Reflect.hasMetadata(COMMAND, handler))
    .map(({ name }) => `The route ${name} writes and takes no command.`);
}

const leavesOf = (handler: object, book: RuleBook): readonly Leave[] =>
  (book[permissionOf(handler) ?? ''] ?? []).filter((leave): leave is Leave => typeof leave !== 'string');

/** A sentence for each page that somebody may see in part only, and that does not say which part. */
export function pagesWithoutShape(controllers: readonly Type[], book: RuleBook): string[] {
  return controllers
    .flatMap(routesOf)
    .filter(({ handler }) => Reflect.getMetadata('method', handler) === GET)
    .flatMap(({ name, handler }) =>
      leavesOf(handler, book)
        .filter(({ sees }) => sees !== undefined && shapesOf(handler)?.[sees] === undefined)
        .map(({ role, sees }) => `The route ${name} has no shape ${sees} for ${role}.`),
    );
}

/** A sentence for each list of which somebody may see their own lines only, and that does not say which column tells. */
export function listsWithoutColumn(controllers: readonly Type[], book: RuleBook): string[] {
  const isList = (handler: object) =>
    Reflect.getMetadata('method', handler) === GET && !String(Reflect.getMetadata('path', handler)).includes('Id');
  return controllers.flatMap((controller) => {
    if (String(Reflect.getMetadata('path', controller)).includes('Id')) return [];
    return routesOf(controller)
      .filter(({ handler }) => isList(handler) && leavesOf(handler, book).some(({ when }) => when) && !columnOf(handler))
      .map(({ name }) => `The list ${name} does not say whose each line is.`);
  });
}

/** Why a route that shows nothing of anybody leaves no trail, or what it leaves. */
export const leavings = (controllers: readonly Type[]) =>
  controllers
    .flatMap(routesOf)
    .filter(({ handler }) => Reflect.getMetadata('method', handler) === GET)
    .map(({ name, handler }) => ({ name, leaves: leavingOf(handler), because: nothingOf(handler) }));

/** A sentence for each route that is read and neither leaves a trail nor says why not, or says both, or names a record nobody keeps. */
export function withoutTrail(controllers: readonly Type[], kinds: readonly string[]): string[] {
  return leavings(controllers).flatMap(({ name, leaves, because }) => {
    if (!leaves && !because) return [`The route ${name} has neither @Leaves nor @LeavesNothing.`];
    if (leaves && because) return [`The route ${name} says that it leaves a trail, and why it leaves none.`];
    const named = Object.keys(leaves?.of ?? {});
    if (leaves && named.length === 0) return [`The route ${name} leaves a trail of no record.`];
    return named
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `The route ${name} leaves a trail of a ${kind}, which nobody keeps.`);
  });
}

/** A sentence for each topic that tells how far a thing got, and not in the shape in which somebody sees it. */
export function topicsWithoutShape(topics: Readonly<Record<string, TopicKind>>, book: RuleBook): string[] {
  return Object.entries(topics).flatMap(([kind, { permission, progress }]) =>
    (book[permission] ?? []).flatMap((leave) =>
      typeof leave === 'string' || leave.sees === undefined || !progress || progress[leave.sees]
        ? []
        : [`The topic ${kind} has no shape ${leave.sees} for ${leave.role}.`],
    ),
  );
}
