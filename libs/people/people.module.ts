import { Module } from '@nestjs/common';
import { GuardiansController } from './guardians.controller.js';
import { Guardianship } from './guardianship.js';
import { Likenesses } from './likenesses.js';
import { Names } from './names.js';
import { PeopleController } from './people.controller.js';
import { PersonController } from './person.controller.js';
import { PersonHandler } from './person.handler.js';
import { Standing } from './standing.js';

/** Who people are: the only home of names. */
@Module({
  providers: [PersonHandler, Names, Likenesses, Guardianship, Standing],
  controllers: [PeopleController, PersonController, GuardiansController],
  exports: [Names, Likenesses, Guardianship, Standing],
})
export class PeopleModule {}
