import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsObject, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import type { MadePasskey, UsedPasskey } from './passkeys.js';
import { ROLES } from './roles.js';

/** Long enough not to be guessed; what it is made of is nobody's business. */
export const IsNewPassword = (): PropertyDecorator => Length(10, 200, { message: '$property must be 10 to 200 characters long' });

// What is sent here holds secrets, so none of it is a command: a command's digest stays on record.

export class SignInBody {
  @ApiProperty() @IsString() @MaxLength(200) login!: string;
  @ApiProperty() @IsString() @MaxLength(200) password!: string;
  /** Needed only by those who hold more than one role. */
  @ApiPropertyOptional({ description: 'Needed only by those who hold more than one role.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) role?: string;
  @ApiPropertyOptional({ description: 'A code of the authenticator app or a recovery code.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;
}

export class SecondFactor {
  @ApiPropertyOptional({ description: 'A code of the authenticator app or a recovery code.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  code?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'What the browser answered to the challenge.' })
  @IsOptional()
  @IsObject()
  passkey?: UsedPasskey;
}

export class Proof extends SecondFactor {
  @ApiProperty() @IsString() @MaxLength(200) password!: string;
}

export class Code {
  @ApiProperty() @IsString() @MaxLength(40) code!: string;
}

export class NewPasskey {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the browser made of the options.' })
  @IsObject()
  passkey!: MadePasskey;
}

export class NewPassword {
  @ApiProperty() @IsString() @MaxLength(200) password!: string;
  @ApiProperty() @IsString() @IsNewPassword() newPassword!: string;
}

/** Invites somebody to a role. The address is written on the letter and kept nowhere. */
export class InvitationOffer {
  @ApiProperty() @IsEmail() @MaxLength(254) address!: string;
  @ApiProperty({ enum: ROLES }) @IsIn(ROLES) role!: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() personId?: string;
}

/** Redeems an invitation: the link's token, and the address it was sent to. */
export class Redemption {
  @ApiProperty() @IsString() @MaxLength(100) token!: string;
  @ApiProperty() @IsString() @MaxLength(254) address!: string;
  @ApiProperty() @IsString() @Length(3, 200) login!: string;
  @ApiProperty() @IsString() @IsNewPassword() password!: string;
}
