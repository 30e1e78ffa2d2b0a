import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { accessRoutes, ownRoutes } from './access/access.routes.js';
import { deskRoutes } from './desk/desk.routes.js';
import { dispositionRoutes } from './disposition/disposition.routes.js';
import { docketRoutes } from './docket/docket.routes.js';
import { hearingRoutes, wallRoutes } from './hearing/hearing.routes.js';
import { juryRoutes } from './jury/jury.routes.js';
import { referralRoutes } from './referral/referral.routes.js';
import { Broken } from './shell/broken.js';
import { homeOf } from './shell/navigation.js';
import { courtRoute, rootRoute } from './shell/root.route.js';
import { readSession, SESSION } from './shell/session.js';

/** Each role begins where its day begins. */
const homeRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData({ queryKey: SESSION, queryFn: readSession, staleTime: Infinity });
    throw redirect({ href: homeOf(session?.role) });
  },
});

const tree = rootRoute.addChildren([
  ...accessRoutes,
  ...wallRoutes,
  courtRoute.addChildren([
    homeRoute,
    ...ownRoutes,
    ...deskRoutes,
    ...referralRoutes,
    ...docketRoutes,
    ...hearingRoutes,
    ...juryRoutes,
    ...dispositionRoutes,
  ]),
]);

export const makeRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: Broken,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
