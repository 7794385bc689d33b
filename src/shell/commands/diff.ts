import { comparisonJson } from '../../reports/comparison/comparison-json.js';
import { comparabilityLines } from '../../reports/comparison/comparison-view.js';
import { comparisonText } from '../../reports/comparison/comparison-text.js';
import { comparisonWorkbook } from '../../reports/comparison/comparison-workbook.js';
import { sheetCsv } from '../../reports/sheet-csv.js';
import { worksSheet } from '../../reports/comparison/works-sheet.js';
import { compareRecords, rescoringFindings } from '../compare-records.js';
import { readRecord } from '../read-record.js';
import { formatFinding } from '../terminal/findings.js';
import { terminalLanguage } from '../terminal/language.js';
import { styleFor } from '../terminal/style.js';
import type { World } from '../world.js';
import { parseFormats } from '../parse-formats.js';
import { comparisonFormats, formatParts, writeComparison } from './comparison-outputs.js';
import type { CommonOptions } from './options.js';
import { findingsExitCode } from './read-run.js';

/** The options of `diff`. */
export interface DiffOptions extends CommonOptions {
  readonly format: string;
  readonly out: string;
  readonly overwrite?: boolean;
  readonly restatements?: readonly string[];
  readonly failOn: 'error' | 'warning' | 'never';
}

/**
 * `esg-score diff BEFORE AFTER`: compares two run records, each named itself or by its folder, and says what
 * every change of score and rank comes from; returns the exit code.
 */
export async function diffRuns(
  beforeName: string,
  afterName: string,
  options: DiffOptions,
  world: World,
): Promise<number> {
  const wanted = parseFormats(options.format, comparisonFormats);
  const before = await readRecord(beforeName, world);
  const after = await readRecord(afterName, world);
  const language = terminalLanguage(options, world, after.run.rubric);
  const settings = { restatements: options.restatements ?? [], language };
  const { view, diagnostics } = await compareRecords(before, after.run, settings, world);
  const notes = { header: view.say('sheet.about'), text: comparabilityLines(view).join(' ') };
  const files = await writeComparison(
    wanted,
    {
      text: () => formatParts(comparisonText(view, options.verbose === true ? 'all' : 'largest')),
      csv: () => sheetCsv(worksSheet(view), notes),
      json: () => comparisonJson(view),
      xlsx: async () => {
        const { workbookBytes } = await import('../write/workbook-bytes.js');
        return workbookBytes(comparisonWorkbook(view));
      },
    },
    { out: options.out, stem: 'comparison', overwrite: options.overwrite ?? false },
    world,
  );
  const found = [...diagnostics, ...rescoringFindings(after)];
  const style = styleFor(world, world.stderr, options.color);
  const shown = options.quiet === true ? found.filter(({ severity }) => severity === 'error') : found;
  for (const finding of shown) world.stderr.write(`${formatFinding(finding, language, style)}\n`);
  if (options.quiet !== true) for (const file of files) world.stderr.write(`${file}\n`);
  return findingsExitCode(found, options.failOn);
}
