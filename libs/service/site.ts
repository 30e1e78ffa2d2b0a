import { refuse, type CommandsOf, type Day, type Decider, type Id } from '#kernel';
import type * as Commands from './site.commands.js';
import type { SiteEvents } from './words.js';

interface Listed {
  readonly supervisors: readonly Id[];
}

export type Site =
  | { readonly stage: 'unknown' }
  | ({ readonly stage: 'listed' } & Listed)
  | ({ readonly stage: 'retired'; readonly retiredOn: Day } & Listed);

const supervisors = (site: Site): readonly Id[] => (site.stage === 'unknown' ? [] : site.supervisors);

export const siteDecider: Decider<Site, SiteEvents, CommandsOf<typeof Commands>> = {
  category: 'site',
  initial: { stage: 'unknown' },

  decide: {
    ListSite: ({ name, kind, minAge = null, capacity = null }, site) => {
      if (site.stage === 'listed') return [];
      if (site.stage === 'retired') refuse('SiteRetired', 'This site was taken off the list; list it anew under another id.');
      return [{ type: 'SiteListed', data: { name, kind, minAge, capacity } }];
    },
    RetireSite: (_, site, by) => {
      if (site.stage === 'unknown') refuse('SiteUnknown', 'There is no such site.');
      return site.stage === 'retired' ? [] : [{ type: 'SiteRetired', data: { retiredOn: by.today } }];
    },
    NameSupervisor: ({ supervisorId }, site) => {
      if (site.stage === 'unknown') refuse('SiteUnknown', 'There is no such site.');
      if (site.stage === 'retired') refuse('SiteRetired', 'This site was taken off the list.');
      return site.supervisors.includes(supervisorId) ? [] : [{ type: 'SupervisorNamed', data: { supervisorId } }];
    },
    RelieveSupervisor: ({ supervisorId }, site) =>
      supervisors(site).includes(supervisorId) ? [{ type: 'SupervisorRelieved', data: { supervisorId } }] : [],
  },

  evolve: {
    SiteListed: () => ({ stage: 'listed', supervisors: [] }),
    SiteRetired: (site, { retiredOn }) => ({ stage: 'retired', retiredOn, supervisors: supervisors(site) }),
    SupervisorNamed: (site, { supervisorId }) =>
      site.stage === 'unknown' ? site : { ...site, supervisors: [...site.supervisors, supervisorId] },
    SupervisorRelieved: (site, { supervisorId }) =>
      site.stage === 'unknown' ? site : { ...site, supervisors: site.supervisors.filter((had) => had !== supervisorId) },
  },
};
