import { describe, expect, test } from 'vitest';
import { targetName } from '../../src/intake/target-name.js';
import { takeIn } from '../../src/intake/intake.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { sourceOf } from '../../src/table/sheet-source.js';
import { codeHeaders, ofCode, rowOf, sheetOf, smallRubric, worksRubric, take } from './make-sheet.js';

async function bind(headers: readonly string[], rubric: Rubric = smallRubric): Promise<readonly string[]> {
  const sheet = sheetOf([[...headers], headers.map(() => 'A.是')]);
  const [bound] = (await takeIn(rubric, [sourceOf(sheet)], undefined)).sheets;
  return (bound?.columns ?? []).map(({ target, method }) => `${targetName(target)} (${method})`);
}

describe('evidence by position', () => {
  test('belongs to the scored question before it', async () => {
    expect(await bind(['2.2.1', '请提供内容证明', '2.2.7', '请提供内容证明'])).toEqual([
      '2.2.1 (code)',
      '2.2.1 evidence (position)',
      '2.2.7 (code)',
      '2.2.7 evidence (position)',
    ]);
  });

  test('numbered titles of Microsoft Forms', async () => {
    expect((await bind(['2.2.1', '请提供内容证明', '2.2.7', '请提供内容证明2']))[3]).toBe(
      '2.2.7 evidence (position)',
    );
  });

  test('several columns, such as a text and an upload', async () => {
    expect((await bind(['2.2.1', '请提供内容证明', '请提供内容证明', '2.2.7'])).slice(0, 3)).toEqual([
      '2.2.1 (code)',
      '2.2.1 evidence (position)',
      '2.2.1 evidence (position)',
    ]);
  });

  test('an unknown question in between takes it away', async () => {
    expect(await bind(['2.2.1', '您对问卷的意见', '请提供内容证明', '2.2.7'])).toEqual([
      '2.2.1 (code)',
      'unbound (none)',
      'unbound (none)',
      '2.2.7 (code)',
    ]);
  });

  test.each(['初审意见', '备注', '证明是否齐全（初审）', '证明核对'])(
    'a remark %s in between does not',
    async (remark) => {
      expect(await bind(['2.2.1', remark, '请提供内容证明', '2.2.7'])).toEqual([
        '2.2.1 (code)',
        'unbound (none)',
        '2.2.1 evidence (position)',
        '2.2.7 (code)',
      ]);
    },
  );

  test('a further upload under another title is not', async () => {
    expect((await bind(['2.2.1', '请提供内容证明', '证明汇总', '2.2.7']))[2]).toBe('unbound (none)');
  });

  test('so does a field', async () => {
    expect((await bind(['2.2.1', '作品名称', '请提供内容证明', '2.2.7']))[2]).toBe('unbound (none)');
  });

  test('an item without evidence takes none, and the item before it neither', async () => {
    expect((await bind(['2.2.7', '2.2.9(1)', '2.2.9(2)', '请提供内容证明', '2.2.10']))[3]).toBe(
      'unbound (none)',
    );
  });

  test('before any question it belongs to none', async () => {
    expect((await bind(['请提供内容证明', '2.2.1', '2.2.7']))[0]).toBe('unbound (none)');
  });

  test('the code counts before the position', async () => {
    expect((await bind(['2.2.1', '2.2.7', '2.2.1证明', '2.2.7证明'])).slice(2)).toEqual([
      '2.2.1 evidence (code)',
      '2.2.7 evidence (code)',
    ]);
  });

  test('a second column of a code whose title speaks of evidence', async () => {
    expect((await bind(['2.2.1', '2.2.1 劳动合同的证明', '2.2.7']))[1]).toBe('2.2.1 evidence (code)');
    expect((await bind(['2.2.1', '2.2.1（证明）', '2.2.7']))[1]).toBe('2.2.1 evidence (code)');
  });
});

