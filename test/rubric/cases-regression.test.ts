import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.js';
import type { RankedSubmission } from '../../src/ranking/run.js';
import { parseRubric } from '../../src/rubric/parse-rubric.js';
import { nodeScore } from '../../src/scoring/score-tree.js';
import { publishedScore } from '../../src/table/numbers.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { sheetOf } from '../intake/make-sheet.js';

// Single facts of published ratings, typed in as numbers; see docs/cases.md for the whole of them.

type Ranked = ReadonlyMap<string, RankedSubmission>;

/** Ranks rows under a shipped rubric of fixtures/cases. */
async function rank(name: string, rows: readonly (readonly string[])[]): Promise<Ranked> {
  const file = `fixtures/cases/${name}.yaml`;
  const { rubric, diagnostics } = parseRubric(
    file,
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (rubric === undefined) throw new Error(`${file} is not sound`);
  const outcome = await runPipeline({
    toolVersion: '0.0.0',
    rubric,
    rubricSha256: '',
    files: [{ name: 'a.xlsx', sha256: '' }],
    sheets: [sourceOf(sheetOf(rows))],
    map: undefined,
    policy: undefined,
    diagnostics: [],
  });
  if (outcome.run === undefined) throw new Error(JSON.stringify(outcome.diagnostics));
  return new Map(outcome.run.submissions.map((entry) => [entry.submission.name ?? '', entry]));
}

/** The total rounded to decimals, the rank, and the English name of the level. */
function outcomeOf(ranked: Ranked, name: string, decimals: number): readonly unknown[] {
  const entry = ranked.get(name);
  const { total } = entry?.score ?? {};
  return [
    total === undefined ? undefined : publishedScore(total, decimals),
    entry?.standing.status === 'ranked' ? entry.standing.rank : undefined,
    entry?.level?.label.en,
  ];
}

function scoreOf(ranked: Ranked, name: string, node: string): number | undefined {
  const entry = ranked.get(name);
  return entry === undefined ? undefined : nodeScore(entry.score.tree, node);
}

test('human development: published indices, with ties of the published value', async () => {
  const ranked = await rank('hdi', [
    ['country', 'le', 'eys', 'mys', 'gnipc'],
    ['South Sudan', '54.9752', '5.54251', '5.726140022', '767.787'],
    ['Switzerland', '83.9872', '16.50029945', '13.85966015', '66933.00454'],
    ['Norway', '83.2339', '18.18519974', '13.00362968', '64660.10622'],
    ['Liechtenstein', '83.2575', '15.18157005', '12.53854', '146829.7006'],
    ['Japan', '84.7839', '15.22162588', '13.36610034', '42274.29134'],
    ['Korea', '83.6978', '16.52173996', '12.51293027', '44500.93187'],
    ['China', '78.2107', '14.2361149', '7.600118446', '17504.39969'],
  ]);
  // Years of schooling (Norway) and income (Liechtenstein) beyond the goalposts count as these.
  expect(outcomeOf(ranked, 'Switzerland', 3)).toEqual([0.962, 1, 'very high']);
  expect(outcomeOf(ranked, 'Norway', 3)).toEqual([0.961, 2, 'very high']);
  expect(outcomeOf(ranked, 'Liechtenstein', 3)).toEqual([0.935, 3, 'very high']);
  expect(outcomeOf(ranked, 'Japan', 3)).toEqual([0.925, 4, 'very high']);
  expect(outcomeOf(ranked, 'Korea', 3)).toEqual([0.925, 4, 'very high']);
  expect(outcomeOf(ranked, 'China', 3)).toEqual([0.768, 6, 'high']);
  expect(outcomeOf(ranked, 'South Sudan', 3)).toEqual([0.385, 7, 'low']);
});

const questions = [
  'exists',
  'digital',
  'public',
  'online',
  'free',
  'machinereadable',
  'bulk',
  'openlicense',
  'uptodate',
];
const words = new Map([
  ['Y', 'Yes'],
  ['N', 'No'],
  ['U', 'Unsure'],
]);

/** A place's row: nine letters for each topic. */
function placeRow(
  code: string,
  name: string,
  topics: readonly (readonly [string, string, number])[],
): readonly string[] {
  return [
    code,
    name,
    ...topics.flatMap(([, letters]) => [...letters].map((letter) => words.get(letter) ?? letter)),
  ];
}

/** Topic, answers to its nine questions, published score. */
const norway = [
  ['budget', 'YYYYYYYYY', 100],
  ['companies', 'YYYYYYYYY', 100],
  ['elections', 'YUNNNNNNY', 15],
  ['emissions', 'YYYYYYUNY', 60],
  ['land', 'YYYYYNNNY', 45],
  ['legislation', 'YYYYYNNNY', 45],
  ['map', 'YYYYYYYYY', 100],
  ['postcodes', 'YYYYYYYYY', 100],
  ['procurement', 'YYYYYNNNY', 45],
  ['spending', 'YYNNNNNNN', 10],
  ['statistics', 'YYYYYYYYY', 100],
  ['water', 'YNNNNNNNN', 5],
  ['weather', 'YYYYYYYYY', 100],
] as const;

const singapore = [
  ['budget', 'YYYYYUYNY', 55],
  ['companies', 'YYNYNYYNY', 50],
  ['elections', 'NNNNNNNNN', 0],
  ['emissions', 'YYYYYNNNY', 45],
  ['land', 'YYYYYYYUU', 60],
  ['legislation', 'YYYYYNNNY', 45],
  ['map', 'YYNNNYYNY', 45],
  ['postcodes', 'YYNNNYYNY', 45],
  ['procurement', 'YYYYYNNNY', 45],
  ['spending', 'YYNNNNNNN', 10],
  ['statistics', 'YYYYYYYNY', 70],
  ['water', 'YYYYYYNYN', 80],
  ['weather', 'YYYYYYYYY', 100],
] as const;

test('open data: published scores of every topic and of the whole', async () => {
  const ranked = await rank('open-data-index', [
    ['place', 'name', ...norway.flatMap(([topic]) => questions.map((question) => `${topic}.${question}`))],
    placeRow('sg', 'Singapore', singapore),
    placeRow('no', 'Norway', norway),
  ]);
  for (const [name, topics] of [
    ['Norway', norway],
    ['Singapore', singapore],
  ] as const) {
    const scores = topics.map(([topic]) => [topic, publishedScore(scoreOf(ranked, name, topic) ?? NaN, 6)]);
    expect(scores).toEqual(topics.map(([topic, , score]) => [topic, score]));
  }
  expect(outcomeOf(ranked, 'Norway', 0).slice(0, 2)).toEqual([63, 1]);
  expect(outcomeOf(ranked, 'Singapore', 0).slice(0, 2)).toEqual([50, 2]);
});

const components = ['SS', 'TR', 'PE', 'CO', 'IN'];

/** A performance's row: elements, deductions, the factor of all components, and the marks of nine judges for each. */
function performanceRow(
  [name, programme, elements, deductions, factor]: readonly [string, string, string, string, string],
  marks: readonly string[],
): readonly string[] {
  return [
    name,
    programme,
    elements,
    deductions,
    ...components.map(() => factor),
    ...marks.flatMap((all) => all.split(' ').map((mark) => (mark === '-' ? '' : mark))),
  ];
}

test('judged panels: published panel values, component totals and segment totals', async () => {
  const ranked = await rank('judged-panels', [
    [
      ...['performance_id', 'program', 'total_element_score', 'total_deductions'],
      ...components.map((component) => `factor_${component}`),
      ...components.flatMap((component) =>
        Array.from({ length: 9 }, (_, judge) => `${component}_J${String(judge + 1)}`),
      ),
    ],
    performanceRow(
      ['41a2345881', 'ICE DANCE SHORT DANCE', '20.68', '1.00', '0.8'],
      [
        '4.25 5.5 4.5 5.25 5.25 5.25 4.75 4.75 5.5',
        '4.0 5.0 4.25 5.0 4.75 4.75 4.5 4.75 5.75',
        '4.75 5.25 4.75 5.25 5.25 5.25 5.25 5.0 6.25',
        '4.0 5.25 4.5 5.25 5.0 5.0 5.0 4.75 5.75',
        '4.25 5.25 4.75 5.0 4.75 5.0 4.75 4.75 6.0',
      ],
    ),
    performanceRow(
      ['7d224320a4', 'PAIRS SHORT PROGRAM', '37.49', '0.00', '0.8'],
      [
        '7.25 8.0 7.0 7.5 7.5 - 7.75 7.0 8.0',
        '7.0 7.75 7.25 7.0 7.0 - 7.75 7.0 7.5',
        '7.5 8.0 7.25 7.25 7.5 - 8.25 7.0 7.5',
        '7.25 7.75 7.5 7.0 7.25 - 8.0 7.25 7.75',
        '7.25 8.0 7.25 7.25 7.75 - 8.0 7.25 7.75',
      ],
    ),
  ]);
  const published = [
    ['41a2345881', [5.04, 4.71, 5.14, 4.96, 4.89], 19.79, 39.47, 2],
    // One judge is absent.
    ['7d224320a4', [7.5, 7.25, 7.5, 7.46, 7.54], 29.8, 67.29, 1],
  ] as const;
  for (const [name, panels, componentTotal, total, place] of published) {
    // The score of an item is a percentage of its ten points.
    const values = components.map((component) =>
      publishedScore((scoreOf(ranked, name, component) ?? NaN) / 10, 4),
    );
    expect(values).toEqual(panels);
    expect(publishedScore(scoreOf(ranked, name, 'components') ?? NaN, 4)).toBe(componentTotal);
    expect(outcomeOf(ranked, name, 2).slice(0, 2)).toEqual([total, place]);
  }
});
