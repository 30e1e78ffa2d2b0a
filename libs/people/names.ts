import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Id } from '#kernel';
import { Reading, Vault } from '#platform';
import { calledBy, type CalledName } from './called.js';
import { PersonLine } from './views/people.view.js';

/** Opens names, for a page that is about to be shown; the only place where that happens. */
@Injectable()
export class Names {
  constructor(
    private readonly reading: Reading,
    private readonly vault: Vault,
  ) {}

  /** The names of today by person; who is unknown, or whose key is gone, is not among them. */
  async of(personIds: readonly Id[]): Promise<Map<Id, CalledName>> {
    const wanted = [...new Set(personIds)];
    if (wanted.length === 0) return new Map();
    const rows = await this.reading.rows(PersonLine, { where: { personId: In(wanted) }, take: wanted.length });
    const opened = await this.vault.reveal(rows.map(({ personId, name }) => ({ personId, name })));
    return new Map(opened.flatMap(({ personId, name }) => (name ? [[personId, calledBy(name)] as const] : [])));
  }
}
