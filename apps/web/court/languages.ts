/** What families and interpreters speak, as far as the court has a word for it. */
export const LANGUAGES = ['en', 'es', 'fr', 'vi', 'zh', 'ht', 'pt', 'ar', 'ko', 'tl', 'am', 'ru'] as const;
