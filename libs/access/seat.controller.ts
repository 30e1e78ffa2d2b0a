import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { refuse } from '#kernel';
import { Allow, ANYONE, IsCode, setCookie, SIGNED_IN, WhilePending, type SignedRequest, LeavesNothing } from '#platform';
import { Devices } from './devices.js';
import { enter } from './entering.js';
import { Seats } from './seat.handler.js';

class AskBody {
  /** The six characters an adult in the room wrote up; small letters and spaces do no harm. */
  @ApiProperty() @IsString() @MaxLength(20) code!: string;
  /** What the tablet is marked with, so that the adult finds it: a word, never a name. */
  @ApiPropertyOptional() @IsOptional() @IsCode() device?: string;
}

class KeyBody {
  @ApiProperty() @IsString() @MaxLength(500) key!: string;
}

/** What a juror's tablet does to get a seat. */
@Controller('seats')
export class SeatController {
  constructor(
    private readonly seats: Seats,
    private readonly devices: Devices,
  ) {}

  /** Asks for a seat. Until an adult in the room says whose it is, the tablet may do nothing but ask again. */
  @Post()
  @HttpCode(200)
  @Allow(ANYONE)
  async ask(@Body() { code, device }: AskBody, @Req() request: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const known = this.devices.known(request);
    if (known) await this.devices.mayTry(known);
    else this.devices.greet(reply);
    const asked = await this.seats.ask(code, device);
    if (!asked) {
      if (known) await this.devices.missed(known);
      refuse('CodeWrong', 'No room has that code. Look at it again, or ask an adult in the room.');
    }
    setCookie(reply, asked.token);
    return asked;
  }

  /** What became of the seat that was asked for. */
  @Get('own')
  @Allow(SIGNED_IN)
  @LeavesNothing('whether one’s own tablet is let in')
  @WhilePending('approval')
  own(@Req() { signedIn }: SignedRequest) {
    return this.seats.own(signedIn!);
  }

  /** Sits down, once an adult in the room let the tablet in. */
  @Post('own/take')
  @HttpCode(200)
  @Allow(SIGNED_IN)
  @WhilePending('approval')
  async take(@Req() { signedIn }: SignedRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return enter(reply, await this.seats.take(signedIn!));
  }

  /** Sits down by a key that an adult had made for this tablet; a device that was wrong too often may, too. */
  @Post('take')
  @HttpCode(200)
  @Allow(ANYONE)
  async takeByKey(@Body() { key }: KeyBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return enter(reply, await this.seats.takeByKey(key));
  }
}
