import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panel, type PanelAnswer, type PanelSpec } from '../../src/items/panel.js';
import { reportJudges } from '../../src/items/panel-report.js';
import { combineMarks, type PanelRule, ruleFor } from '../../src/items/panel-rule.js';
import { publishedScore } from '../../src/table/numbers.js';

const none = { drop_high: 0, drop_low: 0, flag: false };
const trimmed: PanelRule = { marks: 5, use: 'trimmed-mean', drop_high: 1, drop_low: 1, flag: false };
const rules: readonly PanelRule[] = [
  trimmed,
  { ...none, marks: 3, use: 'median' },
  { ...none, marks: 1, use: 'mean', flag: true },
];

function answerOf(spec: PanelSpec, marks: readonly (number | undefined)[]): PanelAnswer {
  const rule = ruleFor(spec.rules, marks.filter((mark) => mark !== undefined).length);
  if (rule === undefined) throw new Error('no rule');
  return { marks, ...combineMarks(marks, rule) };
}

// Marks and result as typed in from a published score sheet.
test('nine judges without the highest and the lowest, to two decimals', () => {
  const { value } = combineMarks([9.25, 9.25, 9.25, 9.0, 9.0, 9.5, 9.25, 9.0, 8.75], trimmed);
  expect(publishedScore(value, 2)).toBe(9.14);
});

describe('too few marks point at the first judge without one', () => {
  const read = (least: number, ...marks: readonly (number | undefined)[]) =>
    panel.read(
      {
        kind: 'panel',
        judges: marks.length,
        min: 0,
        max: 10,
        absent: ['回避'],
        rules: [{ ...none, marks: least, use: 'mean', flag: true }],
      },
      {
        blanks: marks.map((mark) =>
          mark === undefined
            ? { kind: 'text', text: '回避' }
            : { kind: 'number', value: mark, percent: false },
        ),
        ticks: new Map(),
        columnValues: [],
      },
    );

  test('where they are not enough', () => {
    expect(read(3, 9, 8, undefined, undefined)).toMatchObject({
      part: 2,
      problem: { reason: 'too-few-marks', marks: 2, least: 3 },
    });
  });

  test('where a rule for few of them applies', () => {
    expect(read(1, 9, undefined, 8)).toMatchObject({ notes: [{ note: 'few-marks', marks: 2, part: 1 }] });
  });
});

describe('the rule for a number of marks', () => {
  test.each([
    [0, undefined],
    [1, 'mean'],
    [2, 'mean'],
    [3, 'median'],
    [4, 'median'],
    [5, 'trimmed-mean'],
    [9, 'trimmed-mean'],
  ])('%i marks', (count, use) => {
    expect(ruleFor(rules, count)?.use).toBe(use);
    expect(ruleFor([...rules].reverse(), count)?.use).toBe(use);
  });
});

describe('what is dropped', () => {
  test('of equal marks one judge only, the first', () => {
    const combined = combineMarks([8, 9, 9, 7, 7], trimmed);
    expect(combined).toMatchObject({ droppedHigh: [1], droppedLow: [3], value: 8 });
  });

  test('nobody twice, where all marks are equal', () => {
    const combined = combineMarks([8, 8, undefined, 8, 8, 8], trimmed);
    expect(combined).toMatchObject({ droppedHigh: [0], droppedLow: [1], value: 8 });
  });

  test('two high and no low', () => {
    const combined = combineMarks([1, 5, 9, 2, 8], { ...trimmed, drop_high: 2, drop_low: 0 });
    expect(combined.droppedHigh).toEqual([2, 4]);
    expect(combined.droppedLow).toEqual([]);
    expect(combined.value).toBeCloseTo(8 / 3, 12);
  });

  test('none by median and mean', () => {
    expect(combineMarks([4, 1, 9], { ...none, marks: 3, use: 'median' })).toMatchObject({
      value: 4,
      droppedHigh: [],
      droppedLow: [],
    });
  });
});

const marks = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }), {
  minLength: 5,
  maxLength: 9,
});

test('the value lies between the lowest and the highest mark, and a higher mark never lowers it', () => {
  fc.assert(
    fc.property(marks, fc.nat({ max: 8 }), fc.integer({ min: 0, max: 20 }), (given, judge, more) => {
      const present = given.filter((mark) => mark !== undefined);
      const rule = ruleFor(rules, present.length);
      const own = given[judge];
      if (rule === undefined) return;
      const { value } = combineMarks(given, rule);
      expect(value).toBeGreaterThanOrEqual(Math.min(...present));
      expect(value).toBeLessThanOrEqual(Math.max(...present));
      if (own !== undefined)
        expect(combineMarks(given.with(judge, own + more), rule).value).toBeGreaterThanOrEqual(value);
    }),
    { numRuns: 2000 },
  );
});

const spec: PanelSpec = { kind: 'panel', judges: 5, min: 0, max: 10, rules, absent: [] };

test('judges given as a number have names and keywords of their own', () => {
  expect(panel.blanks(spec).map(({ id }) => id)).toEqual(['J1', 'J2', 'J3', 'J4', 'J5']);
  expect(panel.blanks(spec)[4]?.keywords).toEqual(['J5', '评委5', '专家5', 'judge 5']);
});

test('weaker evidence never makes a mark below zero better', () => {
  const costly: PanelSpec = { ...spec, min: -10 };
  const effect = { factor: 0.5, levels: 0 };
  expect(panel.downgrade(costly, answerOf(costly, [-4, -4]), effect, [])).toBe(-0.4);
  expect(panel.downgrade(costly, answerOf(costly, [4, 4]), effect, [])).toBe(0.2);
});

// Values by hand: (6 + 7 + 8) / 3 = 7, the median 6, the mean 4.
test('the report of the judges', () => {
  const answers = [
    answerOf(spec, [5, 6, 7, 8, 9]),
    answerOf(spec, [8, 6, 4, undefined, undefined]),
    answerOf(spec, [3, undefined, undefined, 5, undefined]),
  ];
  expect(answers.map(({ value }) => value)).toEqual([7, 6, 4]);
  expect(reportJudges(spec, answers)).toEqual([
    { judge: 'J1', present: 3, absent: 0, mean: 16 / 3, meanDistance: 5 / 3, droppedHigh: 0, droppedLow: 1 },
    { judge: 'J2', present: 2, absent: 1, mean: 6, meanDistance: 0.5, droppedHigh: 0, droppedLow: 0 },
    { judge: 'J3', present: 2, absent: 1, mean: 5.5, meanDistance: 1, droppedHigh: 0, droppedLow: 0 },
    { judge: 'J4', present: 2, absent: 1, mean: 6.5, meanDistance: 1, droppedHigh: 0, droppedLow: 0 },
    { judge: 'J5', present: 1, absent: 2, mean: 9, meanDistance: 2, droppedHigh: 1, droppedLow: 0 },
  ]);
});

test('a judge who marked nothing has no mean', () => {
  const answers = [answerOf(spec, [undefined, 5, 5, 5, undefined])];
  expect(reportJudges(spec, answers)[0]).toMatchObject({
    present: 0,
    absent: 1,
    mean: undefined,
    meanDistance: undefined,
  });
});
