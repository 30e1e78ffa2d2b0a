/** What a thing is called by, where a case has several of its kind. */
export const CALLED_BY: Readonly<Record<string, string>> = {
  ...{ consent: 'by', deadline: 'kind', sanction: 'sanction' },
  ...{ 'recommended-item': 'sanction', 'ordered-item': 'sanction' },
};

/** Whether a value says something: what is not, or not yet, is left out. */
export const isTold = (value: unknown): boolean =>
  value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

/** Whether a field of a thing has a line of its own: its unit stands with its amounts, its name in its heading. */
export const hasLine = (group: string, field: string): boolean => field !== 'unit' && field !== CALLED_BY[group];
