import { describe, expect, test } from 'vitest';
import { type HeaderReading, headerReader } from '../../src/intake/bind-column.js';
import { targetName } from '../../src/intake/target-name.js';
import { generic } from '../../src/intake/profiles/generic.js';
import { qqWj } from '../../src/intake/profiles/qq-wj.js';
import { wjx } from '../../src/intake/profiles/wjx.js';
import { cleanText } from '../../src/table/clean-text.js';
import { worksRubric } from './make-sheet.js';

const reader = headerReader(worksRubric, generic, false);

/** A header's reading in one line: `2.2.9 part 2 by code`, `evidence`, `ambiguous 2.3.1 2.3.3`. */
function readingOf(reading: HeaderReading): string {
  switch (reading.kind) {
    case 'target':
      return `${targetName(reading.target)} by ${reading.method}`;
    case 'some-part':
      return `some part of ${reading.item.id} by ${reading.method}`;
    case 'ambiguous':
      return `ambiguous ${reading.items.map(({ id }) => id).join(' ')}`;
    default:
      return reading.kind;
  }
}

const read = (header: string): string => readingOf(reader.read(cleanText(header)));

describe('codes', () => {
  test.each([
    ['2.2.1', '2.2.1'],
    ['2.2.10', '2.2.10'],
    ['2.2.1 劳动合同', '2.2.1'],
    ['2.2.1劳动合同', '2.2.1'],
    ['2.2.10反骚扰', '2.2.10'],
    ['2.2.1、劳动合同', '2.2.1'],
    ['2.2.1：劳动合同', '2.2.1'],
    ['2.2. 1', '2.2.1'],
    ['2 .2 . 10', '2.2.10'],
    ['２．２．１', '2.2.1'],
    ['２。２。１０', '2.2.10'],
    ['2、2、1', '2.2.1'],
    ['（2.2.1）劳动合同', '2.2.1'],
    ['【2.2.1】劳动合同', '2.2.1'],
    ['2.2.1<br />劳动合同', '2.2.1'],
    ['2.2.1\u00a0劳动合同', '2.2.1'],
    ['1.1', '1.1'],
    ['3.8', '3.8'],
  ])('%s is %s', (header, item) => {
    expect(read(header)).toBe(`${item} by code`);
  });

  test.each(['2.2.11', '2.2.1.1', '2.2.1.5', '12.2.1', '2.2', '2', '1.10', '2.2.1a', '2-2-1'])(
    '%s is no item',
    (header) => {
      expect(read(header)).toBe('unknown');
    },
  );
});

describe('a code without its dot', () => {
  test('counts with a fitting title, and says what was written', () => {
    const reading = reader.read('2.27 员工培训体系');
    expect(readingOf(reading)).toBe('2.2.7 by dotless-code');
    expect(reading).toHaveProperty('written', '2.27');
  });

  test.each(['2.27', '2.27 其他问题'])('“%s” does not', (header) => {
    expect(read(header)).toBe('unknown');
  });

  test('with another item’s title it is not 2.2.7', () => {
    expect(read('2.27 带薪休假')).toBe('2.2.5 by keywords');
  });
});

describe('the blanks of 2.2.9', () => {
  test.each([
    ['(1)2.2.9性别比例', 1],
    ['（2）2.2.9性别比例', 2],
    ['2.2.9(1)', 1],
    ['2.2.9（2）', 2],
    ['2.2.9_2', 2],
    ['2.2.9-1', 1],
    ['2.2.9.2', 2],
    ['2.2.9b', 2],
    ['2.2.9②', 2],
    ['2.2.9 2', 2],
    ['2.2.9性别比例：_填空1', 1],
    ['2.2.9性别比例：_填空2', 2],
    ['2.2.9性别比例：_填空2___', 2],
    ['2.2.9 员工', 1],
    ['2.2.9 管理层', 2],
  ])('%s is part %i', (header, part) => {
    expect(read(header)).toBe(`2.2.9 part ${String(part)} by code`);
  });

  test.each(['2.2.9', '2.2.9性别比例', '2.2.9员工与管理层', '2.2.9(3)', '2.2.9：_填空3'])(
    '%s names none',
    (header) => {
      expect(read(header)).toBe('some part of 2.2.9 by code');
    },
  );
});

