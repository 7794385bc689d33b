import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import type { DuplicateEntry, DuplicateGroup } from '../../intake/duplicates.js';
import { itemsOf, type Rubric } from '../../rubric/rubric.js';
import { bracketed } from '../bracketed.js';
import { type Block, gap, rowsBlock, titled } from './blocks.js';
import { errorBlocks } from './error-blocks.js';
import { fileSize } from './file-size.js';
import { type FileFacts, type InspectedFileReport, type Inspection, tellingFindings } from './inspection.js';
import { sheetBlocks } from './sheet-blocks.js';
import { type InspectionWords, inspectionWords } from './words.js';

/** How many findings are shown unless all are asked for. */
const mostFindings = 12;

/** Findings that the tables above them say already. */
const shownElsewhere =
  /^(?:binding\/(?:missing-item|missing-field|missing-optional-field|unbound|option-order)|answer\/(?:unreadable|letter-and-text-disagree|out-of-range|exclusive-with-others|error-cell|uncalculated|too-few-marks)|identity\/unreadable-year|input\/(?:stray-row|trial-row|incomplete-row|outside-table|hidden-sheet|read-from-zip)|duplicate\/.*)$/;

function factsLine({ name, kind, size, member, format }: FileFacts, language: Language): string {
  const words = inspectionWords[language];
  const delimiter = format === undefined ? '' : (words.delimiterNames[format.delimiter] ?? format.delimiter);
  return [
    `${name}  ${words.kind[kind]}`,
    fileSize(size),
    ...(member === undefined ? [] : [words.member(member.name, member.others)]),
    ...(format === undefined
      ? []
      : [
          words.encoding(format.encoding, format.reason[language]),
          words.delimiter(delimiter, format.isDeclared),
        ]),
  ].join(words.join);
}

/** The first line about a file: what to do with it, and how much of it there is. */
function verdictText(
  rubric: Rubric,
  { facts, verdict, sheets }: InspectedFileReport,
  words: InspectionWords,
): string {
  const read = sheets.flatMap(({ role, found }) => (role === 'read' ? [found] : []));
  const bound = read.flatMap((found) => (found.concerns && found.bound !== undefined ? [found.bound] : []));
  const all = itemsOf(rubric.total).filter(({ spec }) => spec.kind !== 'derived').length;
  const lacking = bound.map(
    ({ missing }) => missing.filter(({ id }) => itemsOf(rubric.total).some((item) => item.id === id)).length,
  );
  const required = bound.flatMap(({ missing }) => missing.filter(({ isRequired }) => isRequired)).length;
  const unread = bound.flatMap((one) => one.unread).reduce((sum, { count }) => sum + count, 0);
  const records =
    bound.length > 0
      ? bound.reduce((sum, one) => sum + one.records.length, 0)
      : read.reduce((sum, { plain }) => sum + (plain?.records.length ?? 0), 0);
  const details = [
    ...(read.length === 0 ? [] : [words.records(records, '')]),
    ...(bound.length === 0 ? [] : [words.bound(all - Math.max(...lacking), all)]),
    ...(required === 0 ? [] : [words.missingItems(required)]),
    ...(unread === 0 ? [] : [words.unreadCells(unread)]),
  ];
  const named = `${rubric.id} ${rubric.version}`;
  return `${facts.name}: ${[words.verdict[verdict](named), ...details].join(words.join)}`;
}

function duplicateBlocks(
  groups: readonly DuplicateGroup[],
  several: boolean,
  language: Language,
): readonly Block[] {
  const words = inspectionWords[language];
  const place = ({ source, submittedAt }: DuplicateEntry): string => {
    const file = several ? `${source.file} › ` : '';
    const time = submittedAt === undefined ? '' : ` (${submittedAt.replace('T', ' ')})`;
    return `${file}${source.sheet}!${String(source.row)}${time}`;
  };
  const rows = groups.map(({ name, kept, dropped, decided }) => [
    words.duplicate(bracketed(name), place(kept), dropped.map(place).join(', ')) +
      words.isDecided[decided ? 'yes' : 'no'],
  ]);
  return titled(`${words.duplicates}: ${String(groups.length)}`, rowsBlock(2, rows));
}

/** The findings that nothing above says, errors first; notes only where all are asked for. */
function findingBlocks(
  found: readonly Diagnostic[],
  everything: boolean,
  language: Language,
): readonly Block[] {
  const words = inspectionWords[language];
  const others = found.filter(({ code }) => everything || !shownElsewhere.test(code));
  const of = (severity: Diagnostic['severity']): readonly Diagnostic[] =>
    others.filter((one) => one.severity === severity);
  const ordered = [...of('error'), ...of('warning'), ...of('info')];
  const shown = everything ? ordered : ordered.slice(0, mostFindings);
  const blocks: readonly Block[] = shown.map((diagnostic) => ({ kind: 'finding', diagnostic }));
  const more = ordered.length - shown.length;
  return titled(words.findings, [...blocks, ...rowsBlock(2, more === 0 ? [] : [[words.more(more)]])]);
}

/**
 * An inspection for people: what is to be done with each file, then each file with its sheets, then works
 * that occur several times, then whatever else was found. `everything` also shows what is said above.
 */
export function inspectionBlocks(
  inspection: Inspection,
  language: Language,
  everything: boolean,
): readonly Block[] {
  const { rubric, files, duplicates, diagnostics } = inspection;
  const words = inspectionWords[language];
  const isSeveral = files.length > 1;
  return [
    ...files.map((file): Block => ({
      kind: 'verdict',
      text: verdictText(rubric, file, words),
      isGood: file.verdict === 'ready',
    })),
    ...errorBlocks(inspection, language),
    ...files.flatMap((file) => [
      gap,
      { kind: 'heading' as const, text: factsLine(file.facts, language) },
      ...file.sheets.flatMap((sheet) => [gap, ...sheetBlocks(sheet, language)]),
    ]),
    ...duplicateBlocks(duplicates, isSeveral, language),
    ...findingBlocks([...diagnostics, ...files.flatMap(tellingFindings)], everything, language),
  ];
}
