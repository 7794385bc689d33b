import { readFileSync } from 'node:fs';
import { mapOf, styles, write } from '../../fixtures/platforms/styles.js';
import type { Submission as Meant } from '../../fixtures/platforms/submissions.js';
import type { ColumnMap } from '../../src/intake/column-map.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { runPipeline } from '../../src/pipeline.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import type { Sheet } from '../../src/table/sheet.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { sheetOf, type Written } from './make-sheet.js';

function readRubric(): Rubric {
  const url = new URL('../../fixtures/platforms/rubric.yaml', import.meta.url);
  const { rubric } = parseRubric('rubric.yaml', readFileSync(url, 'utf8'));
  if (rubric === undefined) throw new Error('the rubric of the platform fixtures is not sound');
  return rubric;
}

export const platformRubric = readRubric();

/** The styles in which fixtures/platforms/ writes the same answers. */
export const styleIds: readonly string[] = Object.keys(styles);

export function mapOfStyle(id: string): ColumnMap | undefined {
  const style = styles[id];
  if (style?.needsMap !== true) return undefined;
  const entries = mapOf(style).map((entry, line) => ({ ...entry, line: line + 1 }));
  return { file: 'map.yaml', headerRow: undefined, entries };
}

/** The total of each work, to nine decimals, by its name. */
async function totalsOf(
  sheet: Sheet,
  map: ColumnMap | undefined,
): Promise<ReadonlyMap<string | undefined, string | undefined>> {
  const { run } = await runPipeline({
    ...{ toolVersion: '', rubric: platformRubric, rubricSha256: '', files: [] },
    ...{ sheets: [sourceOf(sheet)], map, policy: undefined, diagnostics: [] },
  });
  return new Map(
    (run?.submissions ?? []).map(({ submission, score }) => [submission.name, score.total?.toFixed(9)]),
  );
}

/** The totals of an export in this style. */
export async function totalsInStyle(id: string, submissions: readonly Meant[]): ReturnType<typeof totalsOf> {
  const rows: readonly (readonly Written[])[] = write(styles[id], submissions);
  return await totalsOf(sheetOf(rows), mapOfStyle(id));
}

/** The totals of the same submissions as anybody would type them: letters of options, one column a question. */
export async function totalsInPlain(submissions: readonly Meant[]): ReturnType<typeof totalsOf> {
  const header = [
    ...['作品名称', '赛道', '联系人', '电话', '1.1', '1.1请提供内容证明', '1.2', '1.2请提供内容证明'],
    ...['1.3', '1.3请提供内容证明', '2.1(1)', '2.1(2)', '2.2', '2.2请提供内容证明'],
  ];
  const proof = (isThere: boolean): Written => (isThere ? '合同.pdf' : null);
  const letter = { yes: 'A', no: 'B', '': null };
  const rows = submissions.map((meant): Written[] => [
    ...[meant.name, meant.track, meant.contact, meant.phone],
    ...[meant.themes.join(''), proof(meant.proofs[0]), letter[meant.contracts], proof(meant.proofs[1])],
    ...[letter[meant.debts], proof(meant.proofs[2]), meant.shares[0], meant.shares[1]],
    ...[meant.impact, proof(meant.proofs[3])],
  ]);
  return await totalsOf(sheetOf([header, ...rows]), undefined);
}
