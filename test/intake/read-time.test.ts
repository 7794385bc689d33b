import { describe, expect, test } from 'vitest';
import { readTime, readYear } from '../../src/intake/read-time.js';
import { cellOf, type Written } from './make-sheet.js';

const time = (written: Written, date1904 = false): string | undefined => readTime(cellOf(written), date1904);

describe('submission times', () => {
  test.each<[string, string]>([
    ['2026/9/19 0:39:00', '2026-09-19T00:39:00'],
    ['2021/11/23 21:19:17', '2021-11-23T21:19:17'],
    ['2016-04-27 19:26:45', '2016-04-27T19:26:45'],
    ['2026/5/26 12:00', '2026-05-26T12:00:00'],
    ['2026.5.26 12:00', '2026-05-26T12:00:00'],
    ['2026/5/26', '2026-05-26'],
    ['2025年8月22日 21:46', '2025-08-22T21:46:00'],
    ['2025年8月22日21:46', '2025-08-22T21:46:00'],
    ['2025年8月22日 下午9:46', '2025-08-22T21:46:00'],
    ['2025年8月22日', '2025-08-22'],
    ['02-Feb-2021 20:26:58', '2021-02-02T20:26:58'],
    ['2-dec-2021', '2021-12-02'],
    ['2021-02-03T04:05:06', '2021-02-03T04:05:06'],
    // A time that names its zone is turned into China's: 04:05 in London is 12:05 in Shanghai.
    ['2021-02-03T04:05:06.789Z', '2021-02-03T12:05:06'],
    ['2021-02-03T23:05:06-0500', '2021-02-04T12:05:06'],
    ['2021-02-03 04:05:06+08:00', '2021-02-03T04:05:06'],
    ['2026/9/19 12:00 AM', '2026-09-19T00:00:00'],
    ['2026/9/19 12:30 PM', '2026-09-19T12:30:00'],
    ['2026/09/19 3:48:48 p. m. GMT+8', '2026-09-19T15:48:48'],
    ['2026/09/19 12:05:00 a.m.', '2026-09-19T00:05:00'],
    ['2026/09/19 午後 3:48:48', '2026-09-19T15:48:48'],
    ['2026/09/19 오후 3:48:48', '2026-09-19T15:48:48'],
    ['2026/9/19 上午12:30', '2026-09-19T00:30:00'],
    ['2026-09-19 1:05 pm', '2026-09-19T13:05:00'],
    ['２０２６／９／１９　０：３９', '2026-09-19T00:39:00'],
    ['\t2026/9/19 0:39 ', '2026-09-19T00:39:00'],
    ['2024/2/29', '2024-02-29'],
    ['44523.5', '2021-11-23T12:00:00'],
    ['2026/08/22 9:46:05 下午 GMT+8', '2026-08-22T21:46:05'],
    // Noon in New York in summer is midnight in China.
    ['2026-08-22 12:00 GMT-4', '2026-08-23T00:00:00'],
    ['2026-08-22T13:46:05 UTC', '2026-08-22T21:46:05'],
    ['Aug 22, 2025 9:46 PM', '2025-08-22T21:46:00'],
    ['August 22, 2025', '2025-08-22'],
    ['22 Aug 2025 21:46', '2025-08-22T21:46:00'],
  ])('%s', (text, at) => {
    expect(time(text)).toBe(at);
  });

  test('cells with times and with the spreadsheet’s day numbers, counted from 1900 or 1904', () => {
    expect(time({ kind: 'time', at: '2026-09-19T00:39:00' })).toBe('2026-09-19T00:39:00');
    expect(time(44523.5)).toBe('2021-11-23T12:00:00');
    // 1462 days lie between the two ways of counting: 43061.5 from 1904 is the same noon.
    expect(time(43061.5, true)).toBe('2021-11-23T12:00:00');
  });

  test.each<[string, 'day-first' | 'month-first', string | undefined]>([
    ['9/6/2018 10:00:00', 'day-first', '2018-06-09T10:00:00'],
    ['9/6/2018 10:00:00', 'month-first', '2018-09-06T10:00:00'],
    ['8/22/2025 9:46 PM', 'month-first', '2025-08-22T21:46:00'],
    ['8/22/2025 9:46 PM', 'day-first', undefined],
    ['5/10/18 4:01', 'month-first', '2018-05-10T04:01:00'],
    ['16.05.2025', 'day-first', '2025-05-16'],
    ['2026/9/19', 'day-first', '2026-09-19'],
  ])('%s, %s', (text, order, at) => {
    expect(readTime(cellOf(text), false, order)).toBe(at);
  });

  test.each<Written>([
    null,
    '昨天',
    '16/05/2025',
    '9/6/2018 10:00:00',
    '2026/2/30',
    '2025/2/29',
    '2026/13/1',
    '2026/9/31',
    '2026/9/19 12:60',
    '2026/9/19 25:00',
    '2026/9/19 99:00',
    '2026-09',
    20260919,
    3,
    { kind: 'boolean', value: true },
    { kind: 'error', code: '#N/A' },
  ])('%j is none', (written) => {
    expect(time(written)).toBeUndefined();
  });
});

describe('years', () => {
  const year = (written: Written): number | undefined => readYear(cellOf(written));

  test.each<[Written, number]>([
    [2025, 2025],
    ['2025', 2025],
    [' 2025 年', 2025],
    ['２０２５', 2025],
    ['2025年度', 2025],
    ['2025.0', 2025],
    ['2025/3', 2025],
    ['2025年3月', 2025],
    ['2025-03-01', 2025],
    ['1999', 1999],
    [2099, 2099],
    [{ kind: 'time', at: '2024-12-31T00:00:00' }, 2024],
  ])('%j', (written, expected) => {
    expect(year(written)).toBe(expected);
  });

  test.each<Written>([null, '25', '去年', '1899', 2100, 2025.5, '2024、2025', '2024-2025', '20250301'])(
    '%j is none',
    (written) => {
      expect(year(written)).toBeUndefined();
    },
  );
});
