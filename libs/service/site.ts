import { refuse, type CommandsOf, type Day, type Decider } from '#kernel';
import type * as Commands from './site.commands.js';
import type { SiteEvents } from './words.js';

export type Site =
  { readonly stage: 'unknown' } | { readonly stage: 'listed' } | { readonly stage: 'retired'; readonly retiredOn: Day };

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
  },

  evolve: {
    SiteListed: () => ({ stage: 'listed' }),
    SiteRetired: (_, { retiredOn }) => ({ stage: 'retired', retiredOn }),
  },
};
