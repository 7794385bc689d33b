/** A work's name between 《》, unless it was given with them. */
export function bracketed(work: string): string {
  return work.startsWith('《') ? work : `《${work}》`;
}
