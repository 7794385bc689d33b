import { expect, test } from 'vitest';
import { formatLocation, type Location } from '../../src/diagnostics/location.js';

test.each<[Location, string]>([
  [{}, ''],
  [{ file: 'a.xlsx' }, 'a.xlsx'],
  [{ file: 'a.xlsx', sheet: 'Sheet1' }, 'a.xlsx › Sheet1'],
  [{ file: 'a.xlsx', sheet: 'Sheet1', cell: 'H7' }, 'a.xlsx › Sheet1!H7'],
  [{ sheet: 'Sheet1', cell: '7' }, 'Sheet1!7'],
  [{ file: 'a.xlsx', cell: 'H7' }, 'a.xlsx'],
  [{ file: 'vpi.yaml', line: 41, column: 9 }, 'vpi.yaml:41:9'],
  [{ file: 'map.yaml', line: 3 }, 'map.yaml:3'],
])('%j', (location, text) => {
  expect(formatLocation(location)).toBe(text);
});
