import { runPipeline } from '../../src/pipeline.js';
import { publishedRank } from '../../src/ranking/brackets.js';
import type { RankedSubmission, Run } from '../../src/ranking/run.js';
import { type ParsedRubric, parseLayers } from '../../src/rubric/parse-rubric.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { findNode } from '../../src/scoring/score-tree.js';
import { scoreViews } from '../../src/scoring/score-views.js';
import { publicationOf } from '../../src/reports/publication/publication.js';
import { formatScore } from '../../src/table/numbers.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { sheetOf } from '../intake/make-sheet.js';
import { inFrame } from './example-frame.js';
import { arrow, type Example } from './example.js';

/** What stands in a cell of the results where there is none. */
const none = '–';

/** The rubric of an example, put into the frame that all share. */
export function parseExample({ rubric, base }: Example): ParsedRubric {
  const files = [
    { file: 'example.yaml', text: inFrame(rubric) },
    ...(base === undefined ? [] : [{ file: 'base.yaml', text: inFrame(base) }]),
  ];
  return parseLayers(files);
}

/** Runs the answers of an example through the whole program. */
async function runExample(example: Example, rubric: Rubric): Promise<Run> {
  const [titles = [], ...rows] = example.table;
  const asked = titles.filter((title) => !title.startsWith(arrow)).length;
  const sheet = sheetOf([titles, ...rows].map((row) => row.slice(0, asked)));
  const { ledger } = example;
  const { run, diagnostics } = await runPipeline({
    toolVersion: '0.0.0',
    rubric,
    rubricSha256: '',
    files: [{ name: 'a.xlsx', sha256: '' }],
    sheets: [sourceOf(sheet)],
    map: undefined,
    policy: undefined,
    ...(ledger === undefined
      ? {}
      : {
          ledger: {
            files: [{ name: 'ledger.csv', sha256: '' }],
            sheets: [sheetOf(ledger, { file: 'ledger.csv' })],
            asOf: undefined,
          },
        }),
    diagnostics: [],
  });
  if (run === undefined) throw new Error(JSON.stringify(diagnostics));
  return run;
}

function shown(score: number | undefined, decimals: number): string {
  return score === undefined ? none : String(Number(formatScore(score, decimals)));
}

function viewScore(run: Run, { score }: RankedSubmission, name: string): string | undefined {
  const [view, group] = name.split('.');
  const found = scoreViews(run.rubric, score.tree).find((one) => one.view.id === view);
  const of = found?.groups.find((one) => one.group.id === group);
  return of === undefined ? undefined : shown(of.score, run.rubric.ranking.decimals);
}

function awardsOf(run: Run, { submission }: RankedSubmission): string {
  const won = run.awards.filter(({ winners }) => winners.some((winner) => winner.submission === submission));
  return won.length === 0 ? none : won.map(({ award }) => award.id).join(', ');
}

function openPlaces(run: Run, { submission }: RankedSubmission): string {
  const drawn = run.awards.find(({ track }) => track === undefined || track === submission.track);
  return drawn === undefined ? none : String(drawn.openPlaces);
}

/** What the published list shows of a submission in one of its columns; undefined for a column that it cannot have. */
function publishedResult(run: Run, { submission }: RankedSubmission, what: string): string | undefined {
  const facts = { publishedOn: '2026-06-30', recordSha256: 'a'.repeat(64), allowed: [] };
  const publication = publicationOf(
    { ...run, rubricSha256: 'b'.repeat(64) },
    { ...facts, privateWords: 0, idleMatters: 0 },
    'en',
  );
  const work = publication.works.find(({ fields }) => fields['name'] === submission.name);
  const show = (text: string | number | null | undefined): string => String(text ?? none);
  switch (what) {
    case 'listed':
      return work === undefined ? 'no' : 'yes';
    case 'total':
      return show(work?.total);
    case 'level':
      return show(work?.levels['levels']);
    case 'awards':
      return show(work?.awards.join(', '));
    case 'track rank':
      return show(work?.tracks[0]?.rank);
    case 'remark':
      return show(work?.remark);
    default:
      return show(work?.groups[what] ?? work?.fields[what]);
  }
}

/** What one column of results says of a submission. */
function resultOf(run: Run, entry: RankedSubmission, column: string): string {
  const { standing, score, levels, level } = entry;
  const { ranking } = run.rubric;
  const [what = '', which] = column.split(' ');
  if (column === 'awards') return awardsOf(run, entry);
  if (column === 'open places') return openPlaces(run, entry);
  if (column === 'total') return shown(score.total, ranking.decimals);
  if (column === 'coverage') return String(score.tree.coverage);
  if (what === 'level') return (which === undefined ? level : levels.get(which))?.label.en ?? none;
  if (column === 'published rank')
    return standing.status === 'ranked' ? publishedRank(ranking, standing.rank) : none;
  if (what === 'published') return publishedResult(run, entry, column.slice('published '.length)) ?? none;
  if (what === 'rank') {
    if (standing.status !== 'ranked') return none;
    if (which === undefined) return String(standing.rank);
    return String(standing.trackRanks.find(({ track }) => track === which)?.rank ?? none);
  }
  const node = findNode(score.tree, column);
  if (node !== undefined) return shown(node.score, ranking.decimals);
  const view = viewScore(run, entry, column);
  if (view === undefined) throw new Error(`no result is called ${column}`);
  return view;
}

/** The table of an example with the results that the program gives, and the codes of all findings. */
export async function resultsOf(
  example: Example,
  rubric: Rubric,
): Promise<{ readonly table: Example['table']; readonly codes: readonly string[] }> {
  const run = await runExample(example, rubric);
  const [titles = [], ...rows] = example.table;
  const filled = rows.map((row) => {
    const entry = run.submissions.find(({ submission }) => submission.name === row[0]);
    return titles.map((title, column) => {
      if (!title.startsWith(arrow)) return row[column] ?? '';
      return entry === undefined ? 'no such work' : resultOf(run, entry, title.slice(arrow.length));
    });
  });
  return { table: [titles, ...filled], codes: run.diagnostics.map(({ code }) => code) };
}
