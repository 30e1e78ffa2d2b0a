import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Reading, Vault } from '#platform';
import { PersonLine } from './views/people.view.js';

/** One spelling for all: without case, accents, and what is no letter. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLocaleLowerCase('en')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

/** By what somebody is taken for the same person: the given and the family name, in one spelling, and the birth date. Never shown. */
@Injectable()
export class Likenesses {
  constructor(
    private readonly reading: Reading,
    private readonly vault: Vault,
  ) {}

  /** Null where the birth date is not known, or neither can be opened. */
  async of(personId: Id): Promise<string | null> {
    const line = await this.reading.find(PersonLine, personId);
    if (!line) return null;
    const { name, bornOn } = await this.vault.reveal({ name: line.name, bornOn: line.bornOn });
    return name && bornOn ? `${plain(name.given)} ${plain(name.family)} ${bornOn}` : null;
  }
}
