import type { Comparability } from '../../analysis/compare/comparability.js';
import type { Trend, TrendRow, TrendRun } from '../../analysis/trend/trend.js';
import type { Language } from '../../diagnostics/language.js';
import { joinRemarks } from '../join-words.js';
import { comparabilityWords } from './comparability-words.js';
import { comparisonSpeaker, type SayComparison } from './words.js';

/** A trend with what all its reports need. */
export interface TrendView {
  readonly trend: Trend;
  readonly language: Language;
  readonly say: SayComparison;
  /** The decimals of means and totals: the finest of the rubrics'. */
  readonly decimals: number;
}

/** One part of one run, as a row of a table. */
export interface TrendEntry {
  readonly run: TrendRun;
  readonly row: TrendRow;
}

/** A trend ready to be shown in a language. */
export function viewTrend(trend: Trend, language: Language): TrendView {
  const decimals = trend.runs.map(({ run }) => run.rubric.ranking.decimals);
  return { trend, language, say: comparisonSpeaker(language), decimals: Math.max(0, ...decimals) };
}

/** The rows of all runs: the whole of each first, then by part, so that a part's runs stand together. */
export function trendEntries({ trend }: TrendView): readonly TrendEntry[] {
  const entries = trend.runs.flatMap((run) => run.rows.map((row) => ({ run, row })));
  const ways: readonly TrendRow['by'][] = ['all', 'year', 'track'];
  return ways.flatMap((way) => entries.filter(({ row }) => row.by === way));
}

/** The part of a row in words. */
export function groupName({ say }: TrendView, { by, name }: TrendRow): string {
  return by === 'all' ? say('group.all') : say(`group.${by}`, { name: name ?? say('group.unnamed') });
}

/** Whether a run can be compared with the one before, in one line. */
export function stepWords({ say, language }: TrendView, comparability: Comparability): string {
  return joinRemarks(comparabilityWords(comparability, say, language), language);
}
