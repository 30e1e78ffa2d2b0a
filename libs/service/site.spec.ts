import { describe, it } from '@jest/globals';
import { given } from '#spec';
import { siteDecider } from './site.js';

const listed = { type: 'SiteListed', data: { name: 'Northside Food Pantry', kind: 'non-profit', minAge: 12, capacity: null } };
const retired = { type: 'SiteRetired', data: { retiredOn: '2026-03-07' } };
const aSite = given(siteDecider);

describe('the list of sites', () => {
  const fields = { siteId: 'pantry', name: 'Northside Food Pantry', kind: 'non-profit' as const, minAge: 12 };
  it('takes a site on, once', () => {
    aSite().when('ListSite', fields).then(listed);
    aSite(listed).when('ListSite', fields).thenNothing();
  });
  it('takes a site off, for good', () => {
    aSite(listed).when('RetireSite', { siteId: 'pantry' }).then(retired);
    aSite(listed, retired).when('RetireSite', { siteId: 'pantry' }).thenNothing();
    aSite(listed, retired).when('ListSite', fields).thenRefused('SiteRetired');
    aSite().when('RetireSite', { siteId: 'pantry' }).thenRefused('SiteUnknown');
  });
});
