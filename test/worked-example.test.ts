import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runPipeline } from '../src/pipeline.js';
import type { RankedSubmission, Run } from '../src/ranking/run.js';
import { parseRubric } from '../src/rubric/parse-rubric.js';
import { itemsOf, type Rubric } from '../src/rubric/rubric.js';
import { formatScore } from '../src/table/numbers.js';
import type { ItemScore, ScoreNode } from '../src/scoring/score-tree.js';
import type { Cell } from '../src/table/cell.js';
import type { Sheet } from '../src/table/sheet.js';
import { sourceOf } from '../src/table/sheet-source.js';

const page = readFileSync(new URL('../docs/worked-example.md', import.meta.url), 'utf8');
const fence = /^```yaml\n([\s\S]*?)^```$/m;

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** All tables of the page; the lines of one stand together. */
function readTables(text: string): readonly Table[] {
  return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([lines]) => {
    const [header = [], , ...rows] = lines.trim().split('\n').map(cellsOf);
    return { header, rows };
  });
}

const tables = readTables(page);

/** The only table whose first column has this title. */
function table(title: string): Table {
  const [found, another] = tables.filter(({ header }) => header[0] === title);
  if (found === undefined || another !== undefined) throw new Error(`one table should begin with ${title}`);
  return found;
}

