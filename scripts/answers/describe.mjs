// What a type of TypeScript looks like as JSON, as a schema of OpenAPI 3.0.
import { relative, sep } from 'node:path';
import ts from 'typescript';

/** Formats by the names of the kernel's scalars, and by the columns of views. */
const SCALARS = { Id: 'uuid', Day: 'date', Moment: 'date-time' };
const COLUMNS = { uuid: 'uuid', date: 'date', timestamptz: 'date-time' };
const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never;

const has = (type, flags) => (type.flags & flags) !== 0;
const partsOf = (type) => (type.isUnion() ? type.types : [type]);
const byText = (one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
const upper = (word) => word.replace(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase());

/** Describes types, and remembers those that have names: each is described once, as a component. */
export class Descriptions {
  /** What was told to be answered and cannot be, in sentences. */
  troubles = [];
  #checker;
  #root;
  #named = new Map();
  #within = [];

  constructor(checker, root) {
    this.#checker = checker;
    this.#root = root;
  }

  /** The schema of what becomes of a value when it is written as JSON; null where nothing is written. */
  of(type, where) {
    const parts = partsOf(type).filter((part) => !has(part, NOTHING));
    if (parts.length === 0) return null;
    const some = parts.filter((part) => !has(part, ts.TypeFlags.Null));
    // A list of something, or an empty one, is a list of something.
    const full = some.filter((part) => !this.#isEmptyList(part));
    const schema = this.#oneOf(full.length > 0 ? full : some, where);
    return some.length === parts.length ? schema : orNull(schema);
  }

  /** The same schema with the fields that only those see who see a part. */
  withParts(schema, parts, where) {
    if (schema?.type === 'array') return { ...schema, items: this.withParts(schema.items, parts, where) };
    const full = schema?.$ref ? this.#named.get(schema.$ref).schema : schema;
    const fields = parts
      .flatMap((part) => this.#checker.getPropertiesOfType(part))
      .filter((field) => !(field.getName() in (full?.properties ?? {})));
    const more = fields.map((field) => [field.getName(), this.#property(field, where)]).filter(([, told]) => told);
    if (more.length === 0 || !full?.properties) return schema;
    return { allOf: [schema, { type: 'object', properties: Object.fromEntries(more) }] };
  }

  /** The named types in the order of their names; those of one name bear the name of their library, too. */
  components() {
    const all = [...this.#named.values()];
    // The name alone where nothing else bears it, otherwise with its library, otherwise with its file.
    const nameOf = ({ names }) =>
      names.find((name) => all.filter((other) => other.names.includes(name)).length === 1) ?? names.at(-1);
    const names = new Map(all.map((one) => [one.token, nameOf(one)]));
    const told = (value) =>
      JSON.parse(JSON.stringify(value), (key, item) => (key === '$ref' ? `#/components/schemas/${names.get(item)}` : item));
    const sorted = all
      .map(({ token, schema }) => [names.get(token), told(schema)])
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return { schemas: Object.fromEntries(sorted), told };
  }

  #oneOf(types, where) {
    const literals = types.filter((type) => type.isStringLiteral() || type.isNumberLiteral());
    const booleans = types.filter((type) => has(type, ts.TypeFlags.BooleanLiteral));
    const others = types.filter((type) => !literals.includes(type) && !booleans.includes(type));
    const schemas = others.map((type) => this.#one(type, where));
    for (const kind of ['string', 'number']) {
      const values = literals.map(({ value }) => value).filter((value) => typeof value === kind);
      if (values.length > 0) schemas.push({ type: kind, enum: values.sort((one, other) => (one < other ? -1 : 1)) });
    }
    if (booleans.length === 2) schemas.push({ type: 'boolean' });
    else if (booleans.length === 1) schemas.push({ type: 'boolean', enum: [booleans[0].intrinsicName === 'true'] });
    const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()].sort(byText);
    return different.length === 1 ? different[0] : different.length === 0 ? {} : { anyOf: different };
  }

  #one(type, where) {
    if (has(type, ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (has(type, ts.TypeFlags.StringLike)) return { type: 'string' };
    if (has(type, ts.TypeFlags.NumberLike)) return { type: 'number' };
    if (has(type, ts.TypeFlags.BooleanLike)) return { type: 'boolean' };
    const scalar = this.#scalar(type);
    if (scalar) return scalar;
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) return this.#list(type, where);
    const name = type.getSymbol()?.getName();
    if (name === 'Date') return { type: 'string', format: 'date-time' };
    if (name === 'Sealed') {
      this.troubles.push(`${where} is sealed, and what is sealed does not leave: reveal it, or leave it out.`);
      return {};
    }
    if (!has(type, ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return {};
    return this.#component(type) ?? this.#object(type, where);
  }

  /** Text with a brand; a mapped type makes of it an object with everything that text can do. */
  #scalar(type) {
    if (!type.getProperty('charCodeAt')) return null;
    const brand = this.#checker.getPropertiesOfType(type).find(({ escapedName }) => String(escapedName).startsWith('__@brand'));
    const names = brand ? partsOf(this.#checker.getTypeOfSymbol(brand)).map(({ value }) => value) : [];
    const format = SCALARS[names.find((name) => name !== undefined)];
    return { type: 'string', ...(format && { format }) };
  }

  #list(type, where) {
    const items = this.#checker.getTypeArguments(type);
    const parts = [...new Set(items.flatMap(partsOf))];
    const some = parts.filter((part) => !has(part, NOTHING | ts.TypeFlags.Null));
    const schema = this.#oneOf(some, `${where}[]`);
    return { type: 'array', items: some.length === parts.length ? schema : orNull(schema) };
  }

  #isEmptyList(type) {
    return this.#checker.isArrayType(type) && has(this.#checker.getTypeArguments(type)[0], ts.TypeFlags.Never);
  }

  #component(type) {
    const named = this.#nameOf(type);
    if (!named) return null;
    if (!this.#named.has(named.token)) {
      this.#named.set(named.token, { ...named, schema: {} });
      const schema = this.#object(type, named.names[0]);
      const description = this.#sayingOf(type.aliasSymbol ?? type.getSymbol());
      this.#named.set(named.token, { ...named, schema: { ...schema, ...(description && { description }) } });
    }
    return { $ref: named.token };
  }

  /** The name of an interface, a class or an alias, with that of the one thing it is made for, where it is made for one. */
  #nameOf(type) {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    const declared = symbol?.declarations?.[0];
    if (!declared) return null;
    const isNamed = type.aliasSymbol || ts.isInterfaceDeclaration(declared) || ts.isClassDeclaration(declared);
    const file = declared.getSourceFile().fileName;
    // The types that come with the language say nothing by their names.
    if (!isNamed || /\/typescript\/lib\//.test(file)) return null;
    const made = this.#argumentsOf(type).map((argument) => this.#nameOf(argument));
    if (made.length > 1 || made.includes(null)) return null;
    const path = relative(this.#root, file).split(sep);
    const name = symbol.getName() + made.map(({ names }) => names[0]).join('');
    const library = path[0] === 'libs' ? path[1] : path[0];
    const stem = path.at(-1).split('.')[0];
    return {
      names: [name, upper(library) + name, upper(library) + upper(stem) + name],
      token: [path.join('/'), symbol.getName(), ...made.map(({ token }) => token)].join('#'),
    };
  }

  #argumentsOf(type) {
    if (type.aliasSymbol) return type.aliasTypeArguments ?? [];
    if (!(type.objectFlags & ts.ObjectFlags.Reference)) return [];
    // The last one of a class or an interface is the type itself.
    return this.#checker.getTypeArguments(type).slice(0, type.target.typeParameters?.length ?? 0);
  }

  #object(type, where) {
    if (this.#within.includes(type)) return {};
    this.#within.push(type);
    const told = type.getProperty('toJSON');
    if (told) {
      const [call] = this.#checker.getTypeOfSymbol(told).getCallSignatures();
      const schema = call && this.of(this.#checker.getReturnTypeOfSignature(call), where);
      this.#within.pop();
      return schema ?? {};
    }
    const properties = {};
    const required = [];
    for (const property of this.#checker.getPropertiesOfType(type)) {
      const schema = this.#property(property, where);
      if (!schema) continue;
      properties[property.getName()] = schema;
      const isAlwaysThere = !(property.flags & ts.SymbolFlags.Optional) && this.#isSomething(property);
      if (isAlwaysThere) required.push(property.getName());
    }
    const rest = this.#checker.getIndexInfosOfType(type).map((info) => this.of(info.type, `${where}.*`) ?? {});
    this.#within.pop();
    return {
      type: 'object',
      ...((rest.length === 0 || required.length > 0) && { properties }),
      ...(required.length > 0 && { required }),
      ...(rest.length > 0 && { additionalProperties: rest[0] }),
    };
  }

  #isSomething(property) {
    return !partsOf(this.#checker.getTypeOfSymbol(property)).some((part) =>
      has(part, NOTHING | ts.TypeFlags.Any | ts.TypeFlags.Unknown),
    );
  }

  #property(property, where) {
    const type = this.#checker.getTypeOfSymbol(property);
    const isHidden = String(property.escapedName).startsWith('__');
    if (isHidden || property.flags & ts.SymbolFlags.Method || type.getCallSignatures().length > 0) return null;
    const schema = this.of(type, `${where}.${property.getName()}`);
    if (!schema) return null;
    const description = this.#sayingOf(property);
    const format = schema.type === 'string' && !schema.enum && !schema.format && columnOf(property);
    const said = { ...schema, ...(format && { format }) };
    if (!description) return said;
    // Beside a reference nothing else is read.
    return said.$ref ? { allOf: [said], description } : { ...said, description };
  }

  #sayingOf(symbol) {
    return ts.displayPartsToString(symbol?.getDocumentationComment(this.#checker) ?? []).trim();
  }
}

function orNull(schema) {
  if (schema.$ref) return { allOf: [schema], nullable: true };
  if (schema.enum) return { ...schema, enum: [...schema.enum, null], nullable: true };
  return { ...schema, nullable: true };
}

/** The format of a column, from what a view says about it. */
function columnOf({ declarations = [] }) {
  const decorated = declarations.filter((one) => ts.canHaveDecorators(one));
  for (const { expression } of decorated.flatMap((one) => ts.getDecorators(one) ?? [])) {
    if (!ts.isCallExpression(expression) || !expression.expression.getText().endsWith('Column')) continue;
    const [kind] = expression.arguments;
    if (kind && ts.isStringLiteral(kind)) return COLUMNS[kind.text];
  }
  return undefined;
}
