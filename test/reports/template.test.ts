import { describe, expect, test } from 'vitest';
import { templateWorkbook } from '../../src/reports/template/template-workbook.js';
import { optionTexts } from '../../src/reports/template/option-texts.js';
import type { ChoiceSpec } from '../../src/items/choice.js';
import type { FormEntry, SheetModel } from '../../src/reports/sheet-model.js';
import type { Rubric } from '../../src/rubric/rubric.js';
import { rowsOf } from './cells-of.js';
import { tinyRubric } from './tiny-rubric.js';

function formOf(rubric: Rubric): SheetModel {
  const [form] = templateWorkbook(rubric, 'zh-CN', 20).workbook.sheets;
  if (form?.form === undefined) throw new Error('no form');
  return form;
}

function entryUnder(form: SheetModel, header: string): FormEntry | undefined {
  return form.form?.entries[form.columns.findIndex((column) => column.header.startsWith(header))];
}

const choice: ChoiceSpec = {
  kind: 'choice',
  options: [
    { id: 'A', points: 2, label: { 'zh-CN': '全部', en: 'all' }, keywords: [] },
    { id: 'B', points: 1, label: { 'zh-CN': '部分〖一半〗', en: 'some' }, keywords: [] },
    { id: 'none', points: 0, label: { 'zh-CN': 'None', en: 'none' }, keywords: [] },
  ],
};

describe('the form of a rubric', () => {
  test('holds no rows and the checks for as many as were asked for', () => {
    const form = formOf(tinyRubric);
    expect([rowsOf(form), form.form?.rows]).toEqual([[], 20]);
    expect(form.form?.entries).toHaveLength(form.columns.length);
  });

  test('names the columns that no header binds', () => {
    const item = tinyRubric.total.children.flatMap((node) =>
      node.type === 'group' ? node.children : [node],
    )[0];
    if (item === undefined) throw new Error('no item');
    // Bears an item's code in every way in which it could be called.
    const label = { 'zh-CN': item.id, en: item.id };
    const field = {
      id: item.id,
      role: 'other',
      label,
      keywords: [item.id],
      required: false,
      private: false,
    } as const;
    const rubric: Rubric = { ...tinyRubric, identity: [...tinyRubric.identity, field] };
    expect(templateWorkbook(rubric, 'zh-CN', 20).unbound).toEqual([item.id]);
    expect(templateWorkbook(tinyRubric, 'zh-CN', 20).unbound).toEqual([]);
  });

  test('says at the header what an item is worth in points of the total', () => {
    const form = formOf(tinyRubric);
    const points = form.columns.flatMap(({ header }): [string, string][] => {
      const [, worth] = /满分 ([\d.]+) 分/.exec(entryUnder(form, header)?.note ?? '') ?? [];
      return worth === undefined ? [] : [[header.split(/[ (]/)[0] ?? '', worth]];
    });
    // 20 for values; 50 for process in two groups of three and two items; 30 for impact in one.
    expect(points).toEqual([
      ['1.1', '20'],
      ['2.1.1', '8.33'],
      ['2.1.2', '8.33'],
      ['2.1.3', '8.33'],
      ['2.2.1', '12.5'],
      ['2.2.2', '12.5'],
      ['3.1', '30'],
    ]);
  });

  test('checks numbers by what reading accepts', () => {
    const { rule, cells, prompt } = entryUnder(formOf(tinyRubric), '2.1.3(2)') ?? {};
    expect([rule, cells]).toEqual([
      { kind: 'number', lowest: 0, highest: 1, whole: false, refuse: true },
      'percent',
    ]);
    expect(prompt).toBe('填百分比，如 45%（0%–100%）');
  });
});

test('options are offered in words that are read as them, by the id where words would mislead', () => {
  // What stands between 〖 and 〗 is taken for a respondent's own words.
  expect(optionTexts(choice, choice.options, 'zh-CN')).toEqual(['A 全部', 'B', 'None']);
  expect(optionTexts(choice, choice.options, 'en')).toEqual(['A all', 'B some', 'none']);
});
