import { type Allowances, allowObstacles } from '../../analysis/publication-gate/allow.js';
import { partPending } from '../../analysis/publication-gate/moving-works.js';
import {
  type AllowableCode,
  allowableCodes,
  privateWords,
} from '../../analysis/publication-gate/obstacle.js';
import { outsideObstacles } from '../../analysis/publication-gate/outside-obstacles.js';
import { countPending } from '../../analysis/publication-gate/pending-work.js';
import { runObstacles } from '../../analysis/publication-gate/run-obstacles.js';
import { isDiagnosticCode } from '../../diagnostics/catalogue.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { suggestion } from '../../diagnostics/suggest.js';
import { rescoringFindings } from '../compare-records.js';
import { UsageError } from '../exit.js';
import type { RecordedRun } from '../read-record.js';
import { readLock } from '../write/lock-file.js';

/** The codes of `--allow`, each once; throws a UsageError that names the nearest one. */
export function parseAllowed(texts: readonly string[]): readonly AllowableCode[] {
  const words = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  return words.map((word) => {
    const plain = word.replace(/^publication\//u, '');
    const code = allowableCodes.find((known) => known === plain);
    if (code !== undefined) return code;
    const near = suggestion(plain, allowableCodes);
    throw new UsageError({
      'zh-CN': `--allow 不认识“${word}”${near['zh-CN']}\n可用：${allowableCodes.join('、')}`,
      en: `--allow does not know “${word}”${near.en}\nIt takes: ${allowableCodes.join(', ')}`,
    });
  });
}

/** Whether a run can be published: what is in the way, what was let through, what is pending without effect. */
export interface Gate extends Allowances {
  readonly allowsWords: boolean;
  readonly idleMatters: number;
}

/** Errors that were found when the run was compared with an earlier one; they stand in its record alone. */
function comparisonErrors({ record }: RecordedRun): readonly Diagnostic[] {
  return record.diagnostics.flatMap(({ code, severity, location: { work } }): readonly Diagnostic[] =>
    severity === 'error' && code.startsWith('comparison/') && isDiagnosticCode(code)
      ? [{ code, severity, parameters: {}, location: work === undefined ? {} : { work }, related: undefined }]
      : [],
  );
}

/** Judges whether a recorded run can be published; see docs/decisions/publication.md. */
export async function judgeRun(
  recorded: RecordedRun,
  missingInputs: readonly string[],
  codes: readonly AllowableCode[],
): Promise<Gate> {
  const { run } = recorded;
  const pending = partPending(run);
  const lock = await readLock(recorded.path);
  const broken =
    lock.state === 'broken' ? [diagnose('comparison/lock-broken', {}, { file: recorded.path })] : [];
  const differing = rescoringFindings(recorded).reduce(
    (sum, { parameters: { count } }) => sum + Number(count),
    0,
  );
  const found = [...run.diagnostics, ...broken, ...comparisonErrors(recorded)];
  const obstacles = [
    ...runObstacles({ ...run, diagnostics: found }, pending),
    ...outsideObstacles({ missingInputs, differing }),
  ];
  return {
    ...allowObstacles(obstacles, codes),
    allowsWords: codes.includes(privateWords),
    idleMatters: pending.idle.reduce((sum, work) => sum + countPending(work), 0),
  };
}
