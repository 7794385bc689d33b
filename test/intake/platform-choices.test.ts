import { describe, expect, test } from 'vitest';
import { sameText } from '../../src/diagnostics/language.js';
import { readChosen } from '../../src/items/read-chosen.js';
import { readTick } from '../../src/items/read-tick.js';
import { cellOf, type Written } from './make-sheet.js';

const option = (id: string, label: string, ...keywords: readonly string[]) => ({
  id,
  label: sameText(label),
  keywords,
});
const options = [
  option('A', '文字; 图片', '文字', '图片'),
  option('B', '声音┋音乐', '音乐'),
  option('C', '影像', '影像'),
  option('D', '其他', '其他'),
];

describe('choices joined by a separator that an option contains', () => {
  test.each([
    ['影像;文字; 图片', 'AC'],
    ['文字;图片', 'A'],
    ['声音┋音乐┋影像', 'BC'],
    ['C;D', 'CD'],
    ['影像;其他：漫画', 'CD'],
    ['影像;E.其他', undefined],
    ['影像;文字; 雕塑', undefined],
    ['影像;漫画', undefined],
  ])('%s', (text, ids) => {
    const chosen = readChosen(options, text, new Set());
    expect(Array.isArray(chosen) ? chosen.map(({ id }) => id).join('') : undefined).toBe(ids);
  });
});

describe('one column per option', () => {
  const tick = (id: string, written: Written) =>
    options.filter((one) => one.id === id).map((one) => readTick(one, options, cellOf(written)))[0];

  test.each<Written>([
    '1',
    1,
    '1.0',
    'Y',
    'Yes',
    'Ja',
    'TRUE',
    '✓',
    '√',
    '☑',
    'Checked',
    '选中',
    '影像',
    'C.影像',
  ])('%j is chosen', (written) => {
    expect(tick('C', written)).toBe(true);
  });

  test.each<Written>([
    null,
    '0',
    0,
    'N',
    'No',
    'Nein',
    'FALSE',
    'Unchecked',
    'Not selected',
    'C.',
    '-2',
    '(跳过)',
  ])('%j is not', (written) => {
    expect(tick('C', written)).toBe(false);
  });

  test('the respondent’s own words choose “other” and nothing else', () => {
    expect(tick('D', '漫画')).toBe(true);
    expect(tick('D', 'Not selected')).toBe(false);
    expect(tick('C', '漫画')).toBeUndefined();
    expect(tick('C', 'A.文字')).not.toBe(true);
  });
});
