import {
  type PrivateField,
  type PrivateValue,
  privateValues,
} from '../../analysis/publication-gate/private-value.js';
import { UnreadableRows } from '../../intake/unreadable-rows.js';
import { missingMark } from '../../items/missing.js';
import type { RunRecord } from '../../reports/run-record-schema.js';
import type { Rubric } from '../../rubric/rubric.js';
import { cellText } from '../../table/cell.js';
import { foldText } from '../../table/clean-text.js';
import { cellAt, columnIndex } from '../../table/sheet.js';
import type { SheetSource } from '../../table/sheet-source.js';
import type { FoundInput } from '../find-inputs.js';
import { openInputFiles } from '../input-files.js';
import type { Limits } from '../read/limits.js';
import type { World } from '../world.js';

type RecordedInput = RunRecord['inputs'][number];
type RecordedColumn = RecordedInput['sheets'][number]['columns'][number];

/** A private column of a sheet, counted from 0, with texts in it that stand for nothing. */
interface PrivateColumn {
  readonly letter: string;
  readonly index: number;
  readonly field: PrivateField;
  readonly fillers: ReadonlySet<string>;
}

/** A platform's mark of the sender, which the program uses as it uses private fields. */
const userTarget = 'platform user';
const userField: PrivateField = { label: { 'zh-CN': '用户 ID', en: 'user id' }, tells: false };

function privateColumn(
  { identity, evidence }: Rubric,
  { column: letter, header, target }: RecordedColumn,
): readonly PrivateColumn[] {
  const index = columnIndex(letter);
  const field = identity.find(
    ({ id, private: secret, role }) => id === target && (secret || role === 'contact'),
  );
  if (index === undefined || (field === undefined && target !== userTarget)) return [];
  const titles =
    field === undefined ? [header] : [header, field.label['zh-CN'], field.label.en, ...field.keywords];
  return [
    {
      letter,
      index,
      field: field === undefined ? userField : { label: field.label, tells: field.role === 'contact' },
      fillers: new Set([...titles, ...evidence.placeholders].map(foldText)),
    },
  ];
}

async function valuesInSheet(
  source: SheetSource,
  headerRow: number,
  columns: readonly PrivateColumn[],
): Promise<readonly PrivateValue[]> {
  const values: PrivateValue[] = [];
  if (columns.length === 0) return values;
  for await (const row of source.rows()) {
    if (row.number <= headerRow) continue;
    for (const { letter, index, field, fillers } of columns) {
      const cell = cellAt(row, index);
      if (cell.kind === 'blank' || cell.kind === 'error' || missingMark(cell) !== undefined) continue;
      const place = { file: source.file, sheet: source.name, cell: `${letter}${String(row.number)}` };
      values.push(...privateValues(cellText(cell), field, place, fillers));
    }
  }
  return values;
}

/** The private values of an input; undefined where it cannot be read as the run read it. */
async function valuesInInput(
  rubric: Rubric,
  input: RecordedInput,
  path: string,
  limits: Limits,
  world: World,
): Promise<readonly PrivateValue[] | undefined> {
  const { sheets, diagnostics, close } = await openInputFiles([path], limits, world);
  try {
    if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
    const values: PrivateValue[] = [];
    for (const { sheet, headerRow, columns } of input.sheets) {
      // The only sheet of a file is that one, whatever it is called: a csv takes its name from the file.
      const alone = input.sheets.length === 1 && sheets.length === 1 ? sheets[0] : undefined;
      const source = sheets.find(({ name }) => name === sheet) ?? alone;
      if (source === undefined) return undefined;
      const secret = columns.flatMap((column) => privateColumn(rubric, column));
      for (const value of await valuesInSheet(source, headerRow, secret)) values.push(value);
    }
    return values;
  } catch (error) {
    if (error instanceof UnreadableRows) return undefined;
    throw error;
  } finally {
    await close();
  }
}

/** What the private columns of a run's inputs hold, and the inputs of which that cannot be told. */
export interface ReadPrivate {
  readonly values: readonly PrivateValue[];
  /** By name. */
  readonly missing: readonly string[];
}

/** One of each value of a field; the first cell that holds it tells where. */
function distinct(values: readonly PrivateValue[]): readonly PrivateValue[] {
  const seen = new Map<string, PrivateValue>();
  for (const value of values) {
    const key = JSON.stringify([value.kind, value.text, value.field.en]);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

/**
 * Reads the private columns of a run's inputs again, by the columns that its record names: of all rows,
 * those of superseded submissions, tests and remarks among them. The record itself keeps none of it.
 */
export async function readPrivateValues(
  record: RunRecord,
  rubric: Rubric,
  found: readonly FoundInput[],
  limits: Limits,
  world: World,
): Promise<ReadPrivate> {
  const values: PrivateValue[] = [];
  const missing: string[] = [];
  for (const input of record.inputs) {
    const file = found.find(({ kind, name }) => kind === 'input' && name === input.name);
    const path = file?.state === 'same' ? file.path : undefined;
    const read = path === undefined ? undefined : await valuesInInput(rubric, input, path, limits, world);
    if (read === undefined) missing.push(input.name);
    else for (const value of read) values.push(value);
  }
  return { values: distinct(values), missing };
}
