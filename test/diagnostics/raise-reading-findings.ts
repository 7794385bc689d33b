import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { MultiSpec } from '../../src/items/multi.js';
import { readResponse } from '../../src/intake/read-response.js';
import { bestRubric } from '../../src/reports/inspection/best-rubric.js';
import { codeHeaders, rowOf, sheetOf, smallRubric, take } from '../intake/make-sheet.js';
import { plainItem } from '../plain-rubric.js';

/** One of its options reads like the two others. */
const themes: MultiSpec = {
  kind: 'multi',
  options: ['Nature', 'Children', 'Nature, children'].map((label, index) => ({
    id: 'ABC'[index] ?? '',
    points: 1,
    label: { 'zh-CN': label, en: label },
    keywords: [],
  })),
};

function ambiguousOptions(): readonly Diagnostic[] {
  const layout = {
    item: plainItem('1.1', themes),
    blanks: [0],
    options: new Map<string, number>(),
    evidence: [],
    optionEvidence: new Map<string, readonly number[]>(),
    columnValues: [new Set<string>()],
  };
  const row = { number: 2, cells: [{ kind: 'text', text: 'Nature, children' } as const] };
  const rules = { readEvidence: () => 'present' as const, conditions: [], share: (text: string) => text };
  return readResponse(layout, row, rules, () => ({ file: 'a.xlsx' })).diagnostics;
}

/** The shipped rubric that a file fits. */
function fitting(): readonly Diagnostic[] {
  const facts = { name: 'a.xlsx', kind: 'xlsx', size: 1, member: undefined, format: undefined } as const;
  const sheet = { ...sheetOf([[...codeHeaders], rowOf()]), tables: [] };
  const sheets = [
    { facts: { name: 'Sheet1', visibility: 'visible' as const, tables: [], merges: [] }, sheet },
  ];
  const best = bestRubric([{ name: 'small', rubric: smallRubric }], { facts, sheets, diagnostics: [] });
  return best === undefined ? [] : [best];
}

/** What is said of answers, titles, tracks and maps that can be understood in more than one way. */
export async function raiseReadingFindings(): Promise<readonly Diagnostic[]> {
  const titles = codeHeaders.map((header) => (header === '2.2.1' ? '未签劳动合同的情况' : header));
  const rows = [
    rowOf({ 作品名称: 'a', 赛道: '动画/短片', '2.2.9(1)': '40% / 60%', '2.2.9(2)': null }),
    rowOf({ 作品名称: 'b', 赛道: '动画、短片' }),
  ];
  const others = codeHeaders.map((header) => (/^[123]\./u.test(header) ? `第${header}条` : header));
  const entries = [
    { column: 'B', target: 'track', line: 2 },
    { column: 'D', target: 'name', line: 3 },
  ];
  const readings = await Promise.all([
    take([sheetOf([titles, ...rows])]),
    take([sheetOf([others, rowOf()])]),
    take([sheetOf([[...codeHeaders], rowOf()])], { file: 'map.yaml', headerRow: undefined, entries }),
  ]);
  return [...readings.flatMap(({ diagnostics }) => diagnostics), ...ambiguousOptions(), ...fitting()];
}
