import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

// Runs published ratings through the ordinary command and compares every published number. The files are
// not part of the project: node scripts/verify-cases.js <folder> [case]. See docs/cases.md.

const repository = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(repository, '..', 'shared', 'cases');
const only = process.argv[3];

/** Rows of a CSV file by header. */
function readTable(path) {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
}

/** The run record of ranking a file, by submission name. */
function rank(rubric, input) {
  const out = mkdtempSync(join(tmpdir(), 'esg-score-case-'));
  try {
    const args = ['rank', input, '--rubric', join(repository, 'fixtures/cases', `${rubric}.yaml`)];
    const options = ['--out', out, '--format', 'json', '--quiet', '--lang', 'en', '--fail-on', 'never'];
    const run = spawnSync('node', [join(repository, 'bin/esg-score.js'), ...args, ...options], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${rubric}: exit ${run.status}\n${run.stderr}`);
    const record = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
    return new Map(record.submissions.map((entry) => [entry.name, entry]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Rounded half up from the last double's digits, as a published table does. */
function roundTo(value, decimals) {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}

function comparer(name) {
  let compared = 0;
  const missed = [];
  return {
    same(what, got, expected) {
      compared += 1;
      if (got !== expected) missed.push(`${what}: got ${got}, published ${expected}`);
    },
    report() {
      console.log(`${name}: ${compared - missed.length} of ${compared} published numbers agree`);
      for (const miss of missed.slice(0, 20)) console.log(`  ${miss}`);
      return missed.length === 0 && compared > 0;
    },
  };
}

function verifyHdi(file, rankColumn) {
  const input = join(folder, 'hdi', file);
  const got = rank('hdi', input);
  const result = comparer(`hdi ${file}`);
  for (const row of readTable(input)) {
    if (row.hdi_published === '') continue;
    const entry = got.get(row.country);
    result.same(`${row.country} index`, entry?.total, Number(row.hdi_published));
    result.same(`${row.country} rank`, entry?.rank, Number(row[rankColumn]));
  }
  return result.report();
}

function verifyOpenData() {
  const got = rank('open-data-index', join(folder, 'open-data-index-2015/input.csv'));
  const names = new Map(
    readTable(join(folder, 'open-data-index-2015/input.csv')).map(({ place, name }) => [place, name.trim()]),
  );
  const result = comparer('open-data-index-2015');
  for (const row of readTable(join(folder, 'open-data-index-2015/expected.csv'))) {
    const entry = got.get(names.get(row.place));
    result.same(`${row.place} score`, entry?.total, Number(row.score_published));
    result.same(`${row.place} rank`, entry?.rank, Number(row.rank_published));
    for (const group of Object.keys(row).slice(1, 14))
      result.same(`${row.place} ${group}`, roundTo(entry?.scores[group], 6), Number(row[group]));
  }
  return result.report();
}

function verifyPanels() {
  const input = join(folder, 'judged-panels/input.csv');
  const got = rank('judged-panels', input);
  const result = comparer('judged-panels');
  for (const row of readTable(join(folder, 'judged-panels/expected.csv'))) {
    const entry = got.get(row.performance_id);
    // An item's score is a percentage of its ten points.
    for (const component of ['SS', 'TR', 'PE', 'CO', 'IN'])
      result.same(
        `${row.performance_id} ${component}`,
        roundTo((entry?.scores[component] ?? NaN) / 10, 4),
        Number(row[component]),
      );
    const components = roundTo(entry?.scores.components, 4);
    result.same(`${row.performance_id} components`, components, Number(row.total_component_score));
    result.same(`${row.performance_id} total`, entry?.total, Number(row.total_segment_score));
  }
  return result.report();
}

const cases = {
  hdi: () => [
    verifyHdi('hdr2021_22_year2021.csv', 'hdi_rank'),
    verifyHdi('hdr2023_24_year2022.csv', 'hdi_rank_2022'),
  ],
  'open-data-index-2015': () => [verifyOpenData()],
  'judged-panels': () => [verifyPanels()],
};

if (!existsSync(folder)) {
  console.error(`no folder ${folder}: name the folder of the published cases`);
  process.exit(2);
}
const results = Object.entries(cases)
  .filter(([name]) => only === undefined || name === only)
  .flatMap(([, verify]) => verify());
process.exitCode = results.every(Boolean) ? 0 : 1;
