import type { Id } from '#kernel';
import { isUUID } from 'class-validator';
import { InvalidInput } from '../http/problem.js';
import type { Shape } from '../http/limited.js';
import type { Leaving } from '../trail/leaves.js';
import type { Recorded } from '../record/event-store.js';

export const MOST_TOPICS = 16;

/** What a page asks to be told of: a thing, `hearing:<id>`, or by the kind alone all of the programme. */
export interface Topic {
  readonly name: string;
  readonly kind: string;
  readonly id: Id | null;
}

/** What the court says of one kind of topic. */
export interface TopicKind {
  readonly permission: string;
  /** The name under which the rules know the thing's id; null where the topic is all of the programme. */
  readonly param: string | null;
  /** The record that is looked at by opening it. */
  readonly leaves?: Omit<Leaving, 'restricted'>;
  /** Of which streams, by category, those who see everything of the thing are also told the names of the facts. */
  readonly names: readonly string[];
  /** How far the thing got is told with each change: whole, or in the shape that the rules give. */
  readonly progress?: Readonly<Record<string, Shape>>;
}

/** What one fact changes. */
export interface Stirred {
  /** Names of topics. */
  readonly topics: readonly string[];
  /** Where it may give leave or take it: to whom, beside all who listen to its topics. */
  readonly relates: readonly Id[] | null;
}

/** Knows which facts belong to which topics. */
export abstract class Topics {
  abstract readonly kinds: Readonly<Record<string, TopicKind>>;
  /** For each of some facts of one programme; asked when the views show them. */
  abstract stirredBy(programmeId: Id, facts: readonly Recorded[]): Promise<readonly Stirred[]>;
  /** Whether each of them names something of the acting programme. */
  abstract areThere(topics: readonly Topic[]): Promise<boolean>;
  /** How far things got, by topic: of those, the ones whose kind tells. */
  abstract progress(programmeId: Id, names: readonly string[]): Promise<ReadonlyMap<string, object>>;
}

/** Where the court named none. */
export class NoTopics extends Topics {
  readonly kinds = {};

  stirredBy(_: Id, facts: readonly Recorded[]): Promise<readonly Stirred[]> {
    return Promise.resolve(facts.map(() => ({ topics: [], relates: null })));
  }

  areThere(topics: readonly Topic[]): Promise<boolean> {
    return Promise.resolve(topics.length === 0);
  }

  progress(): Promise<ReadonlyMap<string, object>> {
    return Promise.resolve(new Map());
  }
}

/** @throws InvalidInput with a sentence for each that names nothing one can listen to */
export function topicsIn(about: string, kinds: Topics['kinds']): Topic[] {
  const names = [...new Set(about.split(',').map((name) => name.trim().toLowerCase()))];
  const topics = names.map((name): Topic => {
    const [kind = '', ...rest] = name.split(':');
    return { name, kind, id: rest.length > 0 ? rest.join(':') : null };
  });
  const fits = ({ kind, id }: Topic) => {
    const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return known !== undefined && (known.param === null ? id === null : isUUID(id ?? ''));
  };
  const forms = Object.entries(kinds).map(([kind, { param }]) => (param === null ? kind : `${kind}:<id>`));
  const problems = [
    ...(topics.length > MOST_TOPICS ? [`A stream is about ${MOST_TOPICS} things at most.`] : []),
    ...(topics.every(fits) ? [] : [`Each must be one of ${forms.join(', ')}, with commas between them.`]),
  ];
  if (problems.length > 0) throw new InvalidInput([{ field: 'about', problems }]);
  return topics;
}
