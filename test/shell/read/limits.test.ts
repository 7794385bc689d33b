import { expect, test } from 'vitest';
import { defaultLimits, formatSize, parseLimit } from '../../../src/shell/read/limits.js';

test.each([
  ['rows=300000', 'rows', 300_000],
  ['inflated=1GB', 'inflated', 1024 ** 3],
  ['file=1.5 mb', 'file', 1.5 * 1024 ** 2],
  [' Columns = 16384 ', 'columns', 16_384],
  ['file=1000', 'file', 1000],
  ['cells=5000000', 'cells', 5_000_000],
])('%s is a limit', (written, name, value) => {
  expect(parseLimit(written)).toEqual({ kind: 'limit', name, value });
});

test.each([
  'rows',
  'rows=',
  'rows=many',
  'rows=-1',
  'rows=0',
  'rows=10MB',
  'file=10XB',
  'rows=0.5',
  '__proto__=1',
  'row=1',
  '',
])('“%s” is none', (written) => {
  expect(parseLimit(written).kind).toBe('wrong');
});

test('an unknown name gets the list of names', () => {
  const parsed = parseLimit('row=5');
  for (const name of Object.keys(defaultLimits))
    expect(parsed).toHaveProperty('reason.en', expect.stringContaining(name));
});

test('sizes are shown as parseLimit reads them', () => {
  const shown = formatSize(60.2 * 1024 ** 2);
  expect(shown).toBe('61MB');
  expect(parseLimit(`file=${shown}`)).toEqual({ kind: 'limit', name: 'file', value: 61 * 1024 ** 2 });
});
