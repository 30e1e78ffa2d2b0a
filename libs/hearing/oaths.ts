import type { Code } from '#kernel';

/** What is sworn at court, in the words in which it is said. */
export interface Oath {
  readonly code: 'juror' | 'interpreter';
  readonly textVersion: Code;
  readonly text: Readonly<Record<'en' | 'es', string>>;
}

export const OATHS: readonly Oath[] = [
  {
    code: 'juror',
    textVersion: 'juror-oath-1',
    text: {
      en: 'I promise to listen to everybody, to be fair, to say what I think and let others say what they think, and to keep what I hear in this room to myself.',
      es: 'Prometo escuchar a todas las personas, ser justo, decir lo que pienso y dejar que otros digan lo que piensan, y guardar para mí lo que oiga en esta sala.',
    },
  },
  {
    code: 'interpreter',
    textVersion: 'interpreter-oath-1',
    text: {
      en: 'I promise to interpret all that is said, truly and completely, to take nobody’s side, and to keep what I hear in this room to myself.',
      es: 'Prometo interpretar todo lo que se diga, fielmente y por completo, no tomar partido por nadie, y guardar para mí lo que oiga en esta sala.',
    },
  },
];
