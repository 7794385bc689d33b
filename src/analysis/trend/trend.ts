import type { Text } from '../../diagnostics/language.js';
import type { RankedSubmission, Run } from '../../ranking/run.js';
import { totalLevels } from '../../rubric/rubric.js';
import { type Comparability, judgeRuns } from '../compare/comparability.js';
import { type Statistics, statisticsOf } from './statistics.js';
import { type TrendBy, type TrendGroup, trendGroups } from './trend-groups.js';

/** How many works are at a level. */
export interface LevelCount {
  /** Undefined for works below every level. */
  readonly label: Text | undefined;
  readonly count: number;
}

/** One part of one run. */
export interface TrendRow extends Statistics {
  readonly by: TrendGroup['by'];
  readonly name: string | undefined;
  /** Works without a rank, which do not count. */
  readonly unranked: number;
  /** From the highest level; empty where the rubric has none. */
  readonly levels: readonly LevelCount[];
}

/** A run with a name to tell it from the others. */
export interface LabelledRun {
  readonly label: string;
  readonly run: Run;
}

export interface TrendRun extends LabelledRun {
  readonly rows: readonly TrendRow[];
}

/** Statistics of runs in the order given, and whether each can be compared with the one before. */
export interface Trend {
  /** The line whose share is counted, in points. */
  readonly line: number;
  readonly runs: readonly TrendRun[];
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    readonly comparability: Comparability;
  }[];
}

function isRanked({ standing }: RankedSubmission): boolean {
  return standing.status === 'ranked';
}

function levelCounts(run: Run, ranked: readonly RankedSubmission[]): readonly LevelCount[] {
  const levels = totalLevels(run.rubric);
  if (levels.length === 0) return [];
  const none = ranked.filter(({ level }) => level === undefined).length;
  return [
    ...levels.map((level) => ({
      label: level.label,
      count: ranked.filter((entry) => entry.level?.min === level.min).length,
    })),
    ...(none === 0 ? [] : [{ label: undefined, count: none }]),
  ];
}

function rowOf(run: Run, { by, name, entries }: TrendGroup, line: number): TrendRow {
  const ranked = entries.filter(isRanked);
  const totals = ranked.flatMap(({ score }) => score.total ?? []);
  return {
    by,
    name,
    ...statisticsOf(totals, line),
    unranked: entries.length - ranked.length,
    levels: levelCounts(run, ranked),
  };
}

/** The years of a run's works, such as `2022` or `2020–2024`; empty where none is given. */
export function yearsOf({ submissions }: Run): string {
  const years = submissions.flatMap(({ submission }) => submission.year ?? []);
  if (years.length === 0) return '';
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

/** Means, spreads, shares and levels of runs, as a whole and by year and track. Ranked works only. */
export function trendOf(labelled: readonly LabelledRun[], by: readonly TrendBy[], line: number): Trend {
  return {
    line,
    runs: labelled.map(({ label, run }) => ({
      label,
      run,
      rows: trendGroups(run.submissions, by).map((group) => rowOf(run, group, line)),
    })),
    steps: labelled.slice(1).flatMap((now, index) => {
      const before = labelled[index];
      return before === undefined
        ? []
        : [{ from: before.label, to: now.label, comparability: judgeRuns(before.run, now.run) }];
    }),
  };
}
