import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { courtRoute } from '../shell/root.route.js';

const casesRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/cases',
  validateSearch: ({ stage, number, youth, unreachable, page }: Record<string, unknown>): CasesSearch => ({
    ...(typeof stage === 'string' && { stage }),
    ...((typeof number === 'string' || typeof number === 'number') && { number: String(number) }),
    ...(typeof youth === 'string' && { youth }),
    ...(unreachable === true && { unreachable }),
    ...(Number(page) > 1 && { page: Math.floor(Number(page)) }),
  }),
  component: lazyRouteComponent(() => import('./cases.page.js'), 'CasesPage'),
});

export interface CasesSearch {
  readonly stage?: string;
  readonly number?: string;
  readonly youth?: string;
  readonly unreachable?: boolean;
  readonly page?: number;
}

const newReferralRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/referrals/new',
  validateSearch: (search: Record<string, unknown>): { with?: string } =>
    typeof search.with === 'string' ? { with: search.with } : {},
  component: lazyRouteComponent(() => import('./new-referral.page.js'), 'NewReferralPage'),
});

const caseRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('./case.page.js'), 'CasePage'),
});

/** The pages of this folder. */
export const referralRoutes = [casesRoute, newReferralRoute, caseRoute] as const;
