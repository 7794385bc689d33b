import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runIn } from './make-world.js';
import { readRecord } from './read-record.js';
import { type Cells, csvBytes, soundTable } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';
import { readEntries } from './write/read-entries.js';

/** Works that differ in every way that a notice could tell of; each has a number of its own. */
const works: readonly Cells[] = [
  { '1.1': 'A', '3.1': 'E', '2.2.9': '41%，57%' },
  { '1.1': 'ABC', '3.1': 'B', '2.2.9': '42%，58%', '2.1.1证明': '' },
  { '1.1': 'ABCD', '3.1': 'A', '2.2.9': '43%，56%', '2.1.2': 'B' },
  { '1.1': 'ABCDE', '3.1': 'D', '2.2.9': '44%，55%', '2.3.1': '也许QZODD4' },
];

/** What stands in the cells of one work alone: first what its own notice may say, then what none may. */
const telling = ['QZNAME', 'QZTRACK', 'QZPROOF', 'QZREASON'] as const;
const secret = ['QZCONTACT', 'QZPOST', 'QZPHONE', 'QZMAIL', 'QZIP', 'QZUSER'] as const;

function markedTable(): readonly (readonly string[])[] {
  const marked = works.map((cells, index): Cells => {
    const number = String(index + 1);
    return {
      作品名称: `QZNAME${number}`,
      所属赛道类型: `QZTRACK${number}`,
      联络人姓名: `QZCONTACT${number}`,
      职位: `QZPOST${number}`,
      电话: `QZPHONE${number}`,
      电子邮箱: `QZMAIL${number}@example.org`,
      '2.1.4证明': `QZPROOF${number}`,
      '3.2证明': `QZPROOF${number} 惠及 3 万人`,
      ...cells,
    };
  });
  return soundTable(marked).map((row, index) => [
    ...row,
    ...(index === 0 ? ['来自IP', '用户ID'] : [`QZIP${String(index)}`, `QZUSER${String(index)}`]),
  ]);
}

/** The rubric of the table with room for a ledger. */
const rubric = `id: noticed
version: '1.0'
extends: vpi-works-2026
adjustments:
  rules:
    - { id: error, kind: deduct, label: { zh-CN: 差错, en: Error } }
  most_deducted: 20
  lowest: 0
`;

const ledger = [
  ['Work', 'Rule', 'Amount', 'Date', 'Source', 'Decided by', 'Reason'],
  ...['2', '3'].map((number) => [
    ...[`QZNAME${number}`, 'error', number, '2026-03-01'],
    ...[`QZREASON${number}`, 'jury', `QZREASON${number}`],
  ]),
];

/** Every part of a notice, and the notice's own name, as one text. */
async function textOf(path: string): Promise<string> {
  const entries = readEntries(await readFile(path));
  expect([...entries.keys()]).toEqual(expect.arrayContaining(['docProps/core.xml', 'docProps/app.xml']));
  return [...entries].map(([part, text]) => `${part} ${text}`).join('\n');
}

it.each(['zh-CN', 'en'])('notices say nothing of other works but averages, in %s', async (lang) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), csvBytes(markedTable()));
  await writeFile(join(folder, 'ledger.csv'), csvBytes(ledger));
  await writeFile(join(folder, 'rubric.yaml'), rubric);
  const ranked = await runIn(folder, [
    'rank',
    'a.csv',
    '-r',
    './rubric.yaml',
    '--ledger',
    'ledger.csv',
    '--format',
    'json',
  ]);
  expect(ranked.stderr).not.toContain('[ledger/');
  expect((await runIn(folder, ['notice', 'out', '--lang', lang])).code).toBe(0);
  const { submissions } = await readRecord(join(folder, 'out'));
  const totals = new Map(submissions.map(({ name, total }) => [name ?? '', (total ?? 0).toFixed(2)]));
  expect(new Set(totals.values()).size).toBe(works.length);
  expect(await namesIn(join(folder, 'notices'))).toEqual(
    works.map((_, index) => `QZNAME${String(index + 1)}.xlsx`),
  );
  for (const [index, cells] of works.entries()) {
    const own = String(index + 1);
    const text = await textOf(join(folder, 'notices', `QZNAME${own}.xlsx`));
    // The notice does speak of its own work.
    for (const said of [`QZNAME${own}`, `QZTRACK${own}`, totals.get(`QZNAME${own}`) ?? 'none'])
      expect(text).toContain(said);
    const others = ['1', '2', '3', '4'].filter((number) => number !== own);
    const forbidden = [
      ...others.flatMap((number) => telling.map((mark) => mark + number)),
      ...others.flatMap((number) => totals.get(`QZNAME${number}`) ?? []),
      ...others.flatMap((number) => (works[Number(number) - 1]?.['2.2.9'] ?? '').split('，')),
      ...(cells['2.3.1'] === undefined ? ['QZODD'] : []),
      ...secret,
    ];
    expect(forbidden.filter((mark) => text.includes(mark))).toEqual([]);
  }
  const withLedger = await textOf(join(folder, 'notices', 'QZNAME2.xlsx'));
  expect(withLedger).toContain('QZREASON2');
});
