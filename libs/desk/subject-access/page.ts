import { spoken, told } from '#platform';
import type { Chapter, Held } from './held.js';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const words = (camel: string) => spoken(camel.charAt(0).toUpperCase() + camel.slice(1));
const plain = (code: string) => code.replaceAll('-', ' ');

const HEADINGS: Readonly<Record<Chapter['about'], string>> = {
  you: 'About you',
  'a case': 'Your case',
  'a hearing': 'A hearing of your case',
  'a disposition': 'What was decided',
  'a plan': 'Your plan',
  'service hours': 'Your service hours',
  'jury service': 'You as a juror',
  'time credits': 'Your time credits',
  letters: 'What you and the court wrote to each other',
};

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
h1, h2 { line-height: 1.2 } h2 { margin-top: 2rem; break-after: avoid }
table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: bold; padding: 0.25rem 0 }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 1px solid #767676 }
li { margin: 0.25rem 0; break-inside: avoid } small { color: #444 }
@media print { body { margin: 0; max-width: none } }`;

type Cell = string | number;
const table = (caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0
    ? `<p>${escaped(caption)}: none.</p>`
    : `<table><caption>${escaped(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;

/** A page passes over what is empty, and that it speaks of its reader; the JSON has it all. */
const isWorthSaying = ([, value]: readonly [string, unknown]): boolean =>
  value !== null && value !== 'you' && !(Array.isArray(value) && value.length === 0);

function chapter({ about, id, facts }: Chapter): string {
  const lines = facts.map(({ on, what, details, by, forYou }) => {
    const said = Object.entries(details)
      .filter(isWorthSaying)
      .map(([name, value]) => `${words(name).toLowerCase()} ${told(value)}`);
    const doer = `by ${by === 'process' ? 'the court’s own rules' : plain(by)}${forYou ? ', in your name' : ''}`;
    return `<li><time datetime="${on}">${on}</time>: ${escaped(what)}${said.length > 0 ? ` (${escaped(said.join(', '))})` : ''}, ${escaped(doer)}.</li>`;
  });
  return `<section><h2>${HEADINGS[about]}</h2>\n<p><small>Quote this number when you ask about it: ${escaped(id)}</small></p>\n<ol>\n${lines.join('\n')}\n</ol></section>`;
}

function who({ person: { name, bornOn, contact, language } }: Held): string {
  const rows: (readonly Cell[])[] = [
    ['Name', name ? `${name.preferred ?? name.given} ${name.family}` : 'not held'],
    ['Born on', bornOn ?? 'not held'],
    ['Phone', contact?.phone ?? 'not held'],
    ['E-mail', contact?.email ?? 'not held'],
    ['Address', contact?.address ?? 'not held'],
    ['Language', language],
  ];
  return table('What we hold to know and reach you by', ['What', 'As we have it'], rows);
}

/** What is held on a person as one page in plain words: it holds no script, loads nothing, and prints. */
export function pageOf(held: Held): string {
  const { madeAt, chapters, hours, credits, juryService, whoLooked, leftOut } = held;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>What the court holds on you</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What the court holds on you</h1>
<p>Made on ${escaped(madeAt.slice(0, 10))}. It is yours: keep it where nobody else reads it.</p>
<section><h2>Who you are</h2>
${who(held)}
</section>
${chapters.map(chapter).join('\n')}
<section><h2>Hours and credits</h2>
${table(
  'Your hours, in minutes',
  ['What', 'Minutes'],
  Object.entries(hours ?? {}).map(([name, minutes]) => [words(name), minutes]),
)}
${table(
  'Your credits',
  ['On', 'For', 'Minutes'],
  credits.map(({ on, activity, minutes }) => [on, plain(activity), minutes]),
)}
${table(
  'Your jury service',
  ['On', 'Minutes', 'Hearings'],
  juryService.map(({ on, minutes, hearings }) => [on, minutes, hearings]),
)}
</section>
<section><h2>Who looked at this</h2>
${table(
  'Looks at your record, by day',
  ['On', 'Role', 'What they saw', 'Times'],
  whoLooked.map(({ on, role, classes, times, brokeGlass }) => [
    on,
    plain(role) + (brokeGlass ? ', by breaking the glass' : ''),
    classes.join(', '),
    times,
  ]),
)}
</section>
<section><h2>What is not in here</h2>
<ul>
${leftOut.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n')}
</ul></section>
</main>
</body>
</html>
`;
}
