import type { Language } from '../../diagnostics/language.js';
import type { ColumnInspection, MissingInspection } from '../../intake/inspect-columns.js';
import type { PlainInspection } from '../../intake/inspect-plain.js';
import type { BoundInspection } from '../../intake/inspect-sheet.js';
import type { RowGroup } from '../../intake/inspect-rows.js';
import type { UnreadColumn } from '../../intake/inspect-values.js';
import type { Detection } from '../../intake/profiles/detect-profile.js';
import { type Block, rowsBlock, titled } from './blocks.js';
import type { InspectedSheetReport } from './inspection.js';
import { rowRanges } from './row-ranges.js';
import { shorten } from './shorten.js';
import { type InspectionWords, inspectionWords } from './words.js';

/** How wide headers, reasons and values are shown, in columns of a terminal. */
const headerWidth = 44;
const valueWidth = 50;
/** How many ranges of merged cells are named. */
const mostMerges = 5;

function platformRows(
  detection: Detection,
  language: Language,
  words: InspectionWords,
): readonly (readonly string[])[] {
  const { profile, score, reasons, runnerUp, ambiguous } = detection;
  const why = reasons.map((reason) => reason[language]).join(words.join);
  const points = score === 0 ? '' : ` ${words.points(score)}`;
  const next =
    runnerUp === undefined
      ? []
      : [
          [
            words.runnerUp,
            `${runnerUp.profile.name[language]} ${words.points(runnerUp.score)}${ambiguous ? words.join + words.ambiguous : ''}`,
          ],
        ];
  return [[words.platform, `${profile.name[language]}${points}${words.join}${why}`], ...next];
}

function otherRows(groups: readonly RowGroup[], words: InspectionWords): readonly (readonly string[])[] {
  return groups.map(({ kind, rows }, index) => [
    index === 0 ? words.others : '',
    `${words.rowKind[kind]} ${String(rows.length)}${words.join}${words.rows(rowRanges(rows))}`,
  ]);
}

/** The facts of a sheet: where it begins and ends, its platform, header, records and other rows. */
function factRows(
  { tables, merges, found }: InspectedSheetReport,
  view: BoundInspection | PlainInspection,
  language: Language,
): readonly (readonly string[])[] {
  const words = inspectionWords[language];
  const detection = view.detection ?? found.plain?.detection;
  const shownMerges = merges.slice(0, mostMerges).join(', ') + (merges.length > mostMerges ? ', …' : '');
  return [
    ...(detection === undefined ? [] : platformRows(detection, language, words)),
    [
      words.header,
      view.header === undefined
        ? words.noHeader
        : words.headerRows(view.header.firstRow, view.header.lastRow),
    ],
    [
      words.record,
      view.records.length === 0 ? words.none : words.records(view.records.length, rowRanges(view.records)),
    ],
    ...otherRows(view.otherRows, words),
    ...(tables.length === 0
      ? []
      : [[words.tables, tables.map(({ name, range }) => `${name} ${range}`).join(', ')]]),
    ...(merges.length === 0 ? [] : [[words.merges, `${String(merges.length)}${words.join}${shownMerges}`]]),
  ];
}

function missingRows(
  missing: readonly MissingInspection[],
  columns: readonly ColumnInspection[],
  language: Language,
): readonly (readonly string[])[] {
  const words = inspectionWords[language];
  const headerOf = new Map(columns.map(({ letter, header }) => [letter, header]));
  return missing.map(({ id, label, nearest }) => [
    id,
    label[language],
    nearest.length === 0
      ? ''
      : `${words.nearest} ${nearest.map((letter) => `${letter} “${shorten(headerOf.get(letter) ?? '', 24)}”`).join(', ')}`,
  ]);
}

function unboundRows(
  columns: readonly ColumnInspection[],
  language: Language,
): readonly (readonly string[])[] {
  const words = inspectionWords[language];
  return columns
    .filter(({ confidence }) => confidence === 'unbound')
    .map(({ letter, header, nearest, reason }) => [
      letter,
      shorten(header, headerWidth),
      nearest.length === 0 ? reason[language] : `${words.nearest} ${nearest.join(', ')}`,
    ]);
}

