import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courtRoute } from '../shell/root.route.js';

const benchDayRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/bench',
  component: lazyRouteComponent(() => import('./bench-day.page.js'), 'BenchDayPage'),
});

const benchRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/bench/$dispositionId',
  component: lazyRouteComponent(() => import('./bench.page.js'), 'BenchPage'),
});

const leavingRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/plans/$planId/leaving',
  component: lazyRouteComponent(() => import('./leaving.page.js'), 'LeavingPage'),
});

const myPlanRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/my-plan',
  component: lazyRouteComponent(() => import('./my-plan.page.js'), 'MyPlanPage'),
});

/** What a judge decides on, and what the family leaves with. */
export const dispositionRoutes = [benchDayRoute, benchRoute, leavingRoute, myPlanRoute] as const;
