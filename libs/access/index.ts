import { accessDecider } from './access.js';
import { doorDecider } from './door.js';
import { feedDecider } from './feed.js';
import { identityDecider } from './identity.js';
import { linkDecider } from './link.js';
import { providerDecider } from './provider.js';
import { siteLinkDecider } from './site-link.js';
import { calendarFeeds } from './views/calendar-feeds.view.js';
import { identities } from './views/identities.view.js';
import { links } from './views/links.view.js';
import { siteLinks } from './views/site-links.view.js';
import { whoMaySignIn } from './views/who-may-sign-in.view.js';

export * from './access.commands.js';
export type * from './access.events.js';
export * from './door.commands.js';
export type { DoorEvents } from './door.file.js';
export { Correspondents, Juries, SecondFacts, ServiceSites } from './doors.ports.js';
export * from './feed.commands.js';
export type { FeedEvents } from './feed.js';
export { Feeds, type Subscriber } from './feed.handler.js';
export * from './identity.commands.js';
export type { IdentityEvents } from './identity.js';
export * from './link.commands.js';
export type { LinkEvents } from './link.js';
export * from './provider.commands.js';
export type { ProviderEvents } from './provider.js';
export * from './site-link.commands.js';
export type { SiteLinkEvents } from './site-link.js';
export { CalendarFeedLine } from './views/calendar-feeds.view.js';
export { IdentityLine } from './views/identities.view.js';
export { LinkLine } from './views/links.view.js';
export { SiteLinkLine } from './views/site-links.view.js';
export { Accounts, type Grant } from './accounts.js';
export { Keeper, type Listed } from './keeper.js';
export { ROLES } from './roles.js';
export { AccessSettings, SECOND_FACTORS, type SecondFactor } from './settings.js';
export { LIMITS, OpenSessions, type Opening } from './sessions.js';
export { Uses } from './uses.js';

export { AccessLine } from './views/who-may-sign-in.view.js';

export const accessDeciders = {
  accessDecider,
  linkDecider,
  siteLinkDecider,
  doorDecider,
  providerDecider,
  identityDecider,
  feedDecider,
};
export const accessViews = { whoMaySignIn, links, siteLinks, identities, calendarFeeds };
export { accessTables } from './schema.js';
export { doorsTables } from './doors.schema.js';
