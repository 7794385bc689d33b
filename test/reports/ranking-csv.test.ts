import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { rankingCsv } from '../../src/reports/ranking-csv.js';
import { makeRun } from './make-run.js';

const answers = {
  '1.1': ['A;B'],
  '2.1.1': ['是'],
  '2.1.2': ['否'],
  '2.1.3': ['45%', '50%'],
  '2.2.1': ['是'],
  '2.2.2': ['是'],
};

function namesIn(names: readonly string[]): readonly (string | undefined)[] {
  const csv = rankingCsv(makeRun(names.map((name) => ({ name, answers }))), 'zh-CN');
  const rows: string[][] = parse(csv, { bom: true });
  return rows.slice(1).map((row) => row[1]);
}

test('a byte order mark, CRLF, and the columns of the ranking with their published decimals', () => {
  const csv = rankingCsv(makeRun([{ name: '甲', track: '剧集', year: 2026, answers }]), 'zh-CN');
  expect(csv.startsWith('\uFEFF名次,作品名称,赛道,赛道名次,年份,总分,等级,V 价值,')).toBe(true);
  expect(csv.split('\r\n')[1]).toBe(
    '1,甲,剧集,1,2026,60.00,第二级,50.00,100.00,0.00,100.00,100.00,0.700,0,60.00,1,,,评分规则含暂定选择 1 项，见“评分方法”。',
  );
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
  'a text that begins like a formula gets an apostrophe: %j',
  (name) => {
    expect(namesIn([name])).toEqual([`'${name}`]);
  },
);

test.each(['a=1', ' =1', '《=》', "'=1"])('another text stays as it is: %j', (name) => {
  expect(namesIn([name])).toEqual([name]);
});

test('quotes, commas and line breaks read back', () => {
  const names = ['a "b", c', '一行\n二行', '一行\r二行', '甲;乙'];
  expect(namesIn(names)).toEqual(names);
  expect(rankingCsv(makeRun([{ name: '一行\n二行', answers }]), 'zh-CN')).toContain('"一行\n二行"');
});

test('negative numbers stay numbers', () => {
  const run = makeRun([{ name: '甲', answers }]);
  const [entry] = run.submissions;
  if (entry === undefined) throw new Error('no submission');
  const negative = { ...run, submissions: [{ ...entry, score: { ...entry.score, total: -1.005 } }] };
  const rows: string[][] = parse(rankingCsv(negative, 'zh-CN'), { bom: true });
  expect(rows[1]?.[5]).toBe('-1.01');
});
