import type { Language } from '../../diagnostics/language.js';
import { itemsOf, type Rubric } from '../../rubric/rubric.js';
import { effectiveWeights } from '../../scoring/effective-weights.js';
import { columnWidth } from '../column-width.js';
import type { SheetColumn, SheetModel, WorkbookModel } from '../sheet-model.js';
import { chooseHeaders } from './choose-headers.js';
import { conditionColumns } from './condition-columns.js';
import type { FormColumn } from './form-column.js';
import { formTexts } from './form-texts.js';
import { identityColumns } from './identity-columns.js';
import { itemColumns } from './item-columns.js';
import { placeLists } from './option-lists.js';

/** A form to fill in, and the headers of columns that cannot be read back without a map. */
export interface Template {
  readonly workbook: WorkbookModel;
  readonly unbound: readonly string[];
}

const narrowest = 12;
const evidenceWidth = 30;

function columnOf({ target, entry }: FormColumn, header: string): SheetColumn {
  const options = entry.rule.kind === 'list' ? entry.rule.options : [];
  const width = Math.max(narrowest, columnWidth(header, options));
  return {
    header,
    width: target.kind === 'evidence' ? evidenceWidth : width,
    format: undefined,
    align: 'left',
    wrap: true,
  };
}

/**
 * The form of a rubric: a submission a row, identity first, then the conditions that a column states and
 * every item that is asked, each with its evidence. Nothing is filled in. `rows` have checked entries.
 */
export function templateWorkbook(rubric: Rubric, language: Language, rows: number): Template {
  const texts = formTexts[language];
  const points = effectiveWeights(rubric);
  const columns = [
    ...identityColumns(rubric, language),
    ...conditionColumns(rubric, language),
    ...itemsOf(rubric.total).flatMap((item) => itemColumns(item, points.get(item) ?? 0, rubric, language)),
  ];
  const { headers, unbound } = chooseHeaders(rubric, columns);
  const { rules, sheets } = placeLists(
    columns.map(({ entry }) => entry.rule),
    texts.lists,
  );
  const names = columns.filter(({ target }) => target.kind === 'field' && target.field.role === 'name');
  const form: SheetModel = {
    name: texts.sheet,
    columns: columns.map((column, index) => columnOf(column, headers[index] ?? '')),
    rows: [],
    headed: true,
    frozenColumns: names.length > 0 && columns[0] === names[0] ? 1 : 0,
    filteredRows: 'none',
    dataBar: undefined,
    orientation: 'landscape',
    form: {
      rows,
      entries: columns.map(({ entry }, index) => ({ ...entry, rule: rules[index] ?? entry.rule })),
    },
  };
  return { workbook: { title: rubric.title[language], language, sheets: [form, ...sheets] }, unbound };
}