function unreadBlocks(unread: readonly UnreadColumn[], language: Language): readonly Block[] {
  const words = inspectionWords[language];
  return unread.flatMap(({ letter, item, header, count, distinct, values, accepted }) => [
    ...rowsBlock(2, [
      [
        `${letter} ${item ?? ''} ${shorten(header, headerWidth)}`.replace(/ {2,}/g, ' ').trimEnd(),
        words.unreadColumn(count, distinct) +
          (accepted === undefined ? '' : `${words.join}${words.accepted} ${accepted[language]}`),
      ],
    ]),
    ...rowsBlock(4, [
      ...values.map((value) => [
        `“${shorten(value.value, valueWidth)}”`,
        `× ${String(value.count)}`,
        words.fromRow(value.row),
        value.code === 'answer/unreadable' ? '' : value.why[language],
      ]),
      ...(distinct > values.length ? [[words.moreValues(distinct - values.length)]] : []),
    ]),
  ]);
}

/** What a column stands for, in words. */
function standsFor(column: ColumnInspection, language: Language): string {
  const words = inspectionWords[language];
  const { target, label, isPrivate } = column;
  const named = label === undefined ? '' : ` ${shorten(label[language], 20)}`;
  switch (target.kind) {
    case 'field':
      return `${target.field.id}${named}${isPrivate ? words.privateColumn : ''}`;
    case 'answer':
      return `${column.stands}${named}`;
    case 'option':
      return `${target.item.id} ${words.option} ${target.option}`;
    case 'evidence':
      return `${target.item.id} ${words.evidence}${target.option === undefined ? '' : ` ${target.option}`}`;
    case 'condition':
      return target.condition.id;
    case 'platform':
      return words.platformRole[target.role] ?? target.role;
    case 'ignored':
      return words.ignored;
    case 'unbound':
      return '?';
  }
}

function bindingBlocks(columns: readonly ColumnInspection[], language: Language): readonly Block[] {
  const words = inspectionWords[language];
  const counted = (['certain', 'likely', 'doubtful', 'by-position', 'unbound'] as const).flatMap(
    (confidence) => {
      const count = columns.filter((column) => column.confidence === confidence).length;
      return count === 0 ? [] : [`${words.confidence[confidence]} ${String(count)}`];
    },
  );
  const rows = columns.map((column) => [
    column.letter,
    standsFor(column, language),
    words.confidence[column.confidence],
    column.reason[language],
    shorten(column.header, headerWidth),
  ]);
  return titled(
    words.binding(counted.join(', ')),
    rowsBlock(2, rows.length === 0 ? [] : [words.columns, ...rows]),
  );
}

function plainColumnBlocks({ columns }: PlainInspection, language: Language): readonly Block[] {
  const words = inspectionWords[language];
  const rows = columns
    .filter(({ header, filled }) => header !== '' || filled > 0)
    .map(({ letter, header, isPlatforms, content, filled, distinct }) => [
      letter,
      isPlatforms ? words.platformsOwn : words.content[content],
      String(filled),
      String(distinct),
      shorten(header, headerWidth + 16),
    ]);
  return rowsBlock(2, rows.length === 0 ? [] : [words.plainColumns, ...rows]);
}

/** One sheet: what is to be done comes first, the whole binding last. */
export function sheetBlocks(report: InspectedSheetReport, language: Language): readonly Block[] {
  const words = inspectionWords[language];
  const { name, role, visibility, found } = report;
  const { extent, bound, plain, concerns } = found;
  const range = `A${String(extent.firstRow)}:${extent.lastColumn}${String(extent.lastRow)}`;
  const state = visibility === 'very-hidden' ? words.veryHidden : '';
  const said = [words.sheet(name), state, words.extent(range, extent.rows), words.role[role]];
  const heading: Block = { kind: 'heading', text: said.filter((part) => part !== '').join(words.join) };
  if (role === 'not-selected') return [heading];
  if (bound !== undefined && concerns) {
    return [
      heading,
      ...rowsBlock(2, factRows(report, bound, language)),
      ...titled(
        words.missing(bound.missing.length),
        rowsBlock(2, missingRows(bound.missing, bound.columns, language)),
      ),
      ...titled(words.unread, unreadBlocks(bound.unread, language)),
      ...titled(
        words.unbound(bound.columns.filter(({ confidence }) => confidence === 'unbound').length),
        rowsBlock(2, unboundRows(bound.columns, language)),
      ),
      ...bindingBlocks(bound.columns, language),
    ];
  }
  if (plain === undefined) return [heading];
  return [heading, ...rowsBlock(2, factRows(report, plain, language)), ...plainColumnBlocks(plain, language)];
}
