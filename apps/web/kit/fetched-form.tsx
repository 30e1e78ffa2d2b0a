import { Suspense, type ReactNode } from 'react';
import { FirstField } from './dialog.js';
import { Waiting } from './waiting.js';

/** Around a form that is fetched when somebody asks for it: `lines` stand there until it has come. */
export const FetchedForm = ({ lines = 4, children }: { readonly lines?: number; readonly children: ReactNode }) => (
  <Suspense fallback={<Waiting lines={lines} />}>
    <FirstField>{children}</FirstField>
  </Suspense>
);
