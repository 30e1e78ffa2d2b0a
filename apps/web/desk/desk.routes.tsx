import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courtRoute } from '../shell/root.route.js';
import { moments } from './history/moments.js';
import { printedDays } from './history/printed-days.js';

const todayRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/today',
  component: lazyRouteComponent(() => import('./today.page.js'), 'TodayPage'),
});

const historyRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/cases/$caseId/history',
  validateSearch: moments,
  component: lazyRouteComponent(() => import('./history/history.page.js'), 'HistoryPage'),
});

const printedHistoryRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/cases/$caseId/history/print',
  validateSearch: printedDays,
  component: lazyRouteComponent(() => import('./history/printed-history.page.js'), 'PrintedHistoryPage'),
});

const packetRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/cases/$caseId/packet',
  validateSearch: moments,
  component: lazyRouteComponent(() => import('./history/packet.page.js'), 'PacketPage'),
});

/** The pages of this folder. */
export const deskRoutes = [todayRoute, historyRoute, printedHistoryRoute, packetRoute] as const;
