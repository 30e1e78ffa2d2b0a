import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Words = { readonly [key: string]: string | Words };

const LANGUAGES = ['en', 'es'] as const;
/** English says facts and fields by their own names, unless these hold better ones. */
const SAY_THEMSELVES: readonly string[] = ['events', 'fields'];
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Each word of a dictionary by its whole key, as `signIn.title`. */
const flat = (words: Words, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [[`${before}${key}`, word] as [string, string]] : flat(word, `${before}${key}.`),
  );

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).toSorted();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));

/** A sentence for each word that a page of `root` lacks in one of the languages, or that says something else there. */
export function wordFlaws(root: string): string[] {
  const web = join(root, 'apps', 'web');
  const dictionaries = new Map<string, Record<(typeof LANGUAGES)[number], Map<string, string>>>();
  const inFolders = readdirSync(web, { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
  for (const { name: folder, parentPath } of inFolders) {
    if (dictionaries.has(folder) && dictionaries.get(folder)!.en.size > 0) continue;
    const words = LANGUAGES.map((language) => {
      try {
        const text = readFileSync(join(parentPath, folder, `words.${language}.json`), 'utf8');
        return [language, new Map(flat(JSON.parse(text) as Words))] as const;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        return [language, new Map<string, string>()] as const;
      }
    });
    dictionaries.set(folder, Object.fromEntries(words) as never);
  }
  const between = [...dictionaries].flatMap(([folder, { en, es }]) => differences(folder, en, es));
  return [
    ...between,
    ...missing(web, new Map([...dictionaries].map(([folder, { en }]) => [folder, new Set(en.keys())]))),
  ].toSorted();
}

function differences(folder: string, en: ReadonlyMap<string, string>, es: ReadonlyMap<string, string>): string[] {
  const flaws: string[] = [];
  for (const [from, to, language] of [
    [en, es, 'es'],
    [es, en, 'en'],
  ] as const) {
    for (const [key, word] of from) {
      const other = to.get(key);
      if (other === undefined) {
        if (language === 'en' && SAY_THEMSELVES.includes(folder)) continue;
        // Spanish has a form for many that English has not.
        if (!PLURAL.test(key) || !to.has(key.replace(PLURAL, '_other')))
          flaws.push(`${folder}: ${key} is not there in ${language}`);
      } else if (other.trim() === '') flaws.push(`${folder}: ${key} says nothing in ${language}`);
      else if (language === 'es' && placeholders(word).join() !== placeholders(other).join())
        flaws.push(`${folder}: ${key} fills in something else in ${language}`);
    }
  }
  return flaws;
}

/** Keys that a file names as they stand, and no dictionary it opens has. */
function missing(web: string, known: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return filesIn(web)
    .filter((file) => !file.includes(`${join(web, 'api')}/`) && !file.endsWith('.spec.ts'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const opened = [...text.matchAll(/useTranslation\((?:'([\w-]+)'|\[([^\]]+)\])/g)].flatMap(([, one, several]) =>
        one ? [one] : [...several!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!),
      );
      if (opened.length === 0) return [];
      const has = (folder: string, key: string) =>
        known.get(folder)?.has(key) ||
        [...(known.get(folder) ?? [])].some((one) => PLURAL.test(one) && one.replace(PLURAL, '') === key);
      return [...text.matchAll(/\bt\(\s*'([^'$]+)'/g)]
        .map(([, key]) => key!)
        .filter((key) => {
          const [folder, rest] = key.includes(':') ? (key.split(':') as [string, string]) : [null, key];
          return !(folder ? [folder] : opened).some((one) => has(one, rest));
        })
        .map((key) => `${file.slice(web.length + 1)}: no word for ${key}`);
    });
}
