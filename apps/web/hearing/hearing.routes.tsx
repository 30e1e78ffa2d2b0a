import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { courtRoute, rootRoute, signedInOnly } from '../shell/root.route.js';

interface OfSitting {
  readonly sitting?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const ofSitting = ({ sitting }: Record<string, unknown>): OfSitting => {
  const named = text(sitting);
  return named ? { sitting: named } : {};
};

const boardRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/board',
  validateSearch: (search: Record<string, unknown>): OfSitting & { hearing?: string; part?: string; display?: 1 } => {
    const [hearing, part] = [text(search.hearing), text(search.part)];
    // The router reads a bare number as one.
    const display = search.display === 1 || search.display === '1' || search.display === true;
    return { ...ofSitting(search), ...(hearing && { hearing }), ...(part && { part }), ...(display && { display: 1 }) };
  },
  beforeLoad: ({ search: { display, sitting } }) => {
    if (display) throw redirect({ to: '/board/display', search: sitting ? { sitting } : {} });
  },
  component: lazyRouteComponent(() => import('./board/board.page.js'), 'BoardPage'),
});

const packRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/board/pack',
  validateSearch: (search: Record<string, unknown>): OfSitting & { hearings?: string } => {
    const hearings = text(search.hearings);
    return { ...ofSitting(search), ...(hearings && { hearings }) };
  },
  component: lazyRouteComponent(() => import('./board/pack.page.js'), 'PackPage'),
});

const paperRoute = createRoute({
  getParentRoute: () => courtRoute,
  path: '/board/paper',
  validateSearch: ofSitting,
  component: lazyRouteComponent(() => import('./board/paper.page.js'), 'PaperPage'),
});

/** For everybody's eyes, so without the court's frame around it. */
const displayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/board/display',
  validateSearch: ofSitting,
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./board/display.page.js'), 'DisplayPage'),
});

/** The pages of this folder. */
export const hearingRoutes = [boardRoute, packRoute, paperRoute] as const;

/** Pages that hang on a wall. */
export const wallRoutes = [displayRoute] as const;
