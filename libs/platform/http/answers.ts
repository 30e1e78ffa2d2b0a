import type { OpenAPIObject } from '@nestjs/swagger';

/** What routes answer, as the compiler knows it: by the ids of their operations, and the named types among it. */
export interface Answers {
  /** Null where nothing is answered. */
  readonly answers: Readonly<Record<string, object | null>>;
  readonly schemas: Readonly<Record<string, object>>;
}

interface Described {
  readonly operationId: string;
  readonly requestBody?: object;
  readonly parameters?: readonly object[];
  readonly responses: Record<string, { description?: string; content?: object }>;
  readonly 'x-limited'?: readonly string[];
}

const PLACE = '#/components/schemas/';
const PART = 'Those who may see only a part get some of these fields.';

/** Puts into the document what each route answers, and takes out what nothing in it names any more. */
export function withAnswers(document: OpenAPIObject, { answers, schemas }: Answers): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods as Record<string, Described>));
  const own = (document.components?.schemas ?? {}) as Record<string, object>;
  const asked = namedBy(
    operations.map(({ requestBody, parameters }) => ({ requestBody, parameters })),
    own,
  );
  // What is sent and what is answered are two things, even where they bear one name.
  const nameOf = (name: string) => (asked.has(name) ? `${name}Answer` : name);
  const renamed = <T>(part: T): T => onEachRef(part, (name) => nameOf(name));
  for (const operation of operations) {
    const answer = answers[operation.operationId];
    const status = Object.keys(operation.responses).find((code) => code.startsWith('2'));
    if (!answer || !status) continue;
    const description = operation['x-limited'] ? PART : (operation.responses[status]!.description ?? '');
    operation.responses[status] = { description, content: { 'application/json': { schema: renamed(answer) } } };
  }
  const answered = Object.entries(schemas).map(([name, schema]) => [nameOf(name), renamed(schema)]);
  const all = { ...own, ...(Object.fromEntries(answered) as Record<string, object>) };
  const needed = namedBy(document.paths, all);
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => needed.has(name)));
  return { ...document, components: { ...document.components, schemas: kept as never } };
}

/** The same part, with another name in each reference to a schema. */
function onEachRef<T>(part: T, told: (name: string) => string): T {
  const text = JSON.stringify(part ?? null, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? PLACE + told(value.slice(PLACE.length)) : value,
  );
  return JSON.parse(text) as T;
}

/** The schemas that a part names, and those that these name in turn. */
function namedBy(part: unknown, schemas: Readonly<Record<string, object>>, names = new Set<string>()): Set<string> {
  onEachRef(part, (name) => {
    if (!names.has(name)) namedBy(schemas[name], schemas, names.add(name));
    return name;
  });
  return names;
}
