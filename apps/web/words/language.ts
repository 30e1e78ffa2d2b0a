import i18n, { type BackendModule, type ReadCallback, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_CHOICES = (['en', 'es'] as const).map((value) => ({ value, label: LANGUAGES[value] }));
/** Fetches the words of a folder. */
type ReadWords = (language: Language, folder: string) => Promise<{ readonly default: object }>;

const KEPT = 'language';
const isLanguage = (word: string | null): word is Language => word !== null && Object.hasOwn(LANGUAGES, word);

const chosen = (): Language => {
  const kept = localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  const spoken = navigator.language.slice(0, 2);
  return isLanguage(spoken) ? spoken : 'en';
};

/** Opens the dictionary in the language that was chosen here before, else in the browser's. */
export async function openWordsFrom(read: ReadWords, folder: string): Promise<void> {
  const answer = async (language: string, asked: string, done: ReadCallback): Promise<void> => {
    try {
      done(null, (await read(language as Language, asked)).default as ResourceKey);
    } catch (error) {
      done(error as Error, null);
    }
  };
  const backend: BackendModule = {
    type: 'backend',
    init: () => {},
    read: (language, asked, done) => void answer(language, asked, done),
  };
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: chosen(),
      // Both dictionaries have the same keys, and a page loads one of them.
      fallbackLng: false,
      supportedLngs: Object.keys(LANGUAGES),
      ns: [folder],
      defaultNS: folder,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  const onChange = (language: string) => (document.documentElement.lang = language);
  onChange(i18n.language);
  i18n.on('languageChanged', onChange);
}

export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18n.changeLanguage(language);
}

/** Keeps nothing of what was chosen here; what is on the screen stays in it. */
export function forgetLanguage(): void {
  localStorage.removeItem(KEPT);
}

/** Whoever comes next is spoken to as by a new browser. */
export async function speakAfresh(): Promise<void> {
  forgetLanguage();
  await i18n.changeLanguage(chosen());
}
