/** A schema of the API's documentation, as far as answers need it. */
export interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly nullable?: boolean;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
  readonly description?: string;
}
export type Schemas = Readonly<Record<string, Schema>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What a schema says once its references are followed. */
export function opened(schema: Schema, schemas: Schemas): Schema {
  if (schema.allOf) {
    const parts = schema.allOf.map((part) => opened(part, schemas));
    const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Schemas;
    return { ...parts[0], properties, nullable: schema.nullable ?? false };
  }
  return schema.$ref ? opened(schemas[schema.$ref.split('/').at(-1)!]!, schemas) : schema;
}

/** Whether a schema says which fields there are, in it or in each of its lines. */
export function saysFields(schema: Schema | undefined, schemas: Schemas): boolean {
  if (!schema) return false;
  const { anyOf, items, properties, additionalProperties, type } = opened(schema, schemas);
  if (anyOf) return anyOf.some((one) => saysFields(one, schemas));
  if (type === 'array') return saysFields(items, schemas) || items?.type === 'string';
  return Object.keys(properties ?? {}).length > 0 || additionalProperties !== undefined;
}

/** Where an answer is not as its schema says; what is not there is a flaw only of what is shown `whole`. */
export function flaws(told: Schema, value: unknown, schemas: Schemas, whole: boolean, at = ''): string[] {
  const schema = opened(told, schemas);
  const within = (part: Schema, item: unknown, name: string) => flaws(part, item, schemas, whole, `${at}.${name}`);
  if (value === null) return schema.nullable || Object.keys(schema).length === 0 ? [] : [`${at} is null`];
  if (schema.anyOf) {
    const tried = schema.anyOf.map((one) => flaws(one, value, schemas, whole, at));
    return tried.find((found) => found.length === 0) ?? tried[0]!;
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is ${JSON.stringify(value)}`];
  const kind = Array.isArray(value) ? 'array' : typeof value;
  if (schema.type && schema.type !== kind && !(schema.type === 'integer' && kind === 'number'))
    return [`${at} is of type ${kind}`];
  if (Array.isArray(value)) return value.flatMap((item) => within(schema.items ?? {}, item, '[]'));
  if (!isRecord(value) || schema.type !== 'object') return [];
  const { properties = {}, additionalProperties, required = [] } = schema;
  const missing = whole ? required.filter((name) => !(name in value)).map((name) => `${at}.${name} is not there`) : [];
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const part = properties[name] ?? additionalProperties;
    return part ? within(part, item, name) : [`${at}.${name} is not described`];
  });
  return [...missing, ...wrong];
}
