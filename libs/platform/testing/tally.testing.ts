import { Controller, Get, Module, Param, Post } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { IsInt, IsUUID, Max } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { command, person, process, refuse, Sealed, sealed, view, type CommandsOf, type Decider, type Id } from '#kernel';
import { Acting, Allow, CommandBody, IsText, ProgrammeRow, Reading, SealedColumn, Streams, type Receipt } from '../index.js';

/** A court in miniature, for specs of what lies beneath: tallies that count, and echo what they counted to another tally. */
export type TallyEvents = {
  TallyOpened: { note: Sealed };
  Counted: { by: number };
  EchoAsked: { to: Id };
};

type Tally = { stage: 'none' } | { stage: 'open'; sum: number; note: Sealed };

export abstract class TallyCommand extends Command<Receipt> {
  @IsUUID() tallyId!: string;
}
export class OpenTally extends TallyCommand {
  @IsText(200) note!: string;
}
export class Count extends TallyCommand {
  @IsInt() @Max(1000) by!: number;
}
export class AskEcho extends TallyCommand {
  @IsUUID() to!: string;
}

const commands = { OpenTally, Count, AskEcho };

export const tallyDecider: Decider<Tally, TallyEvents, CommandsOf<typeof commands>> = {
  category: 'tally',
  initial: { stage: 'none' },
  decide: {
    OpenTally: ({ tallyId, note }, file) =>
      file.stage === 'open' ? [] : [{ type: 'TallyOpened', data: { note: sealed(person(tallyId), note) } }],
    Count({ by }, file) {
      if (file.stage !== 'open') refuse('NotOpen', 'There is no such tally.');
      if (file.sum + by < 0) refuse('BelowZero', 'A tally never falls below zero.');
      return by === 0 ? [] : [{ type: 'Counted', data: { by } }];
    },
    AskEcho: ({ to }) => [{ type: 'EchoAsked', data: { to } }],
  },
  evolve: {
    TallyOpened: (_, { note }) => ({ stage: 'open', sum: 0, note }),
    Counted: (file, { by }) => (file.stage === 'open' ? { ...file, sum: file.sum + by } : file),
    EchoAsked: (file) => file,
  },
};

@Entity('tallies')
export class TallyRow extends ProgrammeRow {
  @PrimaryColumn('uuid') tallyId!: string;
  @Column('integer') sum!: number;
  @Column('date') openedOn!: string;
  @SealedColumn() note!: Sealed | null;
}

/** What the view refuses to take, when a spec says so. */
export const trouble = { at: Number.NaN };

export const tallies = view<TallyRow, TallyEvents>({
  row: TallyRow,
  project: {
    TallyOpened: (_, { id, programmeId, occurredOn, data }) => ({
      programmeId,
      tallyId: id,
      sum: 0,
      openedOn: occurredOn,
      note: data.note,
    }),
    Counted(row, { data }) {
      if (data.by === trouble.at) throw new Error('This view has never heard of such a number.');
      return row && { ...row, sum: row.sum + data.by };
    },
  },
});

@Entity('tally_days')
export class TallyDay extends ProgrammeRow {
  @PrimaryColumn('date') day!: string;
  @Column('integer') count!: number;
  @Column('jsonb') by!: number[];
}

export const tallyDays = view<TallyDay, TallyEvents>({
  row: TallyDay,
  keys: ({ occurredOn }) => [occurredOn],
  project: {
    Counted: (row, { programmeId, occurredOn, data }) => ({
      programmeId,
      day: occurredOn,
      count: (row?.count ?? 0) + 1,
      by: [...(row?.by ?? []), data.by].slice(-5),
    }),
  },
});

export const echo = process<TallyEvents>({
  react: { EchoAsked: ({ data }) => [command(Count, { tallyId: data.to, by: 1 })] },
});

@CommandHandler(TallyCommand)
export class TallyHandler implements ICommandHandler<TallyCommand> {
  constructor(
    private readonly streams: Streams,
    private readonly acting: Acting,
  ) {}

  execute(command: TallyCommand): Promise<Receipt> {
    return this.streams.perform(tallyDecider, command.tallyId, command, this.acting.by());
  }
}

@Controller('tallies')
export class TallyController {
  constructor(
    private readonly bus: CommandBus,
    private readonly reading: Reading,
  ) {}

  @Post()
  @Allow('tally:count')
  open(@CommandBody({ newId: 'tallyId' }) command: OpenTally) {
    return this.bus.execute(command);
  }

  @Post(':tallyId/count')
  @Allow('tally:count')
  count(@CommandBody() command: Count) {
    return this.bus.execute(command);
  }

  @Get(':tallyId')
  @Allow('tally:read')
  one(@Param('tallyId') tallyId: string) {
    return this.reading.row(TallyRow, tallyId);
  }
}

@Module({ providers: [TallyHandler], controllers: [TallyController] })
export class TallyModule {}

export const permissions = {
  'tally:count': ['counter'],
  'tally:read': ['counter', 'reader'],
  'running:stuck': ['counter'],
  'running:parked': ['admin'],
};
