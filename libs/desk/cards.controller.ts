import { Controller, Get, Param } from '@nestjs/common';
import { HearingLine, StatementLine } from '#hearing';
import { refuse, type Code } from '#kernel';
import { Names } from '#people';
import { Acting, Allow, Leaves, Reading, Vault } from '#platform';
import { Policies, type Policy } from '#programme';
import { CaseFile } from '#referral';
import { called } from './rooms.controller.js';
import { CourtDay } from './views/court-day.view.js';

const JURORS = ['juror', 'foreperson'];
const STATEMENTS_AT_MOST = 100;

/** What the policy lets this jury ask, in the order of its grid. */
export const allowedBy = ({ grid, catalogue }: Policy, offenceClass: Code) =>
  (grid.find((row) => row.offenceClass === offenceClass)?.items ?? []).flatMap(({ sanction, min, max, mandatory }) => {
    const found = catalogue.find(({ code }) => code === sanction);
    if (!found) return [];
    const { name, unit, freeForm, requires } = found;
    return [{ sanction, name, unit, min, max, mandatory, freeForm, detailed: requires.includes('topic-and-length') }];
  });

/** Words of the court that a card explains, before those of its sanctions. */
const WORDS = ['respondent', 'harmed-party', 'guardian', 'indication', 'recommendation', 'sanction', 'disposition'];

/** The cards that a jury reads: what a young person is good at and offers stands first. */
@Controller('desk')
export class CardsController {
  constructor(
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly names: Names,
    private readonly acting: Acting,
    private readonly policies: Policies,
  ) {}

  /** What the jury may know of whose hearing it is, what the coordinator wrote for it, what was said in the room, and what it may ask. */
  @Get('hearings/:hearingId/card')
  @Allow('hearing:read-card')
  @Leaves({ hearing: 'hearingId' }, ['case', 'names', 'notes'], { restricted: true })
  async card(@Param('hearingId') hearingId: string) {
    const { youthId, caseId, language } = await this.reading.row(CourtDay, hearingId);
    const { programmeId, today } = this.acting.by();
    const [hearing, names, file, heard] = await Promise.all([
      this.reading.find(HearingLine, hearingId),
      this.names.of([youthId]),
      this.reading.row(CaseFile, caseId),
      this.reading.rows(StatementLine, {
        where: { hearingId, state: 'heard' },
        order: { at: 'ASC', statementId: 'ASC' },
        take: STATEMENTS_AT_MOST,
      }),
    ]);
    if (hearing?.stopped && JURORS.includes(this.acting.current().role))
      refuse('RoomStopped', 'The room is stopped; nothing goes on until it is resumed.');
    const { policy } = hearing
      ? await this.policies.version(programmeId, hearing.policyVersion)
      : await this.policies.inForce(programmeId, today);
    const { offence, offenceClass } = file;
    const [{ summary }, said] = await Promise.all([
      this.vault.reveal({ summary: file.jurySummary }),
      this.vault.reveal(heard.map(({ by, text, recommends }) => ({ by, text, recommends }))),
    ]);
    const harmed = said.find(({ by }) => by === 'harmed-party');
    const allowed = allowedBy(policy, offenceClass);
    const { given, initial } = called(youthId, names, true);
    return {
      ...{ hearingId, called: { given, initial }, offence, offenceClass, language },
      ...{ strengths: summary?.strengths ?? null, offers: summary?.offers ?? null },
      ...{ whatHappened: summary?.whatHappened ?? null, respondentSaid: summary?.respondentSaid ?? null },
      harmedParty: harmed ? { text: harmed.text, wishes: harmed.recommends } : null,
      proposals: said.flatMap(({ by, recommends }) => (recommends === null ? [] : [{ by, text: recommends }])),
      allowed,
      words: [...WORDS, ...allowed.map(({ sanction }) => sanction)],
    };
  }
}
