import type { Text } from '../../diagnostics/language.js';
import { foldText } from '../../table/clean-text.js';
import type { Clue, Sample } from './profile.js';

/** A clue where something holds, none otherwise. */
export function clueIf(holds: boolean, points: number, reason: Text): readonly Clue[] {
  return holds ? [{ points, reason }] : [];
}

/** The titles of a row without blank cells. */
export function titlesOf(sample: Sample): readonly string[] {
  return sample.top.filter((text) => text !== '');
}

/** Every filled cell below the possible header. */
export function cellsOf(sample: Sample): readonly string[] {
  return sample.below.flatMap((row) => row.filter((text) => text !== ''));
}

/**
 * A clue for titles that are the platform's own, compared whole: parts of a title (`IP`, `来源`) also
 * occur in questions. Each title that is there gives its points.
 */
export function ownTitles(sample: Sample, points: number, titles: readonly string[]): readonly Clue[] {
  return titlesAmong(sample.top, points, titles);
}

/** As `ownTitles`, in any row. */
export function titlesAmong(
  row: readonly string[],
  points: number,
  titles: readonly string[],
): readonly Clue[] {
  const own = new Set(titles.map(foldText));
  const found = new Map(row.filter((text) => own.has(foldText(text))).map((text) => [foldText(text), text]));
  if (found.size === 0) return [];
  const named = [...found.values()].join(', ');
  return [
    {
      points: found.size * points,
      reason: { 'zh-CN': `有平台自带的列：${named}`, en: `has the platform’s own columns: ${named}` },
    },
  ];
}

/** A clue for titles that only together are the platform's own: every one of them must be there. */
export function titlesTogether(sample: Sample, points: number, titles: readonly string[]): readonly Clue[] {
  const folded = new Set(sample.top.map(foldText));
  return titles.every((title) => folded.has(foldText(title)))
    ? ownTitles(sample, points / titles.length, titles)
    : [];
}

/** A reason that quotes the first text that shows it. */
export function shown(zh: string, en: string, example: string | undefined): Text {
  return example === undefined
    ? { 'zh-CN': zh, en }
    : { 'zh-CN': `${zh}（如 ${example.slice(0, 40)}）`, en: `${en} (such as ${example.slice(0, 40)})` };
}

/** A clue for a pattern that at least the given part of the texts match, quoting the first. */
export function clueForShare(
  texts: readonly string[],
  pattern: RegExp,
  least: number,
  points: number,
  reason: { readonly zh: string; readonly en: string },
): readonly Clue[] {
  const matching = texts.filter((text) => pattern.test(text));
  const enough = matching.length > 0 && matching.length >= texts.length * least;
  return clueIf(enough, points, shown(reason.zh, reason.en, matching[0]));
}
