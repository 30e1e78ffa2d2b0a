import { caseFile, REDACTED, Sealed, sealed } from '#kernel';

/** Words under the key of the case: sealed now when they come in clear, and sealed anew when another key may go first. */
export function underCase(caseId: string, words: string | Sealed | null | undefined): Sealed | null {
  if (words === null || words === undefined) return null;
  if (!Sealed.is(words)) return sealed(caseFile(caseId), words);
  const text = words.read();
  return words.subject === caseFile(caseId) || text === REDACTED ? words : sealed(caseFile(caseId), text);
}
