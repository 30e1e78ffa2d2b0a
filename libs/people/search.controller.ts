import { Controller, Get, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { MinLength } from 'class-validator';
import { Allow, IsText, Leaves } from '#platform';
import { NameSearch } from './name-search.js';

class SearchesName {
  /** A name, or some words of it; nearly right is enough. */
  @ApiProperty({ minLength: 2, maxLength: 100 }) @MinLength(2) @IsText(100) name!: string;
}

/** Finding people by name. */
@Controller('people/search')
export class SearchController {
  constructor(private readonly search: NameSearch) {}

  /** People by their own or a guardian's name, the best fit first. */
  @Get()
  @Allow('person:search')
  @Leaves({ person: 'personId' }, 'identity')
  find(@Query() { name }: SearchesName) {
    return this.search.find(name);
  }
}
