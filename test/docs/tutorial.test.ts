import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { runIn } from '../shell/make-world.js';
import { readRecord } from '../shell/read-record.js';
import { temporaryFolder } from '../shell/temporary-folder.js';
import { readPage, tableRows } from './pages.js';

const fixtures = fileURLToPath(new URL('../../fixtures/tutorial', import.meta.url));

const tutorials = [
  { page: 'docs/tutorial.md', filled: 'filled.xlsx' },
  { page: 'docs/tutorial.zh-CN.md', filled: 'filled.zh-CN.xlsx' },
];

/** The contents of a page's code blocks in a language. */
function blocks(page: string, language: string): readonly string[] {
  return [...readPage(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );
}

/** Lines without indentation and with one kind of quotes, as a page may show them. */
function bare(yaml: string): string {
  return yaml.replaceAll(/^ +/gm, '').replaceAll("'", '"');
}

/** The words of a command line as a shell hands them over. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

async function headersOf(path: string): Promise<readonly string[]> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const row = book.worksheets[0]?.getRow(1);
  return Array.from({ length: row?.cellCount ?? 0 }, (_, at) => row?.getCell(at + 1).text ?? '');
}

describe.each(tutorials)('$page', ({ page, filled }) => {
  test('shows commands that do what it says, and the ranking that they give', async () => {
    const folder = await temporaryFolder();
    await cp(fixtures, join(folder, 'fixtures/tutorial'), { recursive: true });
    const lines = blocks(page, 'sh').flatMap((block) => block.trim().split('\n'));
    const ran: string[] = [];
    for (const line of lines) {
      const [program, ...argv] = wordsOf(line);
      const { code, stdout } = await runIn(folder, argv);
      expect([program, code, line]).toEqual(['esg-score', 0, line]);
      if (argv[1] === 'check') expect(stdout.match(/\[[a-z/-]+\]/g)).toEqual(['[rubric/negative-wording]']);
      ran.push(argv[0] === 'rubric' ? `rubric ${argv[1] ?? ''}` : (argv[0] ?? ''));
    }
    expect(ran).toEqual(['rubric init', 'rubric check', 'rubric show', 'template', 'rank']);
    // The form that the reader makes is the one that was filled in.
    expect(await headersOf(join(folder, 'my-form.xlsx'))).toEqual(await headersOf(join(fixtures, filled)));
    const { submissions, diagnostics } = await readRecord(join(folder, 'my-results'));
    expect(diagnostics).toEqual([]);
    const printed = tableRows(page).filter(([, , total = '']) => /^\d+\.\d\d$/.test(total));
    expect(printed).toHaveLength(4);
    expect(
      submissions.map(({ rank, name, total, level }) => [String(rank), name, total?.toFixed(2), level]),
    ).toEqual(printed);
  });

  test('has a rubric to start from that can be used at once', async () => {
    const folder = await temporaryFolder();
    const [init = ''] = blocks(page, 'sh');
    await runIn(folder, wordsOf(init.trim()).slice(1));
    expect((await runIn(folder, ['rubric', 'check', 'my-office.yaml', '--fail-on', 'warning'])).code).toBe(0);
    expect((await runIn(folder, ['template', 'my-office.yaml'])).code).toBe(0);
  });

  test('quotes the finished rubric, and gives each line of the card its points', async () => {
    const rubric = await readFile(join(fixtures, 'green-office.yaml'), 'utf8');
    const quotes = blocks(page, 'yaml');
    expect(quotes).toHaveLength(6);
    for (const quote of quotes) expect(bare(rubric)).toContain(bare(quote));
    const { stdout } = await runIn(fixtures, ['rubric', 'show', 'green-office.yaml', '--json']);
    const { effectiveWeights } = JSON.parse(stdout) as { effectiveWeights: Record<string, number> };
    const card = tableRows(page).filter(([number = '']) => /^\d\.\d$/.test(number));
    expect(card).toHaveLength(8);
    for (const [number = '', , , points = ''] of card)
      expect([number, effectiveWeights[number]]).toEqual([number, Number(points)]);
    const sum = card.reduce((total, [, , , points = '']) => total + Number(points), 0);
    expect(sum).toBe(100);
  });
});
