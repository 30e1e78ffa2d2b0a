import { createMongoAbility, subject, type MongoAbility, type MongoQuery, type RawRuleOf } from '@casl/ability';
import { packRules, type PackRule } from '@casl/ability/extra';
import { ForbiddenException, Injectable } from '@nestjs/common';
import { NotHere } from '../record/streams.js';
import { SIGNED_IN } from './allow.js';

/** One role's leave: under a condition on how the person stands to what the address names, or to see a part only. */
export interface Leave {
  readonly role: string;
  /** Read against `Standings`; without one, all of the programme. */
  readonly when?: MongoQuery;
  /** The shape that is shown instead of everything; the route declares it with `@Limited`. */
  readonly sees?: string;
}

/** What nobody of these roles may do, whatever else gives them leave. */
export interface Bar {
  readonly roles: readonly string[];
  readonly when: MongoQuery;
}

/** The leaves of each permission, the widest of a role first; a bare role is leave for everything. */
export type RuleBook = Readonly<Record<string, readonly (string | Leave)[]>>;

/** Who acts, as a session says it. */
export interface Asking {
  readonly accountId: string | null;
  readonly programmeId: string;
  readonly role: string;
  readonly personId: string | null;
  /** What the session is confined to, by name; relations to other things of that name do not count. */
  readonly scope?: Readonly<Record<string, string>>;
}

/** How somebody stands to each thing an address names, by the name of its id, and to any of them under `as`. */
export type Standings = Readonly<Record<string, readonly string[]>>;

/** Knows how people stand to things. */
export abstract class Ties {
  /** One query. Who stands in no way to anything, and what is not there, have the same answer. */
  abstract to(ids: Readonly<Record<string, string>>, who: Asking): Promise<Standings>;
  /** Everything the person stands to in any way. */
  abstract all(who: Asking): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Where nobody told how people stand to things, nobody stands to any. */
export class NoTies extends Ties {
  to(): Promise<Standings> {
    return Promise.resolve({ as: [] });
  }

  all(): Promise<ReadonlyMap<string, readonly string[]>> {
    return Promise.resolve(new Map());
  }
}

/** Somebody who stands away, whatever else gives them leave; to them too it is not there. */
export class Barred extends NotHere {}

/** What a request was given leave for. */
export interface Granted {
  /** The shape to show, or null for everything. */
  readonly sees: string | null;
  /** On a list, the ids its lines must have to be shown. */
  readonly mine?: ReadonlySet<string>;
  /** On a list, the ids its lines must not have. */
  readonly barred?: ReadonlySet<string>;
}

/** Everything of the programme, in full. */
const EVERYTHING: Granted = { sees: null };
type Raw = RawRuleOf<MongoAbility>;

const leaveOf = (given: string | Leave): Leave => (typeof given === 'string' ? { role: given } : given);
const split = (permission: string) => permission.split(':') as [thing: string, act: string];

/** The roles that hold a permission, under whatever condition. */
export const rolesOf = (book: RuleBook, permission: string): readonly string[] => [
  ...new Set((book[permission] ?? []).map((given) => leaveOf(given).role)),
];

/** The rules of who may do what, as one ability for each role. */
@Injectable()
export class Rules {
  private readonly abilities = new Map<string, MongoAbility>();

  constructor(
    readonly book: RuleBook,
    private readonly bars: readonly Bar[],
    private readonly ties: Ties,
  ) {}

  /** The same rules for whoever draws the pages, in CASL's packed form. */
  packed(role: string): PackRule<Raw>[] {
    return packRules(this.of(role).rules);
  }

  /**
   * @throws ForbiddenException for a role that never may; NotHere for somebody who does not stand to the thing as the rule
   * says, whether or not it is there
   */
  async permit(permission: string, who: Asking, params: Readonly<Record<string, string>>): Promise<Granted> {
    if (permission === SIGNED_IN) return EVERYTHING;
    const [thing, act] = split(permission);
    const ability = this.of(who.role);
    if (!ability.can(act, thing)) throw new ForbiddenException('Your role does not allow this.');
    const conditional = this.asks(ability, act, thing, who);
    const ids = Object.fromEntries(Object.entries(params).filter(([name]) => name.endsWith('Id')));
    if (!conditional) return { sees: sightOf(ability, act, thing) };
    if (Object.keys(ids).length === 0) return this.ofList(ability, act, thing, who);
    const target = subject(thing, { ...(await this.ties.to(ids, who)) });
    if (!ability.can(act, target)) throw ability.relevantRuleFor(act, target)?.inverted ? new Barred() : new NotHere();
    return { sees: sightOf(ability, act, target) };
  }

  /** Whether somebody stands away from a thing, whatever else gives them leave. */
  async isBarred(who: Asking, ids: Readonly<Record<string, string>>): Promise<boolean> {
    if (who.personId === null) return false;
    const standing = await this.ties.to(ids, who);
    return this.of(who.role).relevantRuleFor('read', subject('anything', { ...standing }))?.inverted ?? false;
  }

  /** Of a list, what stands open to the person and what does not. */
  private async ofList(ability: MongoAbility, act: string, thing: string, who: Asking): Promise<Granted> {
    const free = ability.can(act, subject(thing, { as: [] }));
    const all = [...(await this.ties.all(who))];
    const may = (as: readonly string[]) => ability.can(act, subject(thing, { as }));
    const chosen = new Set(all.filter(([, as]) => may(as) !== free).map(([id]) => id));
    return { sees: sightOf(ability, act, thing), ...(free ? { barred: chosen } : { mine: chosen }) };
  }

  /** Whether the answer depends on who asks; nobody without a person can be barred by what they are to others. */
  private asks(ability: MongoAbility, act: string, thing: string, { personId }: Asking): boolean {
    return ability.rulesFor(act, thing).some(({ conditions, inverted }) => conditions && (!inverted || personId !== null));
  }

  private of(role: string): MongoAbility {
    const known = this.abilities.get(role);
    if (known) return known;
    const ability = createMongoAbility(this.rawOf(role));
    this.abilities.set(role, ability);
    return ability;
  }

  private rawOf(role: string): Raw[] {
    const leaves = Object.entries(this.book).flatMap(([permission, given]) => {
      const [thing, action] = split(permission);
      return given
        .map(leaveOf)
        .filter((leave) => leave.role === role)
        .map(({ when, sees }) => ({
          ...{ action, subject: thing },
          ...(when && { conditions: when }),
          ...(sees && { fields: [sees] }),
        }));
    });
    const bars = this.bars
      .filter(({ roles }) => roles.includes(role))
      .map(({ when }) => ({ action: 'manage', subject: 'all', inverted: true, conditions: when }));
    // With CASL the last rule that fits decides.
    return [...leaves.toReversed(), ...bars];
  }
}

/** The shape of the first rule that fits. */
function sightOf(ability: MongoAbility, act: string, thing: Parameters<MongoAbility['can']>[1]): string | null {
  return ability.relevantRuleFor(act, thing)?.fields?.[0] ?? null;
}
