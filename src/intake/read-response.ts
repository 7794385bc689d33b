import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Text } from '../diagnostics/language.js';
import type { Location } from '../diagnostics/location.js';
import type { AnswerNote, UnreadableReason } from '../items/item-kind.js';
import { kindOf } from '../items/registry.js';
import type { Condition, Item } from '../rubric/rubric.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import { cellAt, columnLetter, type Row } from '../table/sheet.js';
import { type EvidenceReader, isDenial } from './evidence/read-evidence.js';
import { maskContacts } from './mask-contacts.js';
import { quoteAnswer } from './quote-answer.js';
import type { ItemLayout } from './sheet-layout.js';
import type { Answer, Response } from './submission.js';

/** What reading needs to know besides the cells. */
export interface ReadingRules {
  readonly readEvidence: EvidenceReader;
  readonly conditions: readonly Condition[];
  /** Gives the same text in memory for equal ones. */
  readonly share: (text: string) => string;
  /** The texts of the row's private fields, which findings must not quote from another cell. */
  readonly hidden?: readonly string[];
}

const shareForms: Text = {
  'zh-CN': '（占比如 45%、0.45 或 4.5:5.5）',
  en: ' (a share as 45%, 0.45 or 4.5:5.5)',
};

function unreadable(problem: UnreadableReason, answer: string, location: Location): Diagnostic {
  switch (problem.reason) {
    case 'unreadable':
      return diagnose('answer/unreadable', { answer, accepted: problem.accepted }, location);
    case 'letter-and-text-disagree':
      return diagnose('answer/letter-and-text-disagree', { answer }, location);
    case 'out-of-range':
      return diagnose(
        'answer/out-of-range',
        { answer, range: problem.range, forms: problem.isShare === true ? shareForms : '' },
        location,
      );
    case 'ambiguous-options':
      return diagnose(
        'answer/ambiguous-options',
        { answer, readings: problem.readings.join(' / ') },
        location,
      );
    case 'exclusive-with-others':
      return diagnose('answer/exclusive-with-others', { answer, option: problem.option }, location);
    case 'too-few-marks': {
      const { marks, least } = problem;
      return diagnose('answer/too-few-marks', { marks, least }, location);
    }
  }
}

function noted(note: AnswerNote, answer: string, location: Location): Diagnostic {
  switch (note.note) {
    case 'ambiguous-share':
      return diagnose('answer/ambiguous-share', { answer, reading: note.reading }, location);
    case 'shares-or-ratio':
      return diagnose('answer/shares-or-ratio', { answer, reading: note.reading }, location);
    case 'part-missing':
      return diagnose('answer/part-missing', { part: note.label }, location);
    case 'few-marks':
      return diagnose('answer/few-marks', { marks: note.marks }, location);
  }
}

function brokenCell(
  cells: readonly Cell[],
): { readonly part: number; readonly code: string | undefined } | undefined {
  const part = cells.findIndex((cell) => cell.kind === 'error' || cell.kind === 'uncalculated');
  const cell = cells[part];
  return cell === undefined ? undefined : { part, code: cell.kind === 'error' ? cell.code : undefined };
}

/** The cells' texts as they were given, blank ones left out. */
function givenText(cells: readonly Cell[]): string {
  return cells
    .map((cell) => cellText(cell).trim())
    .filter((text) => text !== '')
    .join(' / ');
}

interface Read {
  readonly answer: Answer;
  readonly diagnostics: readonly Diagnostic[];
}

function readAnswer(
  layout: ItemLayout,
  row: Row,
  hidden: readonly string[],
  locate: (column: number | undefined) => Location,
): Read {
  const quote = (text: string): string => quoteAnswer(text, hidden);
  const { item } = layout;
  const columns = layout.options.size > 0 ? [...layout.options.values()] : layout.blanks;
  const cells = columns.map((column) => (column === undefined ? blankCell : cellAt(row, column)));
  const broken = brokenCell(cells);
  if (broken !== undefined) {
    const location = locate(columns[broken.part]);
    const finding =
      broken.code === undefined
        ? diagnose('answer/uncalculated', {}, location)
        : diagnose('answer/error-cell', { answer: broken.code }, location);
    return { answer: { state: 'unreadable' }, diagnostics: [finding] };
  }
  const kind = kindOf(item.spec);
  const reading = kind.read(item.spec, {
    blanks: layout.options.size > 0 ? [] : cells,
    ticks: new Map([...layout.options].map(([option, column]) => [option, cellAt(row, column)])),
    columnValues: layout.columnValues,
  });
  const textOf = (part: number): string => cellText(cells[part] ?? blankCell).trim();
  switch (reading.state) {
    case 'answered':
      return {
        answer: { state: 'answered', answer: reading.answer, shown: kind.show(item.spec, reading.answer) },
        diagnostics: reading.notes.map((note) =>
          noted(note, quote(textOf(note.part)), locate(columns[note.part] ?? columns[0])),
        ),
      };
    case 'unreadable': {
      const answer = textOf(reading.part) === '' ? givenText(cells) : textOf(reading.part);
      const finding = unreadable(reading.problem, quote(answer), locate(columns[reading.part] ?? columns[0]));
      return { answer: { state: 'unreadable' }, diagnostics: [finding] };
    }
    case 'skipped': {
      const ruled = item.applicableIf !== undefined;
      return {
        answer: { state: 'skipped' },
        diagnostics: ruled
          ? []
          : [diagnose('answer/skipped', { answer: quote(givenText(cells)) }, locate(columns[0]))],
      };
    }
    case 'blank':
      return { answer: { state: 'blank' }, diagnostics: [] };
  }
}

