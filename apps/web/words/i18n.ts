import { openWordsFrom } from './language.js';

/** The words of each folder, loaded with its first page: `docket/words.es.json` are those of `docket` in Spanish. */
const files = import.meta.glob<{ default: object }>(['../*/words.*.json', '../*/*/words.*.json']);
const places = Object.keys(files);

export const openWords = (): Promise<void> =>
  openWordsFrom(async (language, folder) => {
    const file = files[places.find((place) => place.endsWith(`/${folder}/words.${language}.json`)) ?? ''];
    if (!file) throw new Error(`There are no words for ${folder} in ${language}.`);
    return file();
  }, 'shell');
