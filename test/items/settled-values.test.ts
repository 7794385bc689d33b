import { expect, test } from 'vitest';
import { creditAlong } from '../../src/items/curve.js';
import { sampleField } from '../../src/scoring/sample-field.js';
import { plainGroup, plainItem, plainRubric } from '../plain-rubric.js';
import { answered, literal, submissionOf } from '../scoring/small-rubric.js';

test('the last digits of doubles open no step and no cliff', () => {
  // 0.7 + 0.1 is 0.7999999999999999 as a double.
  const step = { shape: 'step', steps: [{ from: 0.8, credit: 1 }] } as const;
  expect(creditAlong(step, 0.7 + 0.1, [])).toBe(1);
  expect(creditAlong(step, 0.79, [])).toBe(0);
  const corners = [[0, 0] as const, [0.8, 0] as const, [0.8, 1] as const];
  expect(creditAlong({ shape: 'corners', outside: 'clamp', corners }, 0.7 + 0.1, [])).toBe(1);
});

test('equal values of a field are equal in its sample', () => {
  const curve = { shape: 'percentile', better: 'higher', no_spread: 0.5 } as const;
  const item = plainItem('x', {
    kind: 'number',
    unit: 'number',
    parts: [{ id: '', label: { 'zh-CN': '', en: '' }, keywords: [] }],
    curve,
  });
  const rubric = plainRubric(plainGroup('total', 1, [item]), [literal]);
  const field = [0.1 + 0.2, 0.3, 0.15 + 0.15].map((value) => submissionOf(rubric, { x: answered([value]) }));
  const sample = sampleField(rubric, field).get('x')?.[0] ?? [];
  expect(new Set(sample).size).toBe(1);
  expect(creditAlong(curve, 0.1 + 0.2, sample)).toBe(0.5);
});
