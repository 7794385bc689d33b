import type { DataValidation, Style, Worksheet } from 'exceljs';
import type { EntryRule, FormEntry, SheetForm } from '../../reports/sheet-model.js';
import { columnLetter } from '../../table/sheet.js';

/** Only what is locked cannot be changed; rows may still be added, removed, sorted and made higher. */
const protectionXml =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" ' +
  'insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

const formats: Readonly<Record<FormEntry['cells'], Partial<Style>>> = {
  general: {},
  text: { numFmt: '@' },
  percent: { numFmt: '0.0%' },
};

/** The part of exceljs's streamed worksheet that its types leave out. */
interface StreamedWorksheet {
  readonly stream: { write(xml: string): unknown };
  readonly dataValidations: { add(range: string, validation: DataValidation): unknown };
  _writeAutoFilter(): void;
}

type Checked = Pick<DataValidation, 'type' | 'operator' | 'formulae' | 'allowBlank'>;

function checkOf(rule: EntryRule): Checked | undefined {
  switch (rule.kind) {
    case 'free':
      return undefined;
    case 'list':
      return { type: 'list', allowBlank: true, formulae: [`"${rule.options.join(',')}"`] };
    case 'listed':
      return { type: 'list', allowBlank: true, formulae: [rule.range] };
    case 'number': {
      const formulae = [rule.lowest, rule.highest];
      return { type: rule.whole ? 'whole' : 'decimal', operator: 'between', allowBlank: true, formulae };
    }
  }
}

function promptOf(prompt: string): Partial<DataValidation> {
  return prompt === '' ? {} : { showInputMessage: true, prompt };
}

function validationOf({ rule, prompt, refusal }: FormEntry): DataValidation | undefined {
  const check = checkOf(rule);
  // A rule that checks nothing is there for its prompt; exceljs writes it, its types do not know it.
  if (check === undefined) return prompt === '' ? undefined : promptOnly(prompt);
  const asksOnly = rule.kind === 'number' && !rule.refuse;
  return {
    ...check,
    ...promptOf(prompt),
    showErrorMessage: true,
    errorStyle: asksOnly ? 'warning' : 'stop',
    error: refusal,
  };
}

function promptOnly(prompt: string): DataValidation {
  return { type: 'any', formulae: [], ...promptOf(prompt) } as unknown as DataValidation;
}

/** The style of a form's cells in a column, which may be filled in. */
export function entryStyle(style: Partial<Style>, { cells }: FormEntry): Partial<Style> {
  return { ...style, ...formats[cells], protection: { locked: false } };
}

/**
 * Makes a streamed worksheet a form: drop-downs, checks and prompts below the header, a prompt at each
 * header that has a note, and everything locked that is not to be filled in. exceljs writes the protection
 * where the file format does not allow it; so it is written here, in the step right behind the rows.
 */
export function writeForm(worksheet: Worksheet, form: SheetForm): void {
  const streamed = worksheet as unknown as StreamedWorksheet;
  for (const [index, entry] of form.entries.entries()) {
    const letter = columnLetter(index);
    const validation = validationOf(entry);
    if (validation !== undefined)
      streamed.dataValidations.add(`${letter}2:${letter}${String(form.rows + 1)}`, validation);
    if (entry.note !== '') streamed.dataValidations.add(`${letter}1`, promptOnly(entry.note));
  }
  if (form.open === true) return;
  const writeAutoFilter = streamed._writeAutoFilter.bind(streamed);
  streamed._writeAutoFilter = () => {
    streamed.stream.write(protectionXml);
    writeAutoFilter();
  };
}
