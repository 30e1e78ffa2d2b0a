import { Module } from '@nestjs/common';
import { Correspondence } from './correspondence.js';
import { GuardiansController } from './guardians.controller.js';
import { Guardianship } from './guardianship.js';
import { Names } from './names.js';
import { PeopleController } from './people.controller.js';
import { PersonController } from './person.controller.js';
import { PersonHandler } from './person.handler.js';
import { Standing } from './standing.js';

/** Who people are: the only home of names. */
@Module({
  providers: [PersonHandler, Names, Guardianship, Standing, Correspondence],
  controllers: [PeopleController, PersonController, GuardiansController],
  exports: [Names, Guardianship, Standing, Correspondence],
})
export class PeopleModule {}
