import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Problem } from './ask/problem.js';
import { Queries } from './ask/queries.js';
import './kit/theme.css';
import './shell/trusted.js';
import { Waiting } from './kit/waiting.js';
import { makeRouter } from './routes.js';
import { openWords } from './words/i18n.js';

// The court may stand on this very machine: whether a browser has a network says nothing about whether the court answers.
const networkMode = 'always';
const queries = new Queries({
  defaultOptions: {
    queries: {
      networkMode,
      refetchOnReconnect: true,
      retry: (times, error) => error instanceof Problem && error.passes && times < 3,
      staleTime: 5_000,
    },
    mutations: { networkMode },
  },
});
const router = makeRouter(queries);

function Court() {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language === 'es' ? 'es-ES' : 'en-US'}>
      <QueryClientProvider client={queries}>
        <Suspense fallback={<Waiting />}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </I18nProvider>
  );
}

await openWords();
createRoot(document.getElementById('court')!).render(
  <StrictMode>
    <Court />
  </StrictMode>,
);
