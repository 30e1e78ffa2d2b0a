import type { PersonName } from './person.events.js';

/** How much a form of a name says: the name as it is written, one letter off, or the same sound. */
const [WRITTEN, ONE_OFF, TWO_OFF, SOUND] = [100, 60, 45, 40];
/** Letters of one part that are looked at, and words of one question. */
const LONGEST = 40;
const MOST_WORDS = 6;
/** Shorter words have no slips: too many others are one letter away. */
const SLIPS_FROM = 4;

/** Letters that no decomposition turns into plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};

/** Text without accents and capitals. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter]!);

/** The words of a name, each as its pieces: what hyphens and apostrophes part. */
const wordsOf = (text: string): string[][] =>
  folded(text)
    .split(/[\s,.;]+/)
    .map((word) => word.split(/[^\p{L}\p{N}]+/u).filter(Boolean))
    .filter((pieces) => pieces.length > 0);

const joined = (pieces: readonly string[]) => pieces.join('').slice(0, LONGEST);

/** Runs of two or three words, as one word each, with the places of those they are made of: *de la Cruz* is also *Delacruz*. */
const runsOf = (words: readonly string[]): { part: string; places: readonly number[] }[] =>
  words.flatMap((_, from) =>
    [2, 3]
      .filter((length) => from + length <= words.length)
      .map((length) => ({
        part: words
          .slice(from, from + length)
          .join('')
          .slice(0, LONGEST),
        places: Array.from({ length }, (__, i) => from + i),
      })),
  );

/** What somebody may be asked for: each word of the name, its pieces, and neighbouring words as one. */
function partsOf({ given, family, preferred }: PersonName): ReadonlySet<string> {
  const fields = [given, family, ...(preferred ? [preferred] : [])].map((text) => wordsOf(text).slice(0, MOST_WORDS));
  return new Set(
    fields.flatMap((words) => [
      ...words.map(joined),
      ...words.flatMap((pieces) => (pieces.length > 1 ? pieces.filter((piece) => piece.length > 1) : [])),
      ...runsOf(words.map(joined)).map(({ part }) => part),
    ]),
  );
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^(?:ps|x)/, 's'],
  [/^gh/, 'g'],
  [/gh/g, ''],
  [/ph/g, 'b'],
  [/th/g, 't'],
  [/sch|sh/g, 's'],
  [/g(?=[ei])/g, 'j'],
  // Kept apart from a hard c until that is gone.
  [/ch/g, 'C'],
  [/c(?=[eiy])|z/g, 's'],
  [/c?k|qu?|c/g, 'k'],
  [/x/g, 'ks'],
  [/[fv]/g, 'b'],
  [/h/g, ''],
];

/**
 * A rough sound, for English and Spanish ears: *Gonzales* and *González*, *Catherine* and *Kathryn*, *Steven* and *Stephen* have
 * one; null where there is too little to go by, or the letters are others.
 */
export function soundOf(part: string): string | null {
  if (!/^[a-z]+$/.test(part)) return null;
  const consonants = SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), part);
  const sound = consonants
    .replace(/^[aeiouy]+/, 'a')
    .replace(/(?<!^)[aeiouwy]+/g, '')
    .replace(/(.)\1+/g, '$1');
  return sound.length > 1 ? sound : null;
}

/** The word with each of its letters left out once. */
const slips = (part: string): string[] =>
  part.length < SLIPS_FROM
    ? []
    : [...new Set(Array.from({ length: part.length }, (_, at) => part.slice(0, at) + part.slice(at + 1)))];

const soundForm = (part: string) => {
  const sound = soundOf(part);
  return sound === null ? [] : [`s:${sound}`];
};

/** All the forms under which a name can be found. */
export function formsOf(name: PersonName): ReadonlySet<string> {
  return new Set(
    [...partsOf(name)].flatMap((part) => [`w:${part}`, ...soundForm(part), ...slips(part).map((slip) => `d:${slip}`)]),
  );
}

/** A form to look for, which word of the question it stands for, and how much it says. */
export interface AskedForm {
  readonly form: string;
  readonly word: number;
  readonly weight: number;
}

function asked(part: string, words: readonly number[]): AskedForm[] {
  const found: (readonly [string, number])[] = [
    [`w:${part}`, WRITTEN],
    [`d:${part}`, ONE_OFF],
    ...soundForm(part).map((form) => [form, SOUND] as const),
    ...slips(part).flatMap((slip) => [[`w:${slip}`, ONE_OFF] as const, [`d:${slip}`, TWO_OFF] as const]),
  ];
  return words.flatMap((word) => found.map(([form, weight]) => ({ form, word, weight })));
}

/** What to look for when somebody asks for a name; a misspelling asks for what is one letter off, or sounds alike. */
export function formsAsked(question: string): readonly AskedForm[] {
  const words = wordsOf(question).slice(0, MOST_WORDS).map(joined);
  return [...words.flatMap((word, at) => asked(word, [at])), ...runsOf(words).flatMap(({ part, places }) => asked(part, places))];
}
