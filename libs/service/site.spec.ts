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

describe('the supervisors of a site', () => {
  const named = { type: 'SupervisorNamed', data: { supervisorId: 'priest' } };
  const relieved = { type: 'SupervisorRelieved', data: { supervisorId: 'priest' } };
  const asked = { siteId: 'pantry', supervisorId: 'priest' };
  it('are named once each', () => {
    aSite(listed).when('NameSupervisor', asked).then(named);
    aSite(listed, named).when('NameSupervisor', asked).thenNothing();
  });
  it('are relieved, and may be named again', () => {
    aSite(listed, named).when('RelieveSupervisor', asked).then(relieved);
    aSite(listed, retired).when('RelieveSupervisor', asked).thenNothing();
    aSite(listed, named, retired).when('RelieveSupervisor', asked).then(relieved);
    aSite(listed, named, relieved).when('NameSupervisor', asked).then(named);
  });
  it('are named only where young people serve', () => {
    aSite().when('NameSupervisor', asked).thenRefused('SiteUnknown');
    aSite(listed, retired).when('NameSupervisor', asked).thenRefused('SiteRetired');
    aSite().when('RelieveSupervisor', asked).thenNothing();
  });
});
