import { randomUUID } from 'node:crypto';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { COMMAND, rolesOf } from '#platform';
import { rules } from '../../apps/api/rules.js';
import { permissionOf } from '../../libs/platform/http/allow.js';

type CommandClass = new () => object;
type Values = Record<string, unknown>;

/** A command that a route takes, and the roles that may send it. */
export interface Offered {
  readonly type: CommandClass;
  readonly roles: readonly string[];
}

/** Every command of the court that can be sent over HTTP. */
export function commandsOf(app: INestApplicationContext): Offered[] {
  const scanner = new MetadataScanner();
  const offered = new Map<CommandClass, Offered>();
  for (const { metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    const prototype = (metatype as CommandClass).prototype as Record<string, object>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const type = Reflect.getMetadata(COMMAND, prototype[name]!) as CommandClass | undefined;
      if (type) offered.set(type, { type, roles: rolesOf(rules, permissionOf(prototype[name]!) ?? '') });
    }
  }
  return [...offered.values()].sort((a, b) => (a.type.name < b.type.name ? -1 : 1));
}

/** Text that a careless writer would let break a table, a line of COPY or a JSON document. */
const TEXTS = [
  'Ann',
  'tab\there',
  'back\\slash \\N',
  'two\nlines\r\n',
  '"quoted" \'twice\'',
  'Zoë \u{1f600} 漢字',
  '{"$sealed":1}',
  '\\.',
  ' ',
];
const CODES = [
  'other',
  'no-show',
  'illness',
  'phone',
  'letter',
  'reached',
  'no-answer',
  'en',
  'es',
  'respondent',
  'guardian',
  'juror',
  'judge',
  'bailiff',
  'background-check',
  'jury-duty',
  'community-service',
  'essay',
  'third-party',
  'apology-letter',
  'free-form',
  'respondent-absent',
  'adjourned',
  'quorum-lost',
  'no-guardian',
  'court',
  'nobody',
  'theft',
  'property',
  'transport',
  'unreachable',
  'excluded',
  'word',
  'document',
  'timesheet',
];

/** Turns a list of whole numbers into choices; when they are used up it goes round. */
export class Choices {
  private at = 0;
  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    const number = this.numbers[this.at % this.numbers.length]! + this.at;
    this.at += 1;
    return number % limit;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** What was said before in each field, so that what is said next is often about the same things. */
export class Memory {
  private readonly said = new Map<string, unknown[]>();

  hear(fields: object): void {
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== null && typeof one === 'object') this.hear(one);
        else this.said.set(name, [...(this.said.get(name) ?? []).filter((known) => known !== one), one].slice(-12));
      }
    }
  }

  /** Something said before in that field, or in one that names the same kind of thing. */
  recall(name: string, choices: Choices): unknown {
    const kin = KIN.find((names) => names.includes(name)) ?? [name];
    const known = kin.flatMap((one) => this.said.get(one) ?? []);
    return known.length > 0 ? choices.of(known) : undefined;
  }
}

/** Fields that name people, and fields that name the same thing under two names. */
const KIN = [
  [
    'personId',
    'youthId',
    'guardianId',
    'jurorId',
    'adultId',
    'askedBy',
    'lead',
    'by',
    'foreperson',
    'withPersonId',
    'accountId',
    'toAccountId',
    'judgeId',
    'approvedBy',
    'supervisorId',
    'interviewerId',
    'interpreterId',
  ],
  ['hearingId', 'drawId'],
  ['deliberationId', 'dispositionId'],
  ['caseId', 'relatedCaseId'],
  ['sanctionId', 'timesheetId'],
  ['entryId', 'reference'],
];

interface Now {
  readonly day: string;
  readonly moment: string;
}

/** A command with every field filled in, as its validators ask; null where that did not come out valid. */
export function filled({ type }: Offered, memory: Memory, choices: Choices, now: Now): object | null {
  const command = Object.assign(new type(), fieldsOf(type, memory, choices, now));
  return validateSync(command).length === 0 ? command : null;
}

function fieldsOf(type: CommandClass, memory: Memory, choices: Choices, now: Now): Values {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  const names = [...new Set(rules.map(({ propertyName }) => propertyName))];
  const fields: Values = {};
  for (const name of names) {
    const own = rules.filter(({ propertyName }) => propertyName === name);
    const optional = own.some(({ type: kind }) => kind === 'conditionalValidation');
    if (optional && choices.below(2) === 0) continue;
    fields[name] = valueOf(type, name, own, memory, choices, now);
  }
  return fields;
}

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

function valueOf(type: CommandClass, name: string, rules: readonly Rule[], memory: Memory, choices: Choices, now: Now): unknown {
  const one = () => single(type, name, rules, memory, choices, now);
  const many = rules.some((rule) => rule.each || ['isArray', 'arrayMinSize', 'arrayMaxSize'].includes(rule.name ?? ''));
  return many ? Array.from({ length: 1 + choices.below(3) }, one) : one();
}

function single(type: CommandClass, name: string, rules: readonly Rule[], memory: Memory, choices: Choices, now: Now): unknown {
  const named = (kind: string) => rules.find((rule) => rule.name === kind);
  if (rules.some((rule) => rule.type === 'nestedValidation')) {
    const part = partOf(type, name);
    return Object.assign(new part(), fieldsOf(part, memory, choices, now));
  }
  const list = named('isIn');
  if (list) return choices.of(list.constraints[0] as unknown[]);
  if (named('isBoolean')) return choices.below(2) === 0;
  // Mostly what was spoken of before: a command about nothing known is refused, and shows little.
  const known = choices.below(8) > 0 ? memory.recall(name, choices) : undefined;
  if (known !== undefined) return known;
  if (named('isUuid')) return randomUUID();
  if (named('isInt')) {
    const least = Number(named('min')?.constraints[0] ?? 0);
    return Math.min(least + choices.of([0, 1, 2, 15, 60, 600]), Number(named('max')?.constraints[0] ?? 1000));
  }
  if (named('isDay'))
    return choices.of([now.day, shifted(now.day, 1), shifted(now.day, 14), shifted(now.day, -3), shifted(now.day, 60)]);
  if (named('isIso8601')) return choices.of([now.moment, `${shifted(now.day, 1)}T16:00:00.000Z`]);
  if (named('isEmail')) return 'someone@example.org';
  if (named('isLength') || named('maxLength')) return choices.of(TEXTS);
  return choices.of(CODES);
}

/** The class of what stands inside a field. */
const partOf = (type: CommandClass, name: string): CommandClass => {
  const [part] = (plainToInstance(type, { [name]: [{}] }) as Record<string, [object]>)[name]!;
  return part.constructor as CommandClass;
};

const shifted = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
