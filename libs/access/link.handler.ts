import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { refuse, type By, type Day, type Id } from '#kernel';
import { Acting, newId, Streams, type Receipt } from '#platform';
import { Correspondents, SecondFacts } from './doors.ports.js';
import type { Entered } from './entering.js';
import { LinkSecrets } from './link-secrets.js';
import { LinkCommand, RedeemLink, SendLink } from './link.commands.js';
import { linkDecider, MOST_MISSES, usable, type LinkKnown } from './link.js';
import { linkLetter } from './letters.js';
import { kindOf } from './roles.js';
import { PostRoom } from './post-room.js';
import { OpenSessions } from './sessions.js';
import { Visitors } from './visitors.js';

/** Handles every link command: each is a subclass of LinkCommand. */
@CommandHandler(LinkCommand)
export class LinkHandler implements ICommandHandler<LinkCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly sessions: OpenSessions,
    private readonly secrets: LinkSecrets,
    private readonly correspondents: Correspondents,
    private readonly facts: SecondFacts,
  ) {}

  async execute(command: LinkCommand): Promise<Receipt> {
    const by = this.acting.by();
    if (command instanceof SendLink) return this.send(command, by);
    const receipt = await this.streams.perform(linkDecider, command.linkId, command, by);
    const { file } = await this.streams.file(linkDecider, command.linkId);
    if (file.stage === 'ended' && file.sessionId) await this.sessions.revoke(file.sessionId, 'link-withdrawn');
    return receipt;
  }

  private async send(command: SendLink, by: By): Promise<Receipt> {
    const { linkId, personId, role, concernsId } = command;
    const secret = this.secrets.secretOf('link', by.programmeId, linkId);
    const [to, standsAs, hasSecondFact] = await Promise.all([
      this.correspondents.emailOf(personId),
      this.facts.standsAs(personId, role, concernsId),
      this.facts.isAskable(personId, role, concernsId),
    ]);
    const known: Partial<LinkKnown> = { hash: this.secrets.hashOf(secret), hasAddress: to !== null, standsAs, hasSecondFact };
    return this.streams.perform(linkDecider, linkId, command, by, known);
  }
}

/** Puts links on their way. A request that is repeated sends the same link once more. */
@Injectable()
export class LinkPost {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly secrets: LinkSecrets,
    private readonly correspondents: Correspondents,
    private readonly letters: PostRoom,
  ) {}

  async post(linkId: Id, site: URL): Promise<void> {
    const { file } = await this.streams.file(linkDecider, linkId);
    const to = file.stage === 'sent' ? await this.correspondents.emailOf(file.sent.personId) : null;
    if (to === null) return;
    const programmeId = this.acting.programme();
    const token = this.secrets.tokenOf(programmeId, linkId, this.secrets.secretOf('link', programmeId, linkId));
    await this.letters.send(programmeId, 'link', linkId, { to, ...linkLetter(new URL(`/link#${token}`, site)) });
  }
}

/** What somebody brings who comes by a one-time link. */
export interface Coming {
  readonly link: string;
  readonly bornOn: Day;
}

/** Lets those in who bring a one-time link and know the second fact. */
@Injectable()
export class Redeeming {
  constructor(
    private readonly streams: Streams,
    private readonly visitors: Visitors,
    private readonly sessions: OpenSessions,
    private readonly secrets: LinkSecrets,
    private readonly facts: SecondFacts,
  ) {}

  /** Opens the session the link is for; the try is on record before anything opens. */
  async redeem({ link, bornOn }: Coming): Promise<Entered> {
    const { programmeId, linkId, hash } = this.secrets.read(link);
    return this.visitors.as({ actor: linkId, role: 'visitor', programmeId }, async (by) => {
      const { sent } = usable((await this.streams.file(linkDecider, linkId)).file, hash, by.now);
      const { personId, role, concernsId } = sent;
      const [fits, sessionId] = [await this.facts.fits(personId, role, concernsId, bornOn), newId()];
      const command = Object.assign(new RedeemLink(), { linkId, sessionId });
      await this.streams.perform(linkDecider, linkId, command, by, { hash, fits });
      if (!fits)
        refuse('SecondFactWrong', `That is not the date the court has. After ${MOST_MISSES} wrong answers the link is closed.`);
      const opening = { accountId: null, programmeId, role, personId, kind: kindOf(role), proof: ['link', 'birth-date'] };
      const { token } = await this.sessions.open(opening, { sessionId });
      return { token, programmeId, role, personId };
    });
  }
}
