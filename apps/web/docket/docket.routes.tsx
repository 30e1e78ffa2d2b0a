import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courtRoute } from '../shell/root.route.js';
import { readSearch } from './day.js';

const docketDayRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/docket',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./docket-day.page.js'), 'DocketDayPage'),
});

const sheetRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/sittings/$sittingId/sheet',
  component: lazyRouteComponent(() => import('./sheet.page.js'), 'SheetPage'),
});

const postedListRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/sittings/$sittingId/posted-list',
  component: lazyRouteComponent(() => import('./posted-list.page.js'), 'PostedListPage'),
});

const calendarRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/calendar',
  validateSearch: (given: Record<string, unknown>): { on?: string; view?: 'month' } => ({
    ...(typeof given.on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given.on) && { on: given.on }),
    ...(given.view === 'month' && { view: 'month' }),
  }),
  component: lazyRouteComponent(() => import('./calendar.page.js'), 'CalendarPage'),
});

/** The pages of this folder. */
export const docketRoutes = [docketDayRoute, sheetRoute, postedListRoute, calendarRoute] as const;
