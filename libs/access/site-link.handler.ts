import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { REDACTED, refuse, type By, type Id } from '#kernel';
import { Acting, newId, Streams, type Receipt } from '#platform';
import { Correspondents, ServiceSites } from './doors.ports.js';
import type { Entered } from './entering.js';
import { siteLinkLetter } from './letters.js';
import { LinkSecrets } from './link-secrets.js';
import { PostRoom } from './post-room.js';
import { OpenSessions } from './sessions.js';
import { OpenSiteLink, SendSiteLink, SiteLinkCommand } from './site-link.commands.js';
import { SITE_LINK_DAYS, siteLinkDecider, usableAtSite, type OpenLink, type SiteLinkKnown } from './site-link.js';
import { Visitors } from './visitors.js';

/** Handles every site link command: each is a subclass of SiteLinkCommand. */
@CommandHandler(SiteLinkCommand)
export class SiteLinkHandler implements ICommandHandler<SiteLinkCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly sessions: OpenSessions,
    private readonly secrets: LinkSecrets,
    private readonly correspondents: Correspondents,
    private readonly sites: ServiceSites,
  ) {}

  async execute(command: SiteLinkCommand): Promise<Receipt> {
    const by = this.acting.by();
    if (command instanceof SendSiteLink) return this.send(command, by);
    const receipt = await this.streams.perform(siteLinkDecider, command.linkId, command, by);
    const { file } = await this.streams.file(siteLinkDecider, command.linkId);
    if (file.stage === 'revoked') for (const sessionId of file.sessions) await this.sessions.revoke(sessionId, 'link-revoked');
    return receipt;
  }

  private async send(command: SendSiteLink, by: By): Promise<Receipt> {
    const { linkId, siteId, supervisorId: personId } = command;
    const secret = this.secrets.secretOf('site link', by.programmeId, linkId);
    const [to, siteListed] = await Promise.all([this.correspondents.emailOf(personId), this.sites.isListed(siteId)]);
    const known: Partial<SiteLinkKnown> = { hash: this.secrets.hashOf(secret), hasAddress: to !== null, siteListed };
    return this.streams.perform(siteLinkDecider, linkId, command, by, known);
  }
}

/** Puts site links on their way. A request that is repeated sends the same link once more. */
@Injectable()
export class SiteLinkPost {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
    private readonly secrets: LinkSecrets,
    private readonly correspondents: Correspondents,
    private readonly letters: PostRoom,
  ) {}

  async post(linkId: Id, site: URL): Promise<void> {
    const { file } = await this.streams.file(siteLinkDecider, linkId);
    const to = file.stage === 'sent' ? await this.correspondents.emailOf(file.sent.supervisorId) : null;
    if (to === null) return;
    const programmeId = this.acting.programme();
    const token = this.secrets.tokenOf(programmeId, linkId, this.secrets.secretOf('site link', programmeId, linkId));
    await this.letters.send(programmeId, 'site-link', linkId, {
      to,
      ...siteLinkLetter(new URL(`/site#${token}`, site), SITE_LINK_DAYS),
    });
  }
}

/** What somebody brings who comes by a site link. */
export interface ComingToSite {
  readonly link: string;
  readonly pin: string;
  /** Whether this is the PIN they choose. */
  readonly choose?: boolean;
}

/** Lets supervisors in who bring the link to their site and its PIN. */
@Injectable()
export class SiteVisits {
  constructor(
    private readonly streams: Streams,
    private readonly visitors: Visitors,
    private readonly sessions: OpenSessions,
    private readonly secrets: LinkSecrets,
  ) {}

  /** Opens a session for the one site; the try is on record before anything opens. */
  async open({ link: text, pin, choose = false }: ComingToSite): Promise<Entered> {
    const { programmeId, linkId, hash: brought } = this.secrets.read(text);
    return this.visitors.as({ actor: linkId, role: 'visitor', programmeId }, async (by) => {
      const link = usableAtSite((await this.streams.file(siteLinkDecider, linkId)).file, brought, by.now);
      // Where one was chosen already, the rule says so, and nothing has to be worked out for whoever asks again and again.
      const chosen = choose ? (link.pin === null ? await newPin(pin) : '') : null;
      const fits = choose || (await isPin(link, pin));
      const [sessionId, { siteId, supervisorId: personId }] = [newId(), link.sent];
      const command = Object.assign(new OpenSiteLink(), { linkId, sessionId });
      await this.streams.perform(siteLinkDecider, linkId, command, by, { hash: brought, chosen, fits });
      if (!fits) refuse('PinWrong', 'That is not the PIN of this link. After several wrong ones you have to wait.');
      const role = 'site-supervisor';
      const opening = { accountId: null, programmeId, role, personId, kind: 'site' as const, scope: { siteId } };
      const { token } = await this.sessions.open({ ...opening, proof: ['link', 'pin'] }, { sessionId });
      return { token, programmeId, role, personId };
    });
  }
}

async function isPin({ pin }: OpenLink, told: string): Promise<boolean> {
  const kept = pin?.read() ?? REDACTED;
  return kept !== REDACTED && (await verify(kept, told).catch(() => false));
}

async function newPin(pin: string): Promise<string> {
  const steps = new Set([...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i])));
  if (steps.size === 1 && [0, 1, -1].includes([...steps][0]!))
    refuse('PinTooPlain', 'That PIN is the first that others would try. Choose another.');
  return hash(pin);
}