function textCell(text: string): Cell {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** The export that the page's table of answers stands for: turned over, with the works' names in front. */
function sheetOf({ header: [, ...works], rows }: Table): Sheet {
  const lines = [
    ['Work', ...rows.map(([column = '']) => column)],
    ...works.map((work, index) => [work, ...rows.map((row) => row[index + 1] ?? '')]),
  ];
  return {
    file: 'answers.csv',
    name: 'answers',
    hidden: false,
    date1904: false,
    rows: lines.map((cells, index) => ({ number: index + 1, cells: cells.map(textCell) })),
  };
}

const parsed = parseRubric('worked-example.md', fence.exec(page)?.[1] ?? '');

function rubricOfPage(): Rubric {
  if (parsed.rubric === undefined) throw new Error(JSON.stringify(parsed.diagnostics, null, 2));
  return parsed.rubric;
}

const rubric = rubricOfPage();

async function runUnder(policy: string): Promise<Run> {
  const { run, diagnostics } = await runPipeline({
    toolVersion: '0',
    rubric,
    rubricSha256: '',
    files: [{ name: 'answers.csv', sha256: '' }],
    sheets: [sourceOf(sheetOf(table('Column')))],
    map: undefined,
    policy,
    diagnostics: [],
  });
  if (run === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return run;
}

const runs = { literal: await runUnder('literal'), strict: await runUnder('strict') };
type Policy = keyof typeof runs;
const policies: readonly Policy[] = ['literal', 'strict'];

function workIn(policy: Policy, name: string): RankedSubmission {
  const found = runs[policy].submissions.find(({ submission }) => submission.name === name);
  if (found === undefined) throw new Error(`no work ${name}`);
  return found;
}

function nodesBelow(node: ScoreNode): readonly ScoreNode[] {
  return node.type === 'item' ? [node] : [node, ...node.children.flatMap(nodesBelow)];
}

function idOf(node: ScoreNode): string {
  return node.type === 'item' ? node.item.id : node.group.id;
}

function nodeOf(work: RankedSubmission, id: string): ScoreNode {
  const found = nodesBelow(work.score.tree).find((node) => idOf(node) === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
}

function itemScore(policy: Policy, work: string, id: string): ItemScore {
  const node = nodeOf(workIn(policy, work), id);
  if (node.type !== 'item') throw new Error(`${id} is no item`);
  return node;
}

/** The number as the page writes it: exact, or rounded to four decimals. */
function written(value: number | undefined): string {
  return value === undefined ? '—' : String(Number(value.toFixed(4)));
}

/** The value of an expression of numbers, + - × / and brackets. */
function evaluate(expression: string): number {
  const tokens = expression.match(/\d+(?:\.\d+)?|[-+×/()]/g) ?? [];
  if (tokens.join('') !== expression.replace(/\s/g, '')) throw new Error(`cannot compute ${expression}`);
  let position = 0;
  const taken = (...signs: readonly string[]): string | undefined => {
    const token = tokens[position];
    if (token === undefined || !signs.includes(token)) return undefined;
    position += 1;
    return token;
  };
  const factor = (): number => {
    if (taken('(') !== undefined) {
      const value = terms();
      if (taken(')') === undefined) throw new Error(`a bracket stays open in ${expression}`);
      return value;
    }
    const value = Number(tokens[position]);
    position += 1;
    return value;
  };
  const product = (): number => {
    let value = factor();
    for (let sign = taken('×', '/'); sign !== undefined; sign = taken('×', '/')) {
      value = sign === '×' ? value * factor() : value / factor();
    }
    return value;
  };
  const terms = (): number => {
    let value = product();
    for (let sign = taken('+', '-'); sign !== undefined; sign = taken('+', '-')) {
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  };
  const value = terms();
  if (position !== tokens.length) throw new Error(`cannot compute ${expression}`);
  return value;
}

/** The page without its rubric and tables. */
const prose = page.replace(fence, '').replace(/^\|.*$/gm, '');
const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replace(/\s+/g, ' '));
const equations = spans.filter((span) => span.includes('='));

describe('the rubric of the page', () => {
  it('is without findings', () => {
    expect(parsed.diagnostics).toEqual([]);
  });

  it('has the policies that the page shows', () => {
    const { rows } = table('Evidence');
    expect(rows.map(([status]) => status)).toEqual(['partial', 'missing', 'no-data', 'rejected']);
    for (const [status, ...cells] of rows) {
      const effects = rubric.evidence.policies.flatMap((policy) => {
        const effect = new Map(Object.entries(policy.effects)).get(status ?? '');
        return [String(effect?.factor), String(effect?.levels)];
      });
      expect([status, ...cells]).toEqual([status, ...effects]);
    }
  });
});

describe('the answers of the page', () => {
  it('bind to every item and bring no error', () => {
    expect(runs.literal.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(runs.literal.submissions).toHaveLength(3);
  });
});

describe('the tables of the page', () => {
  it('items: answer, credit, evidence, downgrade and points', () => {
    const { rows } = table('Item');
    expect(rows.map(([id]) => id)).toEqual(itemsOf(rubric.total).map(({ id }) => id));
    for (const row of rows) {
      const [id = ''] = row;
      const [literal, strict] = policies.map((policy) => itemScore(policy, 'Lighthouse', id));
      if (literal === undefined || strict === undefined) throw new Error('two policies');
      const applies = literal.outcome !== 'not-applicable';
      const { answer, evidence } = literal.response;
      const asked = applies && literal.item.evidence !== 'none';
      const values = [literal.claimed, literal.credit, strict.credit].map((credit) =>
        written(applies ? credit : undefined),
      );
      const [claimed, literalCredit, strictCredit] = values;
      const shown = answer.state === 'answered' ? answer.shown : '—';
      const points = written(literal.effectiveWeight);
      expect(row).toEqual([id, shown, claimed, asked ? evidence : '—', literalCredit, strictCredit, points]);
      expect(strict.effectiveWeight).toBe(literal.effectiveWeight);
    }
  });

  it('parts', () => {
    for (const row of table('Part').rows) {
      const [id = ''] = row;
      const scores = policies.map((policy) => written(nodeOf(workIn(policy, 'Lighthouse'), id).score));
      expect(row).toEqual([id, ...scores]);
    }
  });

  it('downgrades', () => {
    const { rows } = table('Downgraded');
    const [literal = [], strict = []] = policies.map((policy) => workIn(policy, 'Lighthouse').score.flags);
    expect(rows).toEqual(
      literal.map(({ item, reason, lost }, index) => {
        expect(strict[index]?.item).toBe(item);
        return [item.id, reason, written(lost), written(strict[index]?.lost)];
      }),
    );
  });

  it('exemptions', () => {
    const bounds = policies.map((policy) => workIn(policy, 'Lighthouse').score.notApplicableBounds);
    expect(table('Exempt items counted').rows).toEqual([
      ['at nothing', ...bounds.map((bound) => written(bound?.low))],
      ['in full', ...bounds.map((bound) => written(bound?.high))],
    ]);
  });

  it('the other works', () => {
    const { header, rows } = table('Score');
    expect(header.slice(1)).toEqual([
      'Harbour, literal',
      'Harbour, strict',
      'Orchard, literal',
      'Orchard, strict',
    ]);
    expect(rows).toHaveLength(11);
    for (const row of rows) {
      const [id = ''] = row;
      const scores = ['Harbour', 'Orchard'].flatMap((work) =>
        policies.map((policy) => written(nodeOf(workIn(policy, work), id).score)),
      );
      expect(row).toEqual([id, ...scores]);
    }
  });

  it.each(policies)('ranks under %s', (policy) => {
    const { header, rows } = table(`Rank, ${policy}`);
    const other = policy === 'literal' ? 'strict' : 'literal';
    expect(header.at(-1)).toBe(`Rank, ${other}`);
    const ranked = runs[policy].submissions.map(({ submission, standing, score, level, beside }) => [
      standing.status === 'ranked' ? String(standing.rank) : '—',
      submission.name,
      formatScore(score.total ?? 0, rubric.ranking.decimals),
      level?.label.en,
      written(score.tree.coverage),
      String(score.flags.length),
      String(beside.rank),
    ]);
    expect(rows).toEqual(ranked);
  });

  it('are all looked at here', () => {
    const known = ['Column', 'Evidence', 'Item', 'Part', 'Downgraded', 'Exempt items counted', 'Score'];
    const titles = [...known, 'Rank, literal', 'Rank, strict'];
    expect(tables.map(({ header }) => header[0]).sort()).toEqual(titles.sort());
  });
});

describe('the equations of the page', () => {
  /** Every number that the program computes for the three works. */
  const computed = new Set(
    policies
      .flatMap((policy) =>
        runs[policy].submissions.flatMap(({ score }) => [
          ...nodesBelow(score.tree).flatMap((node) => [
            node.score,
            node.effectiveWeight,
            node.coverage,
            ...(node.type === 'item' ? [node.claimed, node.credit] : []),
          ]),
          ...score.flags.map(({ lost }) => lost),
          score.notApplicableBounds?.low,
          score.notApplicableBounds?.high,
        ]),
      )
      .map(written),
  );

  it.each(equations)('%s', (equation) => {
    const [expression = '', result = ''] = equation.split('=').map((side) => side.trim());
    expect(written(evaluate(expression))).toBe(result);
    expect(computed).toContain(result);
  });

  it('are as many as the page needs', () => {
    expect(equations.length).toBeGreaterThanOrEqual(30);
  });

  it('and the tables hold every number: outside them there are only codes, and bounds and weights of the rubric', () => {
    const left = prose.replace(/`[^`]+`/g, (span) => (span.includes('=') ? '' : span));
    const numbers = left.replace(/^#+ Step \d+:/gm, '').match(/\d+(?:\.\d+)?/g) ?? [];
    const allowed = new Set([
      ...itemsOf(rubric.total).map(({ id }) => id),
      ...itemsOf(rubric.total).map(({ weight }) => String(weight)),
      ...itemsOf(rubric.total).flatMap(({ spec }) =>
        spec.kind === 'number' && spec.curve.shape === 'corners'
          ? spec.curve.corners.map(([share]) => String(share))
          : [],
      ),
    ]);
    expect(numbers.filter((number) => !allowed.has(number))).toEqual([]);
  });
});
