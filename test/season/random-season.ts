import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { runPipeline } from '../../src/pipeline.js';
import type { Run } from '../../src/ranking/run.js';
import { parseLayers } from '../../src/rubric/parse-rubric.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { sheetOf } from '../intake/make-sheet.js';
import { requireRun } from '../review/points-field.js';
import { seasonFixture } from './season-run.js';

const items = ['1.1', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2'] as const;

function readRubric(...files: readonly string[]): Rubric {
  const layers = files.map((file) => ({ file, text: readFileSync(`${seasonFixture}${file}`, 'utf8') }));
  const { rubric, diagnostics } = parseLayers(layers);
  if (rubric === undefined) throw new Error(JSON.stringify(diagnostics));
  return rubric;
}

/** The season's rubric as announced, and as revised. */
export const seasonRubrics = {
  announced: readRubric('rubric-1.yaml'),
  revised: readRubric('rubric-2.yaml', 'rubric-1.yaml'),
} as const;

const yesNo = fc.constantFrom('是', '否', '');
const grade = fc.constantFrom('A', 'B', 'C', 'D', 'E', '');
const proof = fc.constantFrom('记录 12 份', '有记录', '无', '');
const verdict = fc.constantFrom('采信', '部分采信', '不采信', '');

/** A work of a drawn season: answers and evidence of its copies, and what was decided about it. */
const work = fc.record({
  name: fc.constantFrom(...'甲乙丙丁戊己'),
  copies: fc.array(
    fc.tuple(
      fc.constantFrom('A', 'AB', 'ABCD', ''),
      yesNo,
      yesNo,
      fc.constantFrom('45%', '20%', '80%', '很多', ''),
      fc.constantFrom('是', '否', '(跳过)', ''),
      grade,
      grade,
    ),
    { minLength: 1, maxLength: 2 },
  ),
  proofs: fc.array(proof, { minLength: items.length, maxLength: items.length }),
  verdicts: fc.array(verdict, { minLength: items.length, maxLength: items.length }),
  applies: fc.constantFrom('适用', '不适用', ''),
  submission: fc.constantFrom('确认', '作废', '', '', ''),
  rule: fc.constantFrom('late', 'complaint', 'no-report', 'plagiarism', '', ''),
});
type DrawnWork = typeof work extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The works of one run of a season, each name once. */
export const field = fc.uniqueArray(work, { selector: ({ name }) => name, minLength: 1, maxLength: 5 });

const titles = [
  ...['提交时间', '作品名称', '出品年份', '所属赛道', '联系电话'],
  ...items.flatMap((item) => (item === '2.3' ? [item] : [item, '请提供内容证明'])),
];

function rowsOf({ name, copies, proofs }: DrawnWork): readonly (readonly string[])[] {
  return copies.map((answers, copy) => [
    ...[
      `2026-05-0${String(copy + 1)} 10:00:00`,
      name,
      '2026',
      '剧集',
      `1380000${String(name.charCodeAt(0))}`,
    ],
    ...items.flatMap((item, at) => [answers[at] ?? '', ...(item === '2.3' ? [] : [proofs[at] ?? ''])]),
  ]);
}

function rulingsOf({ name, verdicts, applies, submission }: DrawnWork): readonly (readonly string[])[] {
  const words = [
    ...items.flatMap((item, at) => (item === '2.3' ? [] : [[item, verdicts[at] ?? '']])),
    ['2.4', applies],
    ['', submission],
  ];
  return words.flatMap(([item = '', word = '']) =>
    word === '' ? [] : [[name, item, word, '核对原件', '评审甲', '2026-05-20']],
  );
}

/** Runs a drawn season under a rubric and an evidence policy. */
export async function runSeason(rubric: Rubric, policy: string, works: readonly DrawnWork[]): Promise<Run> {
  const rulings = sheetOf(
    [['作品', '题号', '裁定', '理由', '审核人角色', '日期'], ...works.flatMap(rulingsOf)],
    { file: 'rulings.xlsx', name: '证据审核' },
  );
  const ledger = sheetOf(
    [
      ['作品', '规则', '日期', '来源', '决定人角色'],
      ...works.flatMap(({ name, rule }) =>
        rule === '' ? [] : [[name, rule, '2026-06-01', '公告', '评委会']],
      ),
    ],
    { file: 'ledger.xlsx', name: '台账' },
  );
  const outcome = await runPipeline({
    toolVersion: '0.0.0',
    rubric,
    rubricSha256: '',
    files: [{ name: 'a.xlsx', sha256: '' }],
    sheets: [sourceOf(sheetOf([titles, ...works.flatMap(rowsOf)]))],
    map: undefined,
    policy,
    rulings: { files: [{ name: 'rulings.xlsx', sha256: '' }], sheets: [rulings] },
    ledger: { files: [{ name: 'ledger.xlsx', sha256: '' }], sheets: [ledger], asOf: undefined },
    diagnostics: [],
  });
  return requireRun(outcome);
}
