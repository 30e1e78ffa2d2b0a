import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Acting, Allow, CommandBody, Leaves, NotHere, Reading, Vault } from '#platform';
import { ChangeNote, PassNoteOn, StrikeNote, WriteNote } from './note.commands.js';
import { CasesThere } from './ports.js';
import { NoteLine } from './views/notes.view.js';

const MOST = 1_000;

/** Private notes on a case. */
@Controller('cases/:caseId/notes')
export class NoteController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
    private readonly vault: Vault,
    private readonly acting: Acting,
    private readonly cases: CasesThere,
  ) {}

  @Post()
  @Allow('note:write')
  write(@CommandBody({ newId: 'noteId' }) command: WriteNote) {
    return this.bus.execute(command);
  }

  @Post(':noteId/change')
  @Allow('note:write')
  change(@CommandBody() command: ChangeNote) {
    return this.bus.execute(command);
  }

  @Post(':noteId/pass-on')
  @Allow('note:write')
  passOn(@CommandBody() command: PassNoteOn) {
    return this.bus.execute(command);
  }

  @Post(':noteId/strike')
  @Allow('note:write')
  strike(@CommandBody() command: StrikeNote) {
    return this.bus.execute(command);
  }

  /** One's own notes of the role one acts in, and those that were passed on to one; the newest first. */
  @Get()
  @Allow('note:read')
  @Leaves({ case: 'caseId' }, ['case', 'notes'], { restricted: true })
  async of(@Param('caseId', ParseUUIDPipe) caseId: string) {
    if (!(await this.cases.isThere(caseId))) throw new NotHere();
    const rows = await this.reading.rows(NoteLine, {
      where: { caseId },
      order: { writtenAt: 'DESC', noteId: 'ASC' },
      take: MOST,
    });
    return this.vault.reveal(rows.flatMap((row) => this.mine(row) ?? []));
  }

  private mine({ programmeId: _, author, passedTo, ...note }: NoteLine) {
    const { actor, role, personId } = this.acting.current();
    const own = author === actor && note.authorRole === role;
    if (own) return { ...note, own, passedTo };
    const mayRead = passedTo.some((one) => one.personId === personId && one.role === role);
    return mayRead ? { ...note, own, passedTo: [] } : null;
  }
}
