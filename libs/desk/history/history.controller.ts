import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { In } from 'typeorm';
import { DocketLine } from '#docket';
import { Acting, Allow, AsOf, Folding, Leaves, Limited, Reading, Vault, WAYS, type Way } from '#platform';
import { CaseFile } from '#referral';
import { RecordParts } from '../views/record-parts.view.js';
import { Actors } from './actors.js';
import { CaseFacts, TIMELINE, type CaseFact } from './case-facts.js';
import { EarlierOnes } from './earlier-cases.js';
import { Entries, markOf } from './entries.js';
import { KINDS, type Kind } from './kinds.js';
import { partyOf, PARTIES, type Party } from './parties.js';
import { noSuchMoment, pastOf, toldAt } from './past-of.js';
import type { Reader } from './readable.js';
import { comparison, standingAt, type GroupThen } from './standing-at.js';

const MOST = 1_000_000;
const PAGE = 50;
const MOST_TYPES = 300;

const numbered =
  (minimum: number): PropertyDecorator =>
  (target, name) => {
    for (const decorate of [ApiPropertyOptional({ minimum }), IsOptional(), Type(() => Number), IsInt(), Min(minimum), Max(MOST)])
      decorate(target, name as string);
  };

class Standing {
  @ApiPropertyOptional({ enum: WAYS }) @IsOptional() @IsIn(WAYS) as?: Way;
}

