import { Module } from '@nestjs/common';
import { Correspondence } from './correspondence.js';
import { GuardiansController } from './guardians.controller.js';
import { Guardianship } from './guardianship.js';
import { NameIndex } from './name-index.js';
import { NameKeeper } from './name-keeper.js';
import { NameSearch } from './name-search.js';
import { Names } from './names.js';
import { PeopleController } from './people.controller.js';
import { PersonController } from './person.controller.js';
import { PersonHandler } from './person.handler.js';
import { SearchController } from './search.controller.js';
import { Standing } from './standing.js';

/** Who people are: the only home of names. */
@Module({
  providers: [PersonHandler, Names, Guardianship, Standing, Correspondence, NameIndex, NameKeeper, NameSearch],
  controllers: [SearchController, PeopleController, PersonController, GuardiansController],
  exports: [Names, Guardianship, Standing, Correspondence, NameIndex],
})
export class PeopleModule {}