describe('evidence', () => {
  test.each([
    ['2.2.1证明', '2.2.1'],
    ['2.2.1 请提供内容证明', '2.2.1'],
    ['2.2.1_证明材料', '2.2.1'],
    ['2.2.10证明', '2.2.10'],
    ['3.1 证据', '3.1'],
    ['证明2.2.1', '2.2.1'],
    ['证明材料（2.2.10）', '2.2.10'],
    ['evidence 3.1', '3.1'],
  ])('%s belongs to %s', (header, item) => {
    expect(read(header)).toBe(`${item} evidence by code`);
  });

  test.each(['请提供内容证明', '请提供内容证明2', '请提供内容证明：', '证明', 'Evidence'])(
    '%s names no item',
    (header) => {
      expect(read(header)).toBe('evidence');
    },
  );

  test.each(['证明人', '证明人电话', '佐证人姓名'])('%s is a person, not evidence', (header) => {
    expect(read(header)).not.toContain('evidence');
  });
});

describe('options of a multi', () => {
  test.each([
    '1.1立意（多选）:A.保护生态环境',
    '1.1:A',
    '1.1_A',
    '1.1-A',
    '1.1(A)',
    '1.1(保护生态环境)',
    '1.1立意：保护生态环境',
    '1.1.A',
    '1.1A',
  ])('%s', (header) => {
    expect(read(header)).toBe('1.1 option A by code');
  });

  test.each(['1.1', '1.1立意', '1.1立意（多选）', '1.1立意(选项)', '1.1(Z)'])(
    '%s is the whole answer',
    (header) => {
      expect(read(header)).toBe('1.1 by code');
    },
  );

  test('an option with a separator of its own', () => {
    expect(read('1.1立意:F.推动技术、产业创新')).toBe('1.1 option F by code');
  });
});

describe('words', () => {
  test.each([
    ['是否签订劳动合同', '2.2.1'],
    ['与供应商签订合同', '2.3.1'],
    ['拖欠供应商款项', '2.3.3'],
    ['AI内容有标注', '2.6.3'],
    ['传播对生态环境的影响', '3.1'],
  ])('%s is %s', (header, item) => {
    expect(read(header)).toBe(`${item} by keywords`);
  });

  test('too few of the words are none', () => {
    expect(read('合同')).toBe('unknown');
    expect(read('AI')).toBe('unknown');
  });

  test('two items about equally near are ambiguous', () => {
    expect(read('供应商：合同与拖欠')).toBe('ambiguous 2.3.1 2.3.3');
    expect(read('供应商')).toBe('unknown');
  });

  test('a condition of its own column', () => {
    expect(read('本片是否使用AI制作')).toBe('uses-ai by keywords');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '备注', '市'])(
    '%s is unknown',
    (header) => {
      expect(read(header)).toBe('unknown');
    },
  );

  test('the platform’s columns are matched whole', () => {
    expect(read('IP')).toBe('platform other by platform');
    expect(read('IP授权')).toBe('unknown');
    expect(read('来源')).toBe('platform other by platform');
    expect(read('素材来源')).toBe('unknown');
  });
});

describe('the platform’s own question number is taken off once', () => {
  const numberedWjx = headerReader(worksRubric, wjx, true);
  const numberedQq = headerReader(worksRubric, qqWj, true);

  test.each([
    ['9、2.1.1环境监督', '2.1.1 by code'],
    ['2、2.1.1环境监督', '2.1.1 by code'],
    ['30、2.27 员工培训体系', '2.2.7 by dotless-code'],
    ['34、(1)2.2.9性别比例分别为___', '2.2.9 part 1 by code'],
    ['1、作品名称', 'name by keywords'],
    ['9、请提供内容证明', 'evidence'],
  ])('问卷星: %s', (header, expected) => {
    expect(readingOf(numberedWjx.read(header))).toBe(expected);
  });

  test.each([
    ['9.2.1.1环境监督', '2.1.1 by code'],
    ['2.2.1.1环境监督', '2.1.1 by code'],
    ['12.2.2.10反骚扰', '2.2.10 by code'],
    ['3.作品名称', 'name by keywords'],
    // Codes of two storeys look like the platform's numbers; before a title that names no item they are codes.
    ['3.1 Anything at all', '3.1 by code'],
    ['3.1', '3.1 by code'],
    ['9.请提供内容证明', 'evidence'],
  ])('腾讯问卷: %s', (header, expected) => {
    expect(readingOf(numberedQq.read(header))).toBe(expected);
  });

  test('the number and the title', () => {
    expect(numberedQq.split('12.2.2.10反骚扰')).toEqual({ number: 12, title: '2.2.10反骚扰' });
    expect(numberedWjx.split('34、(2)和___')).toEqual({ number: 34, title: '(2)和___' });
    expect(reader.split('2.2.10反骚扰')).toEqual({ number: undefined, title: '2.2.10反骚扰' });
  });
});
