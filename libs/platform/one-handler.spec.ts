import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Command,
  CommandBus,
  CommandHandler,
  CommandHandlerNotFoundException,
  CqrsModule,
  type ICommandHandler,
} from '@nestjs/cqrs';
import { Test, type TestingModule } from '@nestjs/testing';

// @nestjs/cqrs looks for the handler of a command by metadata that classes inherit. It does not say so anywhere: should it ever
// change, this is where we hear of it (docs/decisions/0002).

abstract class TallyCommand extends Command<string> {
  tallyId!: string;
}
class Count extends TallyCommand {}
class CountTwice extends Count {}
class CloseTally extends TallyCommand {}
class OtherCommand extends Command<string> {}

@CommandHandler(TallyCommand)
class TallyHandler implements ICommandHandler<TallyCommand> {
  async execute(command: TallyCommand): Promise<string> {
    return `tally ${command.constructor.name} ${command.tallyId}`;
  }
}

@CommandHandler(CloseTally)
class CloseTallyHandler implements ICommandHandler<CloseTally> {
  async execute(): Promise<string> {
    return 'its own';
  }
}

describe('one handler for an aggregate', () => {
  let app: TestingModule;
  const send = (command: Command<string>) => app.get(CommandBus).execute(Object.assign(command, { tallyId: 'one' }));

  beforeAll(async () => {
    app = await Test.createTestingModule({
      imports: [CqrsModule.forRoot()],
      providers: [TallyHandler, CloseTallyHandler],
    }).compile();
    await app.init();
  });
  afterAll(() => app.close());

  it('takes every command that is a subclass of its own, with its class', async () =>
    expect(await send(new Count())).toBe('tally Count one'));
  it('takes the subclass of a subclass', async () => expect(await send(new CountTwice())).toBe('tally CountTwice one'));
  it('gives way to a handler for the one command', async () => expect(await send(new CloseTally())).toBe('its own'));
  it('takes no command of another aggregate', () =>
    expect(() => send(new OtherCommand())).toThrow(CommandHandlerNotFoundException));
});
