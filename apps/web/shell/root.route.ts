import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { Lost } from './lost.js';
import { readSession, SESSION } from './session.js';
import { Shell } from './shell.js';

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({ notFoundComponent: Lost });

/** Sends whoever is not signed in to the door, and back here afterwards. */
export const signedInOnly = async ({
  context,
  location,
}: {
  readonly context: { readonly queries: QueryClient };
  readonly location: { readonly href: string };
}): Promise<void> => {
  const session = await context.queries.ensureQueryData({ queryKey: SESSION, queryFn: readSession, staleTime: Infinity });
  if (!session || session.pending) throw redirect({ to: '/sign-in', search: { next: location.href } });
};

/** Every page behind the sign-in, with the court's frame around it. */
export const courtRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'court',
  component: Shell,
  beforeLoad: signedInOnly,
});
