import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  codesSaid,
  everything,
  publicationIn,
  publishIn,
  rankAgain,
  rankedFolder,
  settled,
} from './publish-field.js';
import { csvBytes } from './sound-table.js';
import { namesIn } from './temporary-folder.js';

const quick = ['--format', 'csv,json'];
/** What looks like a contact is in the way by itself; let through, it is still searched for. */
const contacts = ['--allow', 'contacts-in-texts'];

describe('what is private', () => {
  test('stands nowhere in what is published', async () => {
    const rulings = csvBytes([
      ['作品', '题号', '裁定', '理由', '审核人角色', '日期'],
      ['作品01', '2.1', '采信', 'QZREASON', 'QZROLE', '2026-06-20'],
    ]);
    const twice = { 作品名称: '双投', 联系人QZHEAD1: 'QZTWIN', 电话QZHEAD3: '13900779999', '1.1': '10' };
    const folder = await rankedFolder([
      ...settled,
      { ...twice, 职位QZHEAD2: 'QZSUPERSEDED' },
      { ...twice, '2.1证明': 'QZNOTE' },
    ]);
    await writeFile(join(folder, 'rulings.csv'), rulings);
    await rankAgain(folder, '--rulings', 'rulings.csv');
    const outcome = await publishIn(folder);
    expect([outcome.code, codesSaid(outcome)]).toEqual([0, []]);
    const said = await everything(join(folder, 'publication'));
    expect(said).toContain('双投');
    expect(said).not.toMatch(/qz|1390077|example\.org/u);
    // Of the reviewer, the files and the rows, nothing either.
    expect(said).not.toMatch(/answers\.csv|rulings\.csv|2026-06-20/u);
  });

  test.each([
    ['a phone number of its own', { 作品名称: '拨打１３９-００７７ 0101' }, 'Phone'],
    ['a number with its country, of another work', { 作品名称: '+8613900770202' }, 'Phone'],
    ['an address in a name', { 作品名称: 'QZMAIL03＠example.org' }, 'E-mail'],
    ['a contact’s name', { 作品名称: '《qz-name 01》的一天' }, 'Contact'],
    ['a long job title', { 作品名称: '甲QZPOST01乙', 职位QZHEAD2: 'QZPOST01' }, 'Job title'],
  ])('is found as %s', async (_, cells, field) => {
    const folder = await rankedFolder([cells, {}, {}]);
    const outcome = await publishIn(folder, ...quick, ...contacts);
    expect(outcome.code).toBe(3);
    expect(codesSaid(outcome)).toContain('publication/private-value');
    for (const place of ['publication.csv', 'publication.json'])
      expect(outcome.stderr).toContain(`“${place}” holds what stands in the private field “${field}”`);
    expect(outcome.stderr).toContain('answers.csv');
    expect(outcome.stderr).not.toMatch(/0077|QZNAME|QZPOST|qzmail/iu);
    expect(await namesIn(join(folder, 'publication'))).toEqual([]);
  });

  test('is found in the parts of a workbook', async () => {
    const folder = await rankedFolder([{ 作品名称: '13900770101' }, {}, {}]);
    const outcome = await publishIn(folder, '--format', 'xlsx', ...contacts);
    expect([outcome.code, codesSaid(outcome)]).toEqual([
      3,
      ['publication/allowed', 'publication/private-value'],
    ]);
    expect(outcome.stderr).toContain('“publication.xlsx › xl/sharedStrings.xml”');
    expect(outcome.stderr).toContain('answers.csv › answers!H2');
    expect(await namesIn(join(folder, 'publication'))).toEqual([]);
  });

  test('is searched for in superseded submissions too', async () => {
    const copy = {
      作品名称: '双投13900775555',
      联系人QZHEAD1: 'QZTWIN',
      电话QZHEAD3: '13900779999',
      '1.1': '10',
    };
    const folder = await rankedFolder([...settled, { ...copy, 邮箱: '13900775555@example.org' }, copy]);
    const outcome = await publishIn(folder, ...quick, ...contacts);
    expect([outcome.code, codesSaid(outcome)]).toEqual([
      3,
      expect.arrayContaining(['publication/private-value']),
    ]);
  });

  test('may be a word that the work itself made public, if that is allowed', async () => {
    const named = { 作品名称: '梅兰芳的一天', 联系人QZHEAD1: '梅兰芳' };
    const folder = await rankedFolder([named, {}, {}]);
    expect((await publishIn(folder, ...quick)).code).toBe(3);
    const outcome = await publishIn(folder, '--allow', 'private-words', ...quick);
    expect([outcome.code, codesSaid(outcome)]).toEqual([0, ['publication/private-words']]);
    expect((await publicationIn(folder)).allowed.map(({ code, count }) => [code, count])).toEqual([
      ['private-words', 1],
    ]);
    const plain = await rankedFolder(settled);
    expect(codesSaid(await publishIn(plain, '--allow', 'private-words', ...quick))).toEqual([
      'publication/allow-not-needed',
    ]);
    // A number is never allowed.
    const numbered = await rankedFolder([{ 作品名称: '13900770101' }, {}, {}]);
    expect((await publishIn(numbered, '--allow', 'private-words', ...quick, ...contacts)).code).toBe(3);
  });

  test('is said not to be searched where no column was taken for it', async () => {
    const folder = await rankedFolder(settled);
    const text = await readFile(join(folder, 'answers.csv'), 'utf8');
    await writeFile(join(folder, 'answers.csv'), text.replace('电话QZHEAD3', 'QZOTHER'));
    await rankAgain(folder);
    const outcome = await publishIn(folder, ...quick);
    expect([outcome.code, codesSaid(outcome)]).toEqual([0, ['publication/unsearched-fields']]);
    expect(outcome.stderr).toContain('Phone');
  });

  test('is refused where it only looks like a contact, in no private column', async () => {
    const folder = await rankedFolder([{ 作品名称: '联系人：小刘 13911112222' }, {}, {}]);
    const refused = await publishIn(folder, ...quick);
    expect([refused.code, codesSaid(refused)]).toEqual([1, ['publication/contacts-in-texts']]);
    expect(refused.stderr).not.toContain('13911112222');
    expect((await publishIn(folder, ...quick, ...contacts)).code).toBe(0);
  });

  test('may equal a public text where it is an ordinary word', async () => {
    const folder = await rankedFolder([
      { 作品名称: '制片人', 职位QZHEAD2: '制片人' },
      { 职位QZHEAD2: '首奖' },
      {},
    ]);
    expect((await publishIn(folder, ...quick)).code).toBe(0);
  });
});
