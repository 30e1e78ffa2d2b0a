import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Links to specs, each with the titles that are quoted after it: `[name](path): “title”; “title”`. */
function claims(page: string): { path: string; titles: string[] }[] {
  return [...page.matchAll(/\]\(([^)]+\.spec\.ts)\):((?:[^[\n|]|\[(?!\w))*)/g)].map(([, path, rest]) => ({
    path: path!,
    titles: [...rest!.matchAll(/“([^”]+(?:“[^”]*”[^”]*)*)”/g)].map(([, title]) => title!),
  }));
}

/** A sentence for each spec a page names that is not there, and each title that does not stand in it as a title. */
export function unshown(root: string, page: string): string[] {
  return claims(page).flatMap(({ path, titles }) => {
    const file = join(root, path);
    if (!existsSync(file)) return [`${path} is not there.`];
    const text = readFileSync(file, 'utf8');
    if (titles.length === 0) return [`${path} is named without a title.`];
    return titles.filter((title) => !isTitle(text, title)).map((title) => `${path} has no test “${title}”.`);
  });
}

const isTitle = (text: string, title: string): boolean =>
  ["'", '"', '`'].some(
    (quote) =>
      text.includes(`(${quote}${escaped(title, quote)}${quote},`) || text.includes(`${quote}${escaped(title, quote)}${quote},\n`),
  );

const escaped = (title: string, quote: string): string => title.replaceAll(quote, `\\${quote}`);