class TimelinePage extends Standing {
  /** Entries that come after this one in the list; from the newest on unless told. */
  @numbered(1) before?: number;
  /** Only what had been recorded, or had happened, by the moment of this entry. */
  @numbered(1) at?: number;
  @ApiPropertyOptional({ minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
  /** Only of these kinds; all unless told. */
  @ApiPropertyOptional({ enum: KINDS, isArray: true })
  @IsOptional()
  @Transform(({ value }) => [value as Kind | Kind[]].flat())
  @IsIn(KINDS, { each: true })
  kind?: Kind[];
  /** Only what these did; what anybody did unless told. */
  @ApiPropertyOptional({ enum: PARTIES, isArray: true })
  @IsOptional()
  @Transform(({ value }) => [value as Party | Party[]].flat())
  @IsIn(PARTIES, { each: true })
  by?: Party[];
  /** Only entries of these types, as who searches has found their words. */
  @ApiPropertyOptional({ type: String, isArray: true })
  @IsOptional()
  @Transform(({ value }) => [value as string | string[]].flat())
  @ArrayMaxSize(MOST_TYPES)
  @Matches(/^[A-Z][A-Za-z]{1,59}$/, { each: true })
  type?: string[];
}

class AtMoment extends Standing {
  /** The number of an entry; the last one unless told. */
  @numbered(1) at?: number;
}

class Between extends Standing {
  /** 0 stands before the first entry; the default. */
  @numbered(0) from?: number;
  /** The last entry unless told. */
  @numbered(1) to?: number;
}

/** Everything there is was made for the one who asks, by what they see. */
const bench = { bench: (answer: object) => answer };

/** The history of a case over all its streams, and the case as it stood at any moment of it. */
@Controller('cases/:caseId')
export class HistoryController {
  constructor(
    private readonly facts: CaseFacts,
    private readonly folding: Folding,
    private readonly vault: Vault,
    private readonly actors: Actors,
    private readonly acting: Acting,
    private readonly reading: Reading,
    private readonly earlier: EarlierOnes,
  ) {}

  /** Whose case it is, and every entry in one small line, the oldest first. */
  @Get('moments')
  @Allow(TIMELINE)
  @Limited(bench)
  @Leaves({ case: 'caseId' }, 'case')
  async moments(@Param('caseId', ParseUUIDPipe) caseId: string) {
    const [facts, file] = await Promise.all([this.facts.of(caseId), this.reading.row(CaseFile, caseId)]);
    const { youthId, ageAtReferral: age, stage, hearing } = file;
    const hearingOn = hearing?.hearingOn ?? null;
    return { ...{ caseId, youthId, age, stage, hearingOn }, total: facts.length, marks: facts.map(markOf) };
  }

  /** Who did what, on behalf of whom and why, the newest first; what was corrected stays, and says so. */
  @Get('timeline')
  @Allow(TIMELINE)
  @Limited(bench)
  @AsOf()
  @Leaves({ case: 'caseId' }, ['case', 'hearing', 'plan', 'service', 'notes'], { restricted: true })
  async timeline(@Param('caseId', ParseUUIDPipe) caseId: string, @Query() asked: TimelinePage) {
    const { before = MOST, limit = PAGE, at, as = 'known', ...only } = asked;
    const facts = await this.facts.of(caseId);
    const told = toldAt(facts, at, as);
    const later = told.slice(told.findIndex(({ n }) => n === before) + 1);
    const wanted = later.filter((fact) => isWanted(fact, only));
    const page = wanted.slice(0, limit);
    const nameOf = await this.actors.of(page.flatMap(({ recorded: { meta } }) => [meta.actor, meta.onBehalfOf ?? '']));
    const entries = new Entries(facts, this.reader());
    return {
      ...{ caseId, total: facts.length },
      next: wanted.length > limit ? (page.at(-1)?.n ?? null) : null,
      entries: await this.vault.reveal(page.map((fact) => entries.of(fact, nameOf))),
    };
  }

  /** The case as it stood at a moment, each value with the entries it comes from. */
  @Get('moment')
  @Allow(TIMELINE)
  @Limited(bench)
  @AsOf()
  @Leaves({ case: 'caseId' }, ['case', 'hearing', 'plan', 'service'])
  async moment(@Param('caseId', ParseUUIDPipe) caseId: string, @Query() { at, as = 'known' }: AtMoment) {
    const facts = await this.facts.of(caseId);
    const number = at ?? facts.length;
    const groups = this.standing(facts, number, as, 'at');
    return {
      ...{ caseId, at: number, total: facts.length, as, now: as === 'known' && number === facts.length },
      ...{ entry: markOf(facts[number - 1]!), groups },
    };
  }

  /** Two moments of the case side by side. */
  @Get('moments/compare')
  @Allow(TIMELINE)
  @Limited(bench)
  @Leaves({ case: 'caseId' }, ['case', 'hearing', 'plan', 'service'])
  async compare(@Param('caseId', ParseUUIDPipe) caseId: string, @Query() { from = 0, to, as = 'known' }: Between) {
    const facts = await this.facts.of(caseId);
    const until = to ?? facts.length;
    const then = from === 0 ? [] : this.standing(facts, from, as, 'from');
    const rows = comparison(then, this.standing(facts, until, as, 'to'));
    return { caseId, from, to: until, total: facts.length, as, rows };
  }

  /** Other cases of the same young person, the latest first, each in one line. */
  @Get('earlier')
  @Allow('case:earlier')
  @Leaves({ case: 'caseId' }, 'case')
  earlierOnes(@Param('caseId', ParseUUIDPipe) caseId: string) {
    return this.earlier.of(caseId);
  }

  /** Where the hearings of the case stand on the docket, the latest first. */
  @Get('docket')
  @Allow('docket:read')
  @AsOf(DocketLine)
  @Leaves({ case: 'caseId' }, ['case', 'attendance'])
  async docket(@Param('caseId', ParseUUIDPipe) caseId: string) {
    const { hearings } = await this.reading.row(RecordParts, caseId);
    return this.reading.rows(DocketLine, { where: { hearingId: In([...hearings]) }, order: { startsAt: 'DESC' } });
  }

  private standing(facts: readonly CaseFact[], at: number, as: Way, field: string): GroupThen[] {
    if (at > facts.length) noSuchMoment(field, facts.length);
    return standingAt(this.folding, pastOf(facts, at, as), this.reader());
  }

  private reader(): Reader {
    return this.acting.current().sees === 'bench' ? 'bench' : 'desk';
  }
}

function isWanted(fact: CaseFact, { kind, by, type }: Pick<TimelinePage, 'kind' | 'by' | 'type'>): boolean {
  const mark = markOf(fact);
  return (
    (!kind || kind.includes(mark.kind as Kind)) &&
    (!by || by.includes(partyOf(fact.recorded.meta.role))) &&
    (!type || type.includes(mark.type))
  );
}
