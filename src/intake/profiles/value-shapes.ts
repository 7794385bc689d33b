import type { Sample } from './profile.js';

/** What the cells of a column look like, whatever language its title is in. */
export type Shape = 'count' | 'small-count' | 'time' | 'language' | 'address' | 'long-number';

const day = String.raw`\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}日?`;

const shapes: Readonly<Record<Shape, RegExp>> = {
  count: /^\d{1,12}$/u,
  'small-count': /^\d{1,3}$/u,
  // A date with its time of day, or a spreadsheet's serial number of one.
  time: new RegExp(String.raw`^(?:${day}\D{1,12}\d{1,2}:\d{2}.*|\d{5}\.\d+)$`, 'u'),
  language: /^[a-z]{2,3}(?:-[A-Za-z]{2,12})*$/u,
  address: /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*:[\da-f:]+)$/iu,
  'long-number': /^\d{5,12}$/u,
};

/** The filled cells of a column below the possible header. */
export function columnTexts(sample: Sample, column: number): readonly string[] {
  return sample.below.map((row) => row[column] ?? '').filter((text) => text !== '');
}

/** Whether a column has filled cells and all of them are of this shape. */
export function holds(sample: Sample, column: number, shape: Shape): boolean {
  const texts = columnTexts(sample, column);
  return texts.length > 0 && texts.every((text) => shapes[shape].test(text));
}

/** Whether a column counts its rows: a number in each, and no number twice. */
export function countsRows(sample: Sample, column: number): boolean {
  const texts = columnTexts(sample, column);
  return texts.length > 1 && holds(sample, column, 'count') && new Set(texts).size === texts.length;
}
