import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Tablet } from './hearing/tablet/tablet.js';
import { keepShell } from './hearing/tablet/shell.js';
import { store } from './hearing/tablet/tablet-store.js';
import './kit/theme.css';
import { openWordsFrom } from './words/language.js';

// The code of the room comes behind the # so that no log has it; nor shall the tablet's history.
const fragment = decodeURIComponent(location.hash.slice(1));
if (fragment) history.replaceState(null, '', location.pathname);

const words = { en: () => import('./tablet/words.en.json'), es: () => import('./tablet/words.es.json') };
await openWordsFrom((language) => words[language](), 'tablet');
createRoot(document.getElementById('court')!).render(
  <StrictMode>
    <Tablet />
  </StrictMode>,
);
await store.start(fragment);
keepShell();
