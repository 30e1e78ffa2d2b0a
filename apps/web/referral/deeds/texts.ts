/** The texts in use when a form is opened: whoever reads out another one says so. */
export const TEXTS = {
  advice: 'advice-1',
  consequences: 'consequences-1',
  admission: 'admission-1',
  consent: 'consent-1',
} as const;

export { LANGUAGES } from '../../court/languages.js';

/** What an admission may touch beyond this court, and must be explained before one. */
export const TOPICS = ['immigration', 'school', 'prosecution'];
