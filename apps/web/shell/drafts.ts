/**
 * What was entered in a form that is not sent yet. Drafts hold names, so they stay in the memory of this one tab
 * (`sessionStorage`): they outlive a reload and an expired session, and are gone when the tab is closed, when somebody signs
 * out, and after a day. Each belongs to one account: whoever signs in next at the same desk finds nothing.
 */
const PREFIX = 'draft:';
const DAY_MS = 86_400_000;

export interface Draft<Values> {
  readonly savedAt: number;
  readonly values: Values;
}

export interface DraftStore {
  readonly length: number;
  key(at: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

const keyOf = (accountId: string, form: string) => `${PREFIX}${accountId}:${form}`;

export function readDraft<Values>(
  accountId: string,
  form: string,
  now = Date.now(),
  store: DraftStore = sessionStorage,
): Draft<Values> | null {
  const text = store.getItem(keyOf(accountId, form));
  if (!text) return null;
  const draft = JSON.parse(text) as Draft<Values>;
  if (now - draft.savedAt < DAY_MS) return draft;
  store.removeItem(keyOf(accountId, form));
  return null;
}

export function keepDraft<Values>(
  accountId: string,
  form: string,
  values: Values,
  now = Date.now(),
  store: DraftStore = sessionStorage,
): void {
  store.setItem(keyOf(accountId, form), JSON.stringify({ savedAt: now, values } satisfies Draft<Values>));
}

export const dropDraft = (accountId: string, form: string, store: DraftStore = sessionStorage): void =>
  store.removeItem(keyOf(accountId, form));

export function forgetDrafts(store: DraftStore = sessionStorage): void {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at));
  for (const key of keys) if (key?.startsWith(PREFIX)) store.removeItem(key);
}
