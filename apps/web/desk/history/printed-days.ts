/** Which days of a history are printed; without one, from the beginning or until today. */
export interface PrintedDays {
  readonly from?: string;
  readonly until?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? value : undefined);

export function printedDays(search: Record<string, unknown>): PrintedDays {
  const [from, until] = [day(search.from), day(search.until)];
  return { ...(from && { from }), ...(until && { until }) };
}
