const LEAST = 5;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/**
 * Figures without their small cells: a count from one to four is withheld, so that nobody can be found behind it. Of
 * counts that stand beside each other never one alone is withheld, which a total would give away, and no share is
 * shown beside one that is.
 */
export function withoutSmallCells(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSmallCells);
  if (typeof value !== 'object' || value === null) return value;
  const cells = Object.entries(value);
  const counts = cells.filter((cell): cell is [string, number] => isCount(cell[1]) && cell[1] > 0);
  const withheld = counts.filter(([, count]) => count < LEAST).map(([name]) => name);
  if (withheld.length === 1) {
    const [next] = counts.filter(([, count]) => count >= LEAST).sort(([, a], [, b]) => a - b);
    if (next) withheld.push(next[0]);
  }
  const shown = ([name, cell]: [string, unknown]) => {
    const share = typeof cell === 'number' && !Number.isInteger(cell);
    return [name, withheld.includes(name) || (share && withheld.length > 0) ? null : withoutSmallCells(cell)];
  };
  return Object.fromEntries(cells.map(shown));
}
