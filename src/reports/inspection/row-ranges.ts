/** Row numbers in order as ranges, `2–13, 15`; beyond a few of them only how many more. */
export function rowRanges(rows: readonly number[], most = 8): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open?.last === row - 1) open.last = row;
    else ranges.push({ first: row, last: row });
  }
  const shown = ranges
    .slice(0, most)
    .map(({ first, last }) => (first === last ? String(first) : `${String(first)}–${String(last)}`));
  return [...shown, ...(ranges.length > most ? ['…'] : [])].join(', ');
}
