import { caseFile, REDACTED, Sealed, sealed, type Envelope } from '#kernel';

/** What another context hands on is sealed: an object at first hand, an envelope as it stands in the record. */
type Handed = string | Sealed | { readonly $sealed: Envelope } | null | undefined;

/** Words under the key of the case: sealed now when they come in clear, and sealed anew when another key may go first. */
export function underCase(caseId: string, words: Handed): Sealed | null {
  if (words === null || words === undefined) return null;
  if (typeof words === 'string') return sealed(caseFile(caseId), words);
  if (!Sealed.is(words)) return Sealed.closed((words as { $sealed: Envelope }).$sealed);
  const text = words.read();
  return words.subject === caseFile(caseId) || text === REDACTED ? (words as Sealed) : sealed(caseFile(caseId), text as string);
}