describe('the second blank of 2.2.9', () => {
  test('shares the platform’s number', async () => {
    const headers = [
      '1、作品名称',
      '2、2.2.1劳动合同',
      '3、(1)2.2.9性别比例分别为___',
      '3、(2)和___',
      '4、2.2.10拖欠',
    ];
    expect(await bind(headers)).toEqual([
      'name (keywords)',
      '2.2.1 (code)',
      '2.2.9 part 1 (code)',
      '2.2.9 part 2 (position)',
      '2.2.10 (code)',
    ]);
  });

  test('has a suffix in 腾讯问卷', async () => {
    const headers = [
      '1.作品名称',
      '2.2.2.1劳动合同',
      '3.2.2.9性别比例：_填空1',
      '3.2.2.9性别比例：_填空2',
      '4.2.2.10拖欠',
    ];
    expect((await bind(['编号', '结束答题时间', ...headers])).slice(4, 6)).toEqual([
      '2.2.9 part 1 (code)',
      '2.2.9 part 2 (code)',
    ]);
  });

  test('repeats the code, or has no header', async () => {
    expect((await bind(['2.2.1', '2.2.9', '2.2.9'])).slice(1)).toEqual([
      '2.2.9 part 1 (code)',
      '2.2.9 part 2 (code)',
    ]);
    expect((await bind(['2.2.9', '', '2.2.10']))[1]).toBe('2.2.9 part 2 (position)');
  });

  test('is not a column with a number of its own', async () => {
    const headers = ['1、2.2.1劳动合同', '2、2.2.7培训', '3、2.2.9性别比例', '4、其他', '5、2.2.10拖欠'];
    expect((await bind(headers))[3]).toBe('unbound (none)');
  });
});

describe('a column for each option', () => {
  test('under the platform’s number, the title given once', async () => {
    const headers = ['1、2.2.1劳动合同', '2、1.1主题(生态)', '2、(平等)', '2、(技术创新)', '3、2.2.10拖欠'];
    expect((await bind(headers)).slice(1, 4)).toEqual([
      '1.1 option A (code)',
      '1.1 option B (position)',
      '1.1 option C (position)',
    ]);
  });

  test('with the letter in the title', async () => {
    const headers = [
      '编号',
      '结束答题时间',
      '1.2.2.1合同',
      '2.1.1主题:A.生态',
      '2.1.1主题:B.平等',
      '2.1.1主题:C.技术、创新',
      '3.2.2.10拖欠',
    ];
    expect((await bind(headers)).slice(3, 6)).toEqual([
      '1.1 option A (code)',
      '1.1 option B (code)',
      '1.1 option C (code)',
    ]);
  });
});

describe('platforms in whole', () => {
  const titles = worksRubricTitles();

  test.each([
    ['问卷星', (number: number, title: string) => `${String(number)}、${title}`],
    ['腾讯问卷', (number: number, title: string) => `${String(number)}.${title}`],
  ])('%s without any column of its own', async (_, write) => {
    const headers = titles.map((title, index) => write(index + 1, title));
    expect(await bind(headers, worksRubric)).toEqual(await bind(titles, worksRubric));
    expect((await bind(headers, worksRubric)).filter((name) => name.startsWith('unbound'))).toEqual([]);
  });

  test('bare codes are not read as question numbers', async () => {
    const codes = ['作品名称', '2.1.1', '2.1.2', '2.1.3', '2.2.1', '2.2.2'];
    expect((await bind(codes, worksRubric)).slice(1)).toEqual(codes.slice(1).map((code) => `${code} (code)`));
  });
});

/** The name and the first process items with their evidence, as their titles could begin. */
function worksRubricTitles(): readonly string[] {
  const codes = ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.2.1', '2.2.10', '3.1', '3.8'];
  return ['作品名称', ...codes.flatMap((code) => [`${code}题目`, '请提供内容证明'])];
}

describe('what a person should look at', () => {
  test('a code whose title clearly means another item', async () => {
    const found = (await take([sheetOf([['2.2.1 拖欠', '2.2.7', '2.2.10']])])).diagnostics;
    expect(ofCode(found, 'binding/title-disagrees')).toMatchObject([
      { parameters: { item: '2.2.1', other: '2.2.10' }, location: { cell: 'A1' } },
    ]);
  });

  test('a code without its dot', async () => {
    const found = (await take([sheetOf([['2.2.1', '2.27 培训体系', '2.2.10']])])).diagnostics;
    expect(ofCode(found, 'binding/dotless-code')).toMatchObject([
      { parameters: { written: '2.27', item: '2.2.7' }, location: { cell: 'B1' } },
    ]);
  });

  test('unbound columns with their header, not those without one', async () => {
    const sheet = sheetOf([
      [...codeHeaders, '备注', '', '__proto__'],
      [...rowOf(), '好', 'x', 'y'],
    ]);
    const found = ofCode((await take([sheet])).diagnostics, 'binding/unbound');
    expect(found.map(({ location }) => [location.cell, location.header])).toEqual([
      ['W1', '备注'],
      ['Y1', '__proto__'],
    ]);
  });
});
