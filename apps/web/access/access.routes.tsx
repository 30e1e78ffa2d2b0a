import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courtRoute, rootRoute } from '../shell/root.route.js';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' && /^\/(?!\/)/.test(search.next) ? { next: search.next } : {},
  component: lazyRouteComponent(() => import('./sign-in.page.js'), 'SignInPage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./invitation.page.js'), 'InvitationPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/link',
  component: lazyRouteComponent(() => import('./link.page.js'), 'LinkPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account.page.js'), 'AccountPage'),
});

export const accessRoutes = [signInRoute, invitationRoute, linkRoute] as const;

/** The pages of this folder that stand in the court's frame. */
export const ownRoutes = [accountRoute] as const;
