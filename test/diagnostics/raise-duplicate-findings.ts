import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { DuplicateRule } from '../../src/intake/duplicates.js';
import { takeIn } from '../../src/intake/intake.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { codeHeaders, rowOf, sheetOf, smallRubric, type Written } from '../intake/make-sheet.js';

async function take(rule: DuplicateRule, ...rows: readonly Written[][]): Promise<readonly Diagnostic[]> {
  const sheet = sourceOf(sheetOf([[...codeHeaders], ...rows]));
  return (await takeIn(smallRubric, [sheet], undefined, rule)).diagnostics;
}

/** Two copies, all of which a ruling says to keep. */
async function takeRuled(...rows: readonly Written[][]): Promise<readonly Diagnostic[]> {
  const sheet = sourceOf(sheetOf([[...codeHeaders], ...rows]));
  const rulings = { mark: () => 'a', kept: new Set(['a']), settled: new Set<string>() };
  return (await takeIn(smallRubric, [sheet], undefined, 'latest', rulings)).diagnostics;
}

/** Every finding about copies, refused duplicates and numbers that lost digits. */
export async function raiseDuplicateFindings(): Promise<readonly Diagnostic[]> {
  const rounded = (name: string): Written[] => rowOf({ 作品名称: name, 电话: '1.39E+10' });
  return [
    ...(await take('latest', rowOf(), rowOf())),
    ...(await take('fail', rowOf(), rowOf())),
    ...(await take('latest', rowOf({ '2.2.1': '也许' }), rowOf({ 提交时间: '2026/9/20' }))),
    ...(await takeRuled(rowOf(), rowOf({ '2.2.1': '否' }))),
    ...(await take('latest', rounded('a'), rounded('b'))),
    ...(await take('latest', rounded('a'), rowOf({ 作品名称: 'b' }))),
  ];
}
