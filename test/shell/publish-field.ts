import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicationFileSchema } from '../../src/reports/publication/publication-schema.js';
import { type Outcome, runIn } from './make-world.js';
import { csvBytes } from './sound-table.js';
import { namesIn, temporaryFolder } from './temporary-folder.js';
import { readEntries } from './write/read-entries.js';

/** Marks make 80 points of the total, claims 20; nothing in it is provisional. */
export const rubricText = `id: publish
version: "2.1"
language: zh-CN
title: { zh-CN: 小型评选, en: Small contest }
identity:
  - { id: name, role: name, label: { zh-CN: 作品名称, en: Work }, keywords: [作品名称] }
  - { id: track, role: track, label: { zh-CN: 赛道, en: Track }, keywords: [赛道] }
  - { id: entry, role: id, label: { zh-CN: 编号, en: Entry }, keywords: [参评编号] }
  - { id: region, role: other, label: { zh-CN: 地区, en: Region }, keywords: [地区] }
  - { id: contact, role: contact, private: true, label: { zh-CN: 联系人, en: Contact }, keywords: [联系人] }
  - { id: post, role: other, private: true, label: { zh-CN: 职位, en: Job title }, keywords: [职位] }
  - { id: phone, role: contact, private: true, label: { zh-CN: 电话, en: Phone }, keywords: [电话] }
  - { id: email, role: contact, private: true, label: { zh-CN: 邮箱, en: E-mail }, keywords: [邮箱] }
evidence:
  headers: [证明]
  placeholders: [无]
  pointers: [见附件]
  default_policy: literal
  beside_policy: literal
  policies:
    - id: literal
      label: { zh-CN: 降一档, en: one level }
      partial: { factor: 1, levels: 0 }
      missing: { factor: 0.5, levels: 1 }
      no_data: { factor: 0.5, levels: 1 }
      rejected: { factor: 0, levels: to-lowest }
aggregate: weighted-mean
groups:
  - id: V
    label: { zh-CN: 价值, en: Values }
    weight: 80
    aggregate: weighted-mean
    items:
      - { id: "1.1", kind: points, weight: 1, max: 100, label: { zh-CN: 评分, en: Mark }, evidence: none }
  - id: I
    label: { zh-CN: 影响, en: Impact }
    weight: 20
    aggregate: weighted-mean
    items:
      - { id: "2.1", kind: yes-no, weight: 1, label: { zh-CN: 承诺, en: Claim }, favourable: "yes", evidence: any }
ranking: { rank_on: exact, decimals: 2, ties: competition, tie_breakers: [], minimum_coverage: 0 }
awards:
  - { id: first, label: { zh-CN: 首奖, en: First prize }, quota: 1, by: total, within: all, tie_at_cut: share }
`;

/** Cells of one work, by title; what is left out is as in `usual`. */
export type PublishCells = Readonly<Record<string, string>>;

/** Titles of the table; private ones with words of their own, which must not get out either. */
const titles = [
  ...[
    '提交时间',
    '作品名称',
    '赛道',
    '参评编号',
    '地区',
    '联系人QZHEAD1',
    '职位QZHEAD2',
    '电话QZHEAD3',
    '邮箱',
  ],
  ...['1.1', '2.1', '2.1证明'],
] as const;

function usual(number: number): PublishCells {
  const two = String(number).padStart(2, '0');
  return {
    提交时间: `2026-06-${two} 12:00:00`,
    作品名称: `作品${two}`,
    赛道: '剧集',
    参评编号: `QZENTRY${two}`,
    地区: `QZREGION${two}`,
    联系人QZHEAD1: `QZNAME${two}`,
    职位QZHEAD2: `QZPOST${two}`,
    电话QZHEAD3: `1390077${two}${two}`,
    邮箱: `qzmail${two}@example.org`,
    '1.1': String(100 - 30 * (number - 1)),
    '2.1': 'yes',
    '2.1证明': `QZPROOF${two}`,
  };
}

/** A folder with the rubric and a table of works, ranked into `out`; gives the folder. */
export async function rankedFolder(
  works: readonly PublishCells[],
  ...more: readonly string[]
): Promise<string> {
  const folder = await temporaryFolder();
  const rows = works.map((cells, index) => {
    const all = { ...usual(index + 1), ...cells };
    return titles.map((title) => all[title] ?? '');
  });
  await writeFile(join(folder, 'rubric.yaml'), rubricText);
  await writeFile(join(folder, 'answers.csv'), csvBytes([titles, ...rows]));
  await rankAgain(folder, ...more);
  return folder;
}

/** Ranks the table of a folder anew. */
export async function rankAgain(folder: string, ...more: readonly string[]): Promise<Outcome> {
  const argv = ['rank', 'answers.csv', '-r', 'rubric.yaml', '--format', 'json', '--overwrite', '-q', ...more];
  const outcome = await runIn(folder, argv);
  if (outcome.code > 1) throw new Error(outcome.stderr);
  return outcome;
}

/** Publishes the run of a folder on a day. */
export function publishIn(folder: string, ...more: readonly string[]): Promise<Outcome> {
  return runIn(folder, ['publish', 'out', '--as-of', '2026-06-30', '--lang', 'en', ...more]);
}

/** The codes of the findings that were said, in order. */
export function codesSaid({ stderr }: Outcome): readonly string[] {
  return [...stderr.matchAll(/\[([a-z]+\/[a-z-]+)\]/gu)].map(([, code]) => code ?? '');
}

/** Works of 100, 76 and 52 points at most, 80, 56 and 32 at least: no ruling can change a place. */
export const settled: readonly PublishCells[] = [{}, {}, {}];

/** The json of a published folder, checked against its schema. */
export async function publicationIn(folder: string, name = 'publication') {
  const text = await readFile(join(folder, name, 'publication.json'), 'utf8');
  return publicationFileSchema.parse(JSON.parse(text));
}

/** Every text that is anywhere in a published folder: the files, and every part of the workbook unzipped. */
export async function everything(folder: string): Promise<string> {
  const texts: string[] = [];
  for (const name of await namesIn(folder)) {
    const bytes = await readFile(join(folder, name));
    texts.push(name, bytes.toString('utf8'));
    if (name.endsWith('.xlsx')) for (const [part, text] of readEntries(bytes)) texts.push(part, text);
  }
  return texts.join('\n').toLowerCase();
}
