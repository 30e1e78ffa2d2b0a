import { Injectable } from '@nestjs/common';
import { dayIn, type By } from '#kernel';
import { Acting, Clock, Streams, Zones, type Receipt } from '#platform';
import * as Commands from './access.commands.js';
import { accessDecider, type Access } from './access.js';

/** Somebody's account, and the programme its facts are filed under: that of its first role. */
export interface Home {
  readonly accountId: string;
  readonly programmeId: string;
}

/** Who acts on an account: somebody signed in, its owner, or the operator of the installation. */
export interface Doer {
  readonly actor: string;
  readonly role: string;
  /** The programme they act in; that of the account unless told. */
  readonly programmeId?: string;
  readonly key?: string;
}

export const OPERATOR: Doer = { actor: 'operator', role: 'operator' };
export const itself = ({ accountId }: Home, role = 'account'): Doer => ({ actor: accountId, role });

type Fields<C> = { readonly [F in keyof C as F extends 'accountId' | symbol ? never : F]: C[F] };

/** Puts on record what happens to accounts, whoever acts and in whichever programme. */
@Injectable()
export class AccountFacts {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly clock: Clock,
    private readonly zones: Zones,
  ) {}

  /** What an account is by its facts. */
  access(home: Home): Promise<Access> {
    return this.as(home, OPERATOR, async () => (await this.streams.file(accessDecider, home.accountId)).file as Access);
  }

  /** The same of many, read together for each programme. */
  async accesses(homes: readonly Home[]): Promise<Map<string, Access>> {
    const all = new Map<string, Access>();
    for (const programmeId of new Set(homes.map((home) => home.programmeId))) {
      const ids = homes.filter((home) => home.programmeId === programmeId).map(({ accountId }) => accountId);
      const found = await this.as({ accountId: ids[0]!, programmeId }, OPERATOR, () => this.streams.files(accessDecider, ids));
      for (const [id, access] of found) all.set(id, access);
    }
    return all;
  }

  invite = (home: Home, fields: Fields<Commands.InviteToRole>, doer: Doer) =>
    this.perform(home, Object.assign(new Commands.InviteToRole(), fields), doer);
  redeem = (home: Home, fields: Fields<Commands.RedeemInvitation>) =>
    this.perform(home, Object.assign(new Commands.RedeemInvitation(), fields), itself(home));
  open = (home: Home, by: string) => this.perform(home, Object.assign(new Commands.OpenAccess(), { by }), OPERATOR);
  grant = (home: Home, fields: Fields<Commands.GrantRole>, doer: Doer) =>
    this.perform(home, Object.assign(new Commands.GrantRole(), fields), doer);
  withdraw = (home: Home, fields: Fields<Commands.WithdrawRole>, doer: Doer) =>
    this.perform(home, Object.assign(new Commands.WithdrawRole(), fields), doer);
  passwordSet = (home: Home, because: string, doer = itself(home)) =>
    this.perform(home, Object.assign(new Commands.SetPassword(), { because }), doer);
  enrolled = (home: Home, fields: Fields<Commands.EnrolSecondFactor>, doer = itself(home)) =>
    this.perform(home, Object.assign(new Commands.EnrolSecondFactor(), fields), doer);
  removed = (home: Home, factorId: string, doer = itself(home)) =>
    this.perform(home, Object.assign(new Commands.RemoveSecondFactor(), { factorId }), doer);
  signedIn = (home: Home, fields: Fields<Commands.SignIn>) =>
    this.perform(home, Object.assign(new Commands.SignIn(), fields), itself(home, fields.role));
  locked = (home: Home, failures: number) =>
    this.perform(home, Object.assign(new Commands.LockAccess(), { failures }), itself(home));
  unlocked = (home: Home, doer: Doer) => this.perform(home, new Commands.UnlockAccess(), doer);
  revoked = (home: Home, sessionId: string, because: string, doer = itself(home)) =>
    this.perform(home, Object.assign(new Commands.RevokeSession(), { sessionId, because }), doer);
  allRevoked = (home: Home, because: string, doer = itself(home)) =>
    this.perform(home, Object.assign(new Commands.RevokeAllSessions(), { because }), doer);
  closed = (home: Home, doer: Doer) => this.perform(home, new Commands.CloseAccess(), doer);

  /** Performs a command on an account, filed under its own programme. */
  perform(home: Home, command: Commands.AccessCommand, doer: Doer): Promise<Receipt> {
    command.accountId = home.accountId;
    const known = { programmeId: doer.programmeId ?? home.programmeId };
    return this.as(home, doer, (by) => this.streams.perform(accessDecider, home.accountId, command, by, known));
  }

  private async as<T>({ programmeId }: Home, { actor, role, key }: Doer, work: (by: By) => Promise<T>): Promise<T> {
    const [now, timeZone] = [this.clock.now(), await this.zones.of(programmeId)];
    return this.acting.run({ actor, role, programmeId, timeZone, now, ...(key && { key }) }, () =>
      work({ actor, role, programmeId, now, today: dayIn(timeZone, now) }),
    );
  }
}
