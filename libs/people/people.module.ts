import { Module } from '@nestjs/common';
import { Correspondence } from './correspondence.js';
import { GuardiansController } from './guardians.controller.js';
import { Guardianship } from './guardianship.js';
import { NameIndex } from './name-index.js';
import { NameKeeper } from './name-keeper.js';
import { NameSearch } from './name-search.js';
import { Likenesses } from './likenesses.js';
import { Names } from './names.js';
import { PeopleController } from './people.controller.js';
import { PersonController } from './person.controller.js';
import { PersonHandler } from './person.handler.js';
import { InitialsController } from './initials.controller.js';
import { SearchController } from './search.controller.js';
import { Standing } from './standing.js';

/** Who people are: the only home of names. */
@Module({
  providers: [PersonHandler, Names, Likenesses, Guardianship, Standing, Correspondence, NameIndex, NameKeeper, NameSearch],
  controllers: [SearchController, InitialsController, PeopleController, PersonController, GuardiansController],
  exports: [Names, Likenesses, Guardianship, Standing, Correspondence, NameIndex],
})
export class PeopleModule {}
