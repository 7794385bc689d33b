/** Points in as many parts, as equal as whole points allow, or hundredths where there are too few; they add up exactly. */
export function splitPoints(points: number, parts: number): readonly number[] {
  const unit = Number.isInteger(points) && points >= parts ? 1 : 10_000;
  const units = Math.round(points * unit);
  const least = Math.floor(units / parts);
  const more = units - least * parts;
  return Array.from({ length: parts }, (_, index) => (least + (index < more ? 1 : 0)) / unit);
}
