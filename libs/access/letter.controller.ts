import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { In } from 'typeorm';
import { refuse, type Id } from '#kernel';
import { Acting, Allow, Leaves, Reading, type SignedRequest } from '#platform';
import { LinkPost } from './link.handler.js';
import { PostRoom, type FailedLetter } from './post-room.js';
import { AccessSettings } from './settings.js';
import { SiteLinkPost } from './site-link.handler.js';
import { LinkLine } from './views/links.view.js';
import { SiteLinkLine } from './views/site-links.view.js';

const MOST = 500;

class AgainBody {
  /** The link of a family or a site that the letter brings. */
  @IsUUID() linkId!: string;
}

class SettleBody {
  @IsUUID() letterId!: string;
}

/** Letters that did not arrive, and what can be done about them. */
@ApiTags('letters')
@Controller('letters')
export class LetterController {
  constructor(
    private readonly reading: Reading,
    private readonly letters: PostRoom,
    private readonly acting: Acting,
    private readonly links: LinkPost,
    private readonly siteLinks: SiteLinkPost,
    private readonly settings: AccessSettings,
  ) {}

  /** Letters that did not leave or came back, of what still waits to be opened; the latest first. */
  @Get('failed')
  @Allow('link:list')
  @Leaves({ person: 'personId' }, 'contact')
  async failed() {
    const letters = await this.letters.failed();
    if (letters.length === 0) return [];
    const [links, sites] = await Promise.all([
      this.reading.rows(LinkLine, { where: { linkId: In(idsOf(letters, 'link')) }, take: MOST }),
      this.reading.rows(SiteLinkLine, { where: { linkId: In(idsOf(letters, 'site-link')) }, take: MOST }),
    ]);
    const linkOf = new Map(links.map((line) => [line.linkId, line]));
    const siteOf = new Map(sites.map((line) => [line.linkId, line]));
    const { now } = this.acting.by();
    return letters.flatMap((letter) => {
      const [link, site] = [linkOf.get(letter.about), siteOf.get(letter.about)];
      if (letter.kind !== 'invitation' && link?.state !== 'sent' && site?.state !== 'sent') return [];
      return {
        ...letter,
        personId: link?.personId ?? site?.supervisorId ?? null,
        concernsId: link?.concernsId ?? null,
        /** What it brings is no longer good: it is sent no more. */
        over: (link?.endsAt ?? site?.endsAt ?? now) <= now,
      };
    });
  }

  /** Sends the same letter once more, to the address that is on record now. */
  @Post('again')
  @HttpCode(204)
  @Allow('link:send')
  async again(@Body() { linkId }: AgainBody, @Req() request: SignedRequest): Promise<void> {
    const site = this.settings.site(request);
    if (await this.reading.find(SiteLinkLine, linkId)) return this.siteLinks.post(linkId, site);
    const { endsAt } = await this.reading.row(LinkLine, linkId);
    if (endsAt <= this.acting.by().now) refuse('LinkOver', 'This link is older than a day by now. Send the family a new one.');
    await this.links.post(linkId, site);
  }

  /** Takes a letter off the list, what it was to bring having been brought in another way. */
  @Post('settle')
  @HttpCode(204)
  @Allow('link:send')
  settle(@Body() { letterId }: SettleBody): Promise<void> {
    return this.letters.settle(letterId);
  }
}

const idsOf = (letters: readonly FailedLetter[], wanted: FailedLetter['kind']): Id[] =>
  letters.filter(({ kind }) => kind === wanted).map(({ about }) => about);
