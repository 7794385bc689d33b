import { describe, expect, test } from 'vitest';
import { figureTest } from '../../src/intake/evidence/figure.js';
import { evidenceReader, isDenial } from '../../src/intake/evidence/read-evidence.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import type { Cell } from '../../src/table/cell.js';
import { cellOf, worksRubric, type Written } from './make-sheet.js';

const read = evidenceReader(worksRubric.evidence, figureTest(itemsOf(worksRubric.total).map(({ id }) => id)));

const status = (written: Written, needsData = false): string => read([cellOf(written)], needsData);

describe('missing: blanks, marks of platforms and placeholders', () => {
  test.each(['', '   ', '(空)', '（空）', '(跳过)', '-', '—', '——', '/', '-2', '-3', '.', '。', '…', '???'])(
    '“%s”',
    (text) => {
      expect(status(text)).toBe('missing');
      expect(status(text, true)).toBe('missing');
    },
  );

  test.each([
    '无',
    '暂无',
    '无。',
    '“无”',
    ' 无 ',
    '（无）',
    'N/A',
    'n/a',
    'ＮＡ',
    'None',
    '略',
    '待补充',
    '不适用',
  ])('“%s”', (text) => {
    expect(status(text)).toBe('missing');
  });

  test('no column at all, and cells that hold no content', () => {
    expect(read([], false)).toBe('missing');
    expect(status({ kind: 'error', code: '#N/A' })).toBe('missing');
    expect(status({ kind: 'uncalculated' })).toBe('missing');
  });
});

describe('pointers count only with an attachment', () => {
  test.each(['见附件', '详见附件', '（见附件）', '见附件。', '附件', 'See attachment'])(
    '“%s” alone',
    (text) => {
      expect(status(text)).toBe('missing');
    },
  );

  test.each(['见附件1', '详见附件2', '附件1', '见附件一', '附件3。'])(
    '“%s” with a number, but nothing there',
    (text) => {
      expect(status(text)).toBe('missing');
      expect(status(text, true)).toBe('missing');
    },
  );

  test.each(['见附件：社保缴费.docx', '见附件 https://example.org/1'])('“%s”', (text) => {
    expect(status(text)).toBe('present');
  });

  test('with the attachment in a cell of its own, or as the link of the cell', () => {
    expect(read([cellOf('见附件'), cellOf('照片.jpg')], true)).toBe('present');
    expect(status({ kind: 'text', text: '见附件', link: 'https://example.org/1' }, true)).toBe('present');
    expect(status({ kind: 'text', text: '见附件', link: 'mailto:a@example.org' })).toBe('missing');
  });
});

describe('attachments are present, also where figures are asked for', () => {
  test.each([
    'https://example.org/files/3',
    'HTTP://EXAMPLE.ORG/A',
    'www.example.org',
    '传播数据.xlsx',
    '海报_640.JPG',
    '112992_1_q1_1618824066ESXDi6.png,1_1_原名.png',
    '昵称_2026-09-22 10.13.46_1000060897.jpg',
    '[document]',
  ])('%s', (text) => {
    expect(status(text, true)).toBe('present');
  });
});

describe('figures', () => {
  test('text without any is no-data only where they are asked for', () => {
    expect(status('观众反响热烈')).toBe('present');
    expect(status('观众反响热烈', true)).toBe('no-data');
    expect(status('2025年播出后广受好评', true)).toBe('no-data');
    expect(status('阅读量120万', true)).toBe('present');
  });

  test('numbers and percentages in cells of their own', () => {
    expect(status(1200, true)).toBe('present');
    expect(status({ kind: 'number', value: 0.3, percent: true }, true)).toBe('present');
    expect(status(2025, true)).toBe('no-data');
  });

  test.each<[string, Cell]>([
    ['a cell with a date', { kind: 'time', at: '2025-03-01T00:00:00' }],
    ['a cell with a time', { kind: 'time', at: '2025-03-01T20:00:00' }],
  ])('%s is no figure', (_, cell) => {
    expect(read([cell], true)).toBe('no-data');
  });

  test('one cell with a figure is enough', () => {
    expect(read([cellOf('反响热烈'), cellOf('120万')], true)).toBe('present');
    expect(read([cellOf('无'), cellOf('反响热烈')], true)).toBe('no-data');
  });
});

describe('denials', () => {
  const denies = (text: string): boolean => isDenial(text, ['未使用AI', '不适用'], ['AI']);

  test.each([
    '未使用AI',
    '未使用 AI',
    '未使用ai技术',
    '未使用ＡＩ',
    '本作品未使用AI。',
    '否，未使用AI',
    '只用人工，未使用AI',
    '不适用',
  ])('%s', (text) => {
    expect(denies(text)).toBe(true);
  });

  test.each([
    '',
    '使用AI',
    '未使用AI换脸',
    '剧本未使用AI，海报用AI生成',
    '前期未使用AI，后期使用AI配音',
    '不适用,全程用AI',
    '并非未使用AI',
    '不可能未使用AI',
    '未使用AI换脸，但使用了AI配音',
    '除片头外未使用AI',
    '部分镜头未使用AI',
    '仅后期未使用AI',
    '未使用AI技术生成的侵权内容',
    '本片在前期筹备、中期拍摄与后期剪辑的各个环节中均未使用AI',
  ])('“%s” is none', (text) => {
    expect(denies(text)).toBe(false);
  });

  test.each(['本片未使用AIGC', '本片没有使用任何AI工具和技术', '没有使用生成式AI', '未使用AI工具及技术'])(
    'the works rubric understands “%s”',
    (text) => {
      expect(
        isDenial(text, worksRubric.conditions[0]?.denials ?? [], worksRubric.conditions[0]?.subjects ?? []),
      ).toBe(true);
    },
  );

  test('without denials in the rubric nothing denies', () => {
    expect(isDenial('未使用AI', [], [])).toBe(false);
  });
});
