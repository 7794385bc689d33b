import { relative } from 'node:path';
import { compareRuns } from '../analysis/compare/compare-runs.js';
import { missingReasons } from '../analysis/compare/missing-reasons.js';
import { readReasons } from '../analysis/compare/read-reasons.js';
import { restatementsOf } from '../analysis/compare/restatements.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import type { Run } from '../ranking/run.js';
import { type ComparisonView, viewComparison } from '../reports/comparison/comparison-view.js';
import { publishedScore } from '../table/numbers.js';
import { readInputFiles } from './input-files.js';
import type { RecordedRun } from './read-record.js';
import { defaultLimits } from './read/limits.js';
import { selectSheets } from './select-sheets.js';
import type { World } from './world.js';
import { readLock } from './write/lock-file.js';

/** A comparison with what was found on the way. */
export interface ComparedRecords {
  readonly view: ComparisonView;
  readonly diagnostics: readonly Diagnostic[];
}

/** A word where a record's own results are not what it comes to when it is scored again. */
export function rescoringFindings({ path, record, run }: RecordedRun): readonly Diagnostic[] {
  const written = new Map(record.submissions.map((entry) => [entry.id, entry]));
  const differing = run.submissions.filter(({ submission, score, standing }) => {
    const entry = written.get(submission.id);
    const total = score.total === undefined ? null : publishedScore(score.total, run.rubric.ranking.decimals);
    const rank = standing.status === 'ranked' ? standing.rank : null;
    return entry?.total !== total || entry.rank !== rank;
  });
  if (differing.length === 0) return [];
  const parameters = { count: differing.length, version: record.tool.version };
  return [diagnose('comparison/rescored-differently', parameters, { file: path })];
}

async function readReasonSheets(paths: readonly string[], world: World) {
  const { sheets, diagnostics } = await readInputFiles(paths, defaultLimits, world);
  const { selected, diagnostics: hidden } = await selectSheets(sheets, []);
  return { sheets: selected, diagnostics: [...diagnostics, ...hidden] };
}

/**
 * Compares an earlier run's record with a later run. Where the record is locked, what it published and the
 * later run changes is listed as restatements, with the reasons of the files given.
 */
export async function compareRecords(
  before: RecordedRun,
  after: Run,
  settings: { readonly restatements: readonly string[]; readonly language: Language },
  world: World,
): Promise<ComparedRecords> {
  const comparison = compareRuns(before.run, after);
  const found = rescoringFindings(before);
  const lock = await readLock(before.path);
  switch (lock.state) {
    case 'none':
      return { view: viewComparison(comparison, settings.language), diagnostics: found };
    case 'broken': {
      const broken = diagnose('comparison/lock-broken', {}, { file: before.path });
      return { view: viewComparison(comparison, settings.language), diagnostics: [...found, broken] };
    }
    case 'locked': {
      const restatements = restatementsOf(comparison);
      const read = await readReasonSheets(settings.restatements, world);
      const reasons = readReasons(comparison, restatements, read.sheets);
      const { publishedOn, role } = lock.lock;
      const place = settings.restatements[0] ?? relative(world.cwd, before.path);
      const list = restatements.map((restatement) => ({
        restatement,
        reason: reasons.given.get(restatement.entry),
      }));
      return {
        view: viewComparison(comparison, settings.language, { publishedOn, role, list }),
        diagnostics: [
          ...found,
          ...read.diagnostics,
          ...reasons.diagnostics,
          ...missingReasons(comparison, restatements, reasons.given, place),
        ],
      };
    }
  }
}
