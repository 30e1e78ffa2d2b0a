import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courtRoute } from '../shell/root.route.js';

const poolRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/jury',
  validateSearch: (given: Record<string, unknown>): { juror?: string; status?: string } => ({
    ...(typeof given.juror === 'string' && { juror: given.juror }),
    ...(typeof given.status === 'string' && { status: given.status }),
  }),
  component: lazyRouteComponent(() => import('./jury-pool.page.js'), 'JuryPoolPage'),
});

const juryOfSittingRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/jury/sittings/$sittingId',
  validateSearch: (given: Record<string, unknown>): { hearing?: string } =>
    typeof given.hearing === 'string' ? { hearing: given.hearing } : {},
  component: lazyRouteComponent(() => import('./jury-of-sitting.page.js'), 'JuryOfSittingPage'),
});

const drawRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/jury/draws/$hearingId',
  component: lazyRouteComponent(() => import('./draw.page.js'), 'DrawPage'),
});

/** The pages of this folder. */
export const juryRoutes = [poolRoute, juryOfSittingRoute, drawRoute] as const;
