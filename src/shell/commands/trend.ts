import { trendOf } from '../../analysis/trend/trend.js';
import type { TrendBy } from '../../analysis/trend/trend-groups.js';
import { sheetCsv } from '../../reports/sheet-csv.js';
import { trendSheet, trendWorkbook } from '../../reports/comparison/trend-sheets.js';
import { trendJson, trendText } from '../../reports/comparison/trend-texts.js';
import { stepWords, viewTrend } from '../../reports/comparison/trend-view.js';
import { rescoringFindings } from '../compare-records.js';
import { exitCodes, UsageError } from '../exit.js';
import { readRecord } from '../read-record.js';
import { formatFinding } from '../terminal/findings.js';
import { terminalLanguage } from '../terminal/language.js';
import { styleFor } from '../terminal/style.js';
import type { World } from '../world.js';
import { parseFormats } from '../parse-formats.js';
import { comparisonFormats, formatParts, writeComparison } from './comparison-outputs.js';
import { labelRuns, type NamedRun } from './label-runs.js';
import type { CommonOptions } from './options.js';

/** The options of `trend`. */
export interface TrendOptions extends CommonOptions {
  readonly line: string;
  readonly by?: TrendBy;
  readonly label?: readonly string[];
  readonly format: string;
  readonly out: string;
  readonly overwrite?: boolean;
}

function readLine(text: string): number {
  const line = /^\d+(\.\d+)?$/u.test(text) ? Number(text) : NaN;
  if (Number.isFinite(line)) return line;
  throw new UsageError({
    'zh-CN': `--line 后面应是分数，例如 60，而不是“${text}”`,
    en: `--line takes a score such as 60, not “${text}”`,
  });
}

function checkLabels(labels: readonly string[], runs: number): void {
  if (labels.length === 0 || labels.length === runs) return;
  throw new UsageError({
    'zh-CN': `--label 应给出 ${String(runs)} 次（每个运行记录一个），而不是 ${String(labels.length)} 次`,
    en: `--label is given ${String(labels.length)} times for ${String(runs)} runs: give one each, or none`,
  });
}

/** `esg-score trend RUN…`: means, spreads, shares and levels over runs in the order given; returns the exit code. */
export async function trend(names: readonly string[], options: TrendOptions, world: World): Promise<number> {
  const wanted = parseFormats(options.format, comparisonFormats);
  const line = readLine(options.line);
  checkLabels(options.label ?? [], names.length);
  const named: NamedRun[] = [];
  for (const name of names) named.push({ name, ...(await readRecord(name, world)) });
  const by: readonly TrendBy[] = options.by === undefined ? ['year', 'track'] : [options.by];
  const language = terminalLanguage(options, world, named.at(-1)?.run.rubric);
  const view = viewTrend(trendOf(labelRuns(named, options.label ?? []), by, line), language);
  const steps = view.trend.steps.map(
    ({ from, to, comparability }) => `${from} → ${to}: ${stepWords(view, comparability)}`,
  );
  const notes = { header: view.say('sheet.steps'), text: steps.join(' ') };
  const files = await writeComparison(
    wanted,
    {
      text: () => formatParts(trendText(view)),
      csv: () => sheetCsv(trendSheet(view), notes),
      json: () => trendJson(view),
      xlsx: async () => {
        const { workbookBytes } = await import('../write/workbook-bytes.js');
        return workbookBytes(trendWorkbook(view));
      },
    },
    { out: options.out, stem: 'trend', overwrite: options.overwrite ?? false },
    world,
  );
  if (options.quiet === true) return exitCodes.done;
  const style = styleFor(world, world.stderr, options.color);
  for (const finding of named.flatMap(rescoringFindings))
    world.stderr.write(`${formatFinding(finding, language, style)}\n`);
  for (const file of files) world.stderr.write(`${file}\n`);
  return exitCodes.done;
}
