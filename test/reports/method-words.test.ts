import { describe, expect, test } from 'vitest';
import { labeller } from '../../src/reports/labeller.js';
import { describeAggregate } from '../../src/reports/method/describe-aggregate.js';
import { rankingWorkbook } from '../../src/reports/ranking-workbook.js';
import type { Aggregate, Rubric } from '../../src/rubric/rubric.js';
import { type Plain, rowsOf, sheetNamed } from './cells-of.js';
import { contestRubric, makeRun } from './make-run.js';
import { group, item, tinyRubric, yes } from './tiny-rubric.js';

function methodOf(rubric: Rubric): readonly (readonly Plain[])[] {
  return rowsOf(sheetNamed(rankingWorkbook(makeRun([], { rubric }), 'zh-CN'), '评分方法'));
}

test.each<[Aggregate, string]>([
  [{ by: 'weighted-mean' }, '加权平均'],
  [{ by: 'attainable' }, '得分合计 ÷ 应得分合计'],
  [{ by: 'geometric', floor: 0.07 }, '加权几何平均，低于满分 7% 的按 7% 计'],
  [{ by: 'harmonic', floor: 0 }, '加权调和平均'],
  [{ by: 'best', count: 3 }, '取最好的 3 项，等权平均'],
  [{ by: 'minimum' }, '取最低的下级得分'],
  [{ by: 'maximum' }, '取最高的下级得分'],
])('%j is %s', (aggregate, words) => {
  expect(describeAggregate(aggregate, labeller('zh-CN'))).toBe(words);
});

describe('evidence', () => {
  test('placeholders, pointers, and what counts as data', () => {
    const rows = methodOf(contestRubric);
    expect(rows).toContainEqual(['视为没有证明的文字', '无']);
    expect(rows).toContainEqual(['确有附件才算证明的文字', '见附件']);
    expect(rows.filter(([head]) => head === '什么算数据')).toHaveLength(1);
    const noData = { ...contestRubric, total: group('total', '总分', 1, [item('1', '一', yes)]) };
    expect(methodOf(noData).filter(([head]) => head === '什么算数据')).toEqual([]);
  });

  test('an item’s own rules: for which options, per option, own effects', () => {
    const keep = { factor: 1, levels: 0 };
    const own = {
      rejected: { factor: 0, levels: 2 },
      missing: { factor: 0.8, levels: 1 },
      'no-data': keep,
      partial: keep,
    };
    const one = item('1', '一', yes, {
      evidenceFor: ['yes', 'no'],
      evidencePerOption: true,
      evidenceEffects: new Map([['strict', own]]),
    });
    const rows = methodOf({ ...tinyRubric, total: group('total', '总分', 1, [one]) });
    expect(rows.find(([id, , , points]) => id === '1' && points === 100)?.[4]).toBe(
      '需要证明（选 yes、no 时），所选各项分别提供；本题另定：严格口径下评审不予认可 不得分、未提供 得分率 × 0.8、没有数据 不降、评审部分认可 不降',
    );
  });
});

test('a condition with an expression prints it, and names the groups that depend on it', () => {
  const rubric: Rubric = {
    ...tinyRubric,
    conditions: tinyRubric.conditions.map((condition) => ({
      ...condition,
      when: {
        type: 'call',
        name: '>=',
        operands: [
          { type: 'question', question: 'count', id: '1.1', part: 0 },
          { type: 'number', value: 2 },
        ],
      },
    })),
    total: group('total', '总分', 1, [
      item('1.1', '一', yes),
      { ...group('G', '组', 1, [item('2', '二', yes)]), applicableIf: 'uses-ai' },
    ]),
  };
  expect(methodOf(rubric)).toContainEqual([
    '使用人工智能',
    '以算式 count(1.1) >= 2 的真假为准；所需答案不全时无法判断，按成立计。',
    'G',
  ]);
});

test('ranks without ties, and a rubric without levels', () => {
  const ranking = { ...tinyRubric.ranking, ties: 'ordinal' } as const;
  const rows = methodOf({ ...tinyRubric, ranking, levelTables: [] });
  expect(rows).toContainEqual([
    '并列',
    '名次不重复（1、2、3、4）；同分由下列依据区分，仍无法区分的列为错误。',
  ]);
  expect(rows).not.toContainEqual(['等级']);
});
