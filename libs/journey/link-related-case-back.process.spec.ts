import { describe, expect, it } from '@jest/globals';
import { reacting } from '#spec';
import { linkRelatedCaseBack } from './link-related-case-back.process.js';

const reaction = reacting(linkRelatedCaseBack);

describe('two cases are related', () => {
  const linked = (otherOpen: boolean) =>
    reaction('case', { type: 'RelatedCaseLinked', data: { caseId: 'other', relation: 'mutual', otherOpen } });

  it('from both sides', () =>
    expect(linked(true)).toEqual([['LinkRelatedCase', { caseId: 'other', relatedCaseId: 'case', relation: 'mutual' }]]));
  it('from one side when the other case is closed', () => expect(linked(false)).toEqual([]));
});