/** How much of an evidence text is kept for reviewers. */
const keptEvidence = 4000;

/** The evidence cells' text with their links, contacts masked, and the first of the cells. */
function evidenceText(
  cells: readonly Cell[],
  columns: readonly number[],
  row: number,
): Pick<Response, 'evidenceGiven' | 'evidenceCell'> {
  const texts = cells.flatMap((cell) => {
    const link = cell.kind === 'text' ? cell.link : undefined;
    const text = cellText(cell).trim();
    return [text, link === undefined || text.includes(link) ? '' : link];
  });
  const given = texts.filter((text) => text !== '').join(' / ');
  const [first] = columns;
  return {
    evidenceGiven: given === '' ? undefined : maskContacts(given).slice(0, keptEvidence),
    evidenceCell: first === undefined ? undefined : `${columnLetter(first)}${String(row)}`,
  };
}

/** The same for options with evidence of their own; nothing where the item has none. */
function optionTexts({ optionEvidence }: ItemLayout, row: Row): Pick<Response, 'optionTexts'> {
  if (optionEvidence.size === 0) return {};
  const texts = [...optionEvidence].map(([option, columns]) => {
    const cells = columns.map((column) => cellAt(row, column));
    return [option, evidenceText(cells, columns, row.number)] as const;
  });
  return { optionTexts: new Map(texts) };
}

/** Makes the test of whether a cell's text denies the item's condition. */
function denialTest(item: Item, conditions: readonly Condition[]): (text: string) => boolean {
  const condition = conditions.find(({ id }) => id === item.applicableIf);
  return (text) => condition !== undefined && isDenial(text, condition.denials, condition.subjects);
}

// Shared by all responses: an empty map of its own would be the largest part of most of them.
const noOptionEvidence: Response['optionEvidence'] = new Map();

function readOptionEvidence(layout: ItemLayout, row: Row, rules: ReadingRules): Response['optionEvidence'] {
  if (layout.optionEvidence.size === 0) return noOptionEvidence;
  return new Map(
    [...layout.optionEvidence].map(([option, columns]) => {
      const own = columns.map((column) => cellAt(row, column));
      return [option, rules.readEvidence(own, layout.item.evidence === 'data')];
    }),
  );
}

/** Reads one item's response from a row. `locate` gives the place of a column in the row. */
export function readResponse(
  layout: ItemLayout,
  row: Row,
  rules: ReadingRules,
  locate: (column: number | undefined) => Location,
): { readonly response: Response; readonly diagnostics: readonly Diagnostic[] } {
  const { item } = layout;
  const denies = denialTest(item, rules.conditions);
  const answerColumns =
    layout.options.size > 0
      ? [...layout.options.values()]
      : layout.blanks.filter((column) => column !== undefined);
  const given = givenText(answerColumns.map((column) => cellAt(row, column)));
  const answerDenies = denies(given);
  const read: Read = answerDenies
    ? { answer: { state: 'blank' }, diagnostics: [] }
    : readAnswer(layout, row, rules.hidden ?? [], locate);
  const evidenceCells = layout.evidence.map((column) => cellAt(row, column));
  const evidenceDenies = evidenceCells.some((cell) => denies(cellText(cell)));
  const claiming = evidenceCells.filter((cell) => !denies(cellText(cell)));
  const broken = brokenCell(evidenceCells);
  const evidence = evidenceText(evidenceCells, layout.evidence, row.number);
  // Named one by one: an object that others are spread into takes more memory, and there are many.
  const response: Response = {
    answer: read.answer,
    given: rules.share(maskContacts(given)),
    cell: answerColumns[0] === undefined ? '' : `${columnLetter(answerColumns[0])}${String(row.number)}`,
    evidence: rules.readEvidence(claiming, item.evidence === 'data'),
    optionEvidence: readOptionEvidence(layout, row, rules),
    evidenceGiven: evidence.evidenceGiven === undefined ? undefined : rules.share(evidence.evidenceGiven),
    evidenceCell: evidence.evidenceCell,
    denial: answerDenies || evidenceDenies,
  };
  return {
    response: layout.optionEvidence.size === 0 ? response : { ...response, ...optionTexts(layout, row) },
    diagnostics: [
      ...read.diagnostics,
      ...(broken === undefined
        ? []
        : [diagnose('evidence/unreadable', {}, locate(layout.evidence[broken.part]))]),
    ],
  };
}
