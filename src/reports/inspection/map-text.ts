import type { Language } from '../../diagnostics/language.js';
import type { ColumnInspection } from '../../intake/inspect-columns.js';
import type { PlainInspection } from '../../intake/inspect-plain.js';
import type { Rubric } from '../../rubric/rubric.js';
import { shorten } from './shorten.js';
import type { InspectedSheetReport } from './inspection.js';
import { inspectionWords, type MapWords } from './words.js';

/** A line of the map: a column, what it stands for, and what is said beside it. */
interface MapLine {
  readonly letter: string;
  readonly target: string;
  /** Undefined where the header cannot be kept, as it could not be told from a person's name. */
  readonly header: string | undefined;
  readonly shown: string;
  readonly remark: string;
}

/** How much of a header a comment shows, in columns of a terminal. */
const shownWidth = 60;

/** A text that YAML and people read alike: targets that look like numbers, and `?`, between quotes. */
function scalar(text: string): string {
  return /^[a-z][a-z -]*$/.test(text) ? text : JSON.stringify(text);
}

function lineOf(column: ColumnInspection, language: Language, words: MapWords): MapLine {
  const { letter, target, stands, header, confidence, reason, nearest } = column;
  const isUnbound = target.kind === 'unbound';
  const doubt = ['likely', 'doubtful', 'by-position'].includes(confidence) ? reason[language] : '';
  const isReplaced = column.isPrivate && column.method === 'map';
  return {
    letter,
    target: isUnbound ? '?' : target.kind === 'ignored' ? 'ignore' : stands,
    header: isReplaced ? undefined : header,
    shown: header,
    remark: isUnbound ? words.unbound(nearest) : doubt,
  };
}

function plainLines({ columns }: PlainInspection, words: MapWords): readonly MapLine[] {
  return columns
    .filter(({ header, filled }) => header !== '' || filled > 0)
    .map(({ letter, header, isPlatforms }) => ({
      letter,
      target: isPlatforms ? 'ignore' : '?',
      header,
      shown: header,
      remark: isPlatforms ? '' : words.unbound([]),
    }));
}

/** The comment behind a line: the header as it stands in the sheet, and what the program makes of it. */
function comment({ shown, remark }: MapLine): string {
  const parts = [shorten(shown, shownWidth), ...(remark === '' ? [] : [`← ${remark}`])];
  const text = parts.filter((part) => part !== '').join('  ');
  return text === '' ? '' : `  # ${text}`;
}

/**
 * What a sheet's columns were taken for, as a map file to correct by hand and to hand to `rank --map`:
 * unchanged it binds the sheet as it was bound here. The headers are kept below it, so that a sheet in
 * which they moved or changed is found out.
 */
export function mapText(
  rubric: Rubric,
  place: { readonly file: string; readonly sheet: InspectedSheetReport },
  language: Language,
): string {
  const words = inspectionWords[language].map;
  const { bound, plain } = place.sheet.found;
  const lines =
    bound !== undefined
      ? bound.columns.map((column) => lineOf(column, language, words))
      : plain === undefined
        ? []
        : plainLines(plain, words);
  const headerRow = (bound ?? plain)?.header?.firstRow ?? 1;
  const written = lines.map((line) => `  ${line.letter}: ${scalar(line.target)}`);
  const width = Math.max(0, ...written.map(({ length }) => length));
  const missing = bound?.missing ?? [];
  const kept = lines.flatMap(({ letter, header }) =>
    header === undefined ? [] : [`  ${letter}: ${JSON.stringify(header)}`],
  );
  const named = `${place.file} › ${place.sheet.name}`;
  return [
    ...words.intro(named, `${rubric.id} ${rubric.version}`).map((line) => `# ${line}`),
    `header_row: ${String(headerRow)}`,
    '',
    'columns:',
    ...lines.map((line, index) => `${(written[index] ?? '').padEnd(width)}${comment(line)}`.trimEnd()),
    ...(missing.length === 0 ? [] : ['', `# ${words.missing}`]),
    ...missing.map(({ id, label, nearest }) => `#   ${id}  ${label[language]}${words.nearest(nearest)}`),
    '',
    `# ${words.headers}`,
    'headers:',
    ...kept,
    '',
  ].join('\n');
}
