import { missingMark } from '../items/missing.js';
import { cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { cellAt, type Row } from '../table/sheet.js';
import type { BoundColumn } from './binding.js';
import type { SheetLayout } from './sheet-layout.js';

const total =
  /^(?:合计|总计|小计|共计|总数|求和|平均|均值|平均值|平均分|平均数|总分|最高分?|最低分?|最大值|最小值|total|totals|grandtotal|subtotal|sum|average|avg|mean|min|max)[:：]?$/u;

/** The names that people give to what they fill in to see whether a form works. */
const trial =
  /^(?:测试|测一下|试填|测试测试|测试(?:数据|答卷|问卷|作品|填写|提交|项目|用)|样例|示例|演示|(?:this is a )?tests?|testing|demo|dummy|asdf?)[\d\s()#_-]*$/iu;

/** How the remarks begin that people type below a table. */
const remark =
  /^(?:备注|注|附注|说明|填表说明|制表|统计时间|数据来源|截至|截止|以上|以下|note|remark|source)s?(?:[:：\s]|$|.{6,})/iu;

/** Whether any of the columns holds something in the row besides marks of missing answers. */
export function hasContent(row: Row, columns: readonly (number | undefined)[]): boolean {
  return columns.some((column) => column !== undefined && missingMark(cellAt(row, column)) === undefined);
}

function textAt(row: Row, column: number): string {
  return cleanText(cellText(cellAt(row, column)));
}

function filledColumns(row: Row): readonly number[] {
  return row.cells.flatMap((_, column) => (hasContent(row, [column]) ? [column] : []));
}

/**
 * A row such as 合计: the name, or the row's first filled cell where it has no other name, says so, and
 * there is neither a track nor a contact.
 */
function isTotal(row: Row, layout: SheetLayout): boolean {
  const [first] = filledColumns(row);
  const names = layout.fields.filter(({ field }) => field.role === 'name').map(({ column }) => column);
  const named = names.filter((column) => hasContent(row, [column]));
  const callers = named.length > 0 ? named : first === undefined ? [] : [first];
  const isCalledSo = callers.some((column) => total.test(foldText(textAt(row, column))));
  const isSomebodys = layout.fields.some(
    ({ field, column }) =>
      (field.role === 'contact' || field.role === 'track') && column !== first && hasContent(row, [column]),
  );
  return isCalledSo && !isSomebodys;
}

/** So many columns of questions make a sheet a questionnaire, in which one filled cell is no submission. */
const questionnaire = 5;

/**
 * A row with one filled cell that begins like a remark, or is far too long for anything else; in a questionnaire,
 * whatever it says: who sent something off has answered, or at least left a track, a contact or a time.
 */
function isRemark(row: Row, { items }: SheetLayout): boolean {
  const [only, another] = filledColumns(row);
  if (only === undefined || another !== undefined) return false;
  const text = textAt(row, only);
  return items.length >= questionnaire || remark.test(text) || text.length > 60;
}

/**
 * A row that says the same as the header: in all of its filled columns, or in at least half and five of
 * them, the first among them. A chosen option also says the same as its own column's title.
 */
function repeatsHeader(row: Row, columns: readonly BoundColumn[]): boolean {
  const filled = columns.filter(({ column, header }) => header !== '' && hasContent(row, [column]));
  const same = filled.filter(({ column, header }) => foldText(textAt(row, column)) === foldText(header));
  if (same[0] === undefined || same[0] !== filled[0]) return false;
  const isWhole = same.length === filled.length && same.length > 1;
  return isWhole || (same.length >= 5 && same.length * 2 >= filled.length);
}

/** Whether a row below the header is no submission: no name and no answers, a total, a remark, or the header again. */
export function isStray(row: Row, layout: SheetLayout, columns: readonly BoundColumn[]): boolean {
  const names = layout.fields.filter(({ field }) => field.role === 'name').map(({ column }) => column);
  const answers = layout.items.flatMap(({ blanks, options }) => [...blanks, ...options.values()]);
  return (
    !hasContent(row, [...names, ...answers]) ||
    isTotal(row, layout) ||
    isRemark(row, layout) ||
    repeatsHeader(row, columns)
  );
}

/** Whether a row was filled in to try the form out: its name says so and nothing else. */
export function isTrial(name: string): boolean {
  return trial.test(cleanText(name.replace(/[《》]/gu, '')));
}
