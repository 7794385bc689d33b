import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Location } from '../diagnostics/location.js';
import { missingMark } from '../items/missing.js';
import type { EvidenceRules, IdentityRole } from '../rubric/rubric.js';
import { blankCell, type Cell, cellText } from '../table/cell.js';
import { cleanText, foldText } from '../table/clean-text.js';
import { cellAt, columnLetter, type Row, type Sheet } from '../table/sheet.js';
import { maskContacts } from './mask-contacts.js';
import { readTime, readYear } from './read-time.js';
import { readSender, type SenderField } from './sender-mark.js';
import type { SheetLayout } from './sheet-layout.js';

/** Who submitted what and when. `senders` is private: it serves to find duplicates and goes no further. */
export interface Identity {
  readonly name: string | undefined;
  readonly track: string | undefined;
  /** Texts of the public fields, by field id. */
  readonly fields: ReadonlyMap<string, string>;
  readonly year: number | undefined;
  readonly submittedAt: string | undefined;
  /** A time that was given but could not be read. */
  readonly unreadableTime: { readonly text: string; readonly cell: string } | undefined;
  /** The platform's running number; undefined where it has none. */
  readonly sequence: number | undefined;
  /** Marks of the sender, such as `phone:1385154…`; two submissions that share one have the same sender. */
  readonly senders: readonly string[];
  /** The columns whose phone number or id a spreadsheet has rounded. */
  readonly lostDigits: readonly SenderField[];
}

/** A work's name to compare: without 《》, spaces, width and case. */
export function foldName(name: string): string {
  return foldText(name.replace(/[《》〈〉]/gu, ''));
}

/** The text of an identity cell; undefined for blanks, marks of missing answers and spreadsheet errors. */
function identityText(cell: Cell): string | undefined {
  if (cell.kind === 'error' || missingMark(cell) !== undefined) return undefined;
  const text = cellText(cell).replace(/\s+/gu, ' ').trim();
  return cleanText(text) === '' ? undefined : text;
}

function isPrefixed(text: string): boolean {
  return /^[A-Za-z][.、．]\s*\S/u.test(text);
}

/** Whether a track bears a letter before its words, as platforms write choices (`A.剧集`); undefined for none. */
export function isLetteredTrack(cell: Cell): boolean | undefined {
  const text = identityText(cell);
  return text === undefined ? undefined : isPrefixed(text);
}

/** The tracks that a cell names: one, or several where the rubric's separators part them. */
export function splitTracks(track: string | undefined, separators: readonly string[]): readonly string[] {
  const names = separators.reduce<readonly string[]>(
    (parts, separator) => parts.flatMap((part) => part.split(separator)),
    track === undefined ? [] : [track],
  );
  const seen = new Map(
    names
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => [foldText(name), name]),
  );
  return [...seen.values()];
}

/** Texts that stand for no work name. */
const noName = new Set(['无', '暂无', '没有', '未填', '未填写']);

const userLabel = { 'zh-CN': '用户 ID', en: 'user id' };

/** The columns that may tell who sent a row. */
function senderFields({ fields, platform }: SheetLayout): readonly SenderField[] {
  const user = platform.get('user');
  return [
    ...fields.flatMap(({ field: { id, role, label }, column }) =>
      role === 'contact' || role === 'id' ? [{ id, label, column }] : [],
    ),
    ...(user === undefined ? [] : [{ id: 'user', label: userLabel, column: user }]),
  ];
}

/** Reads the identity of a row, with what is missing or cannot be read. */
export function readIdentity(
  sheet: Pick<Sheet, 'file' | 'name' | 'date1904'>,
  row: Row,
  layout: SheetLayout,
  rules: { readonly evidence: EvidenceRules; readonly letteredTracks: boolean },
): { readonly identity: Identity; readonly diagnostics: readonly Diagnostic[] } {
  const columnOf = (role: IdentityRole): number | undefined =>
    layout.fields.find(({ field }) => field.role === role)?.column;
  const cellOf = (column: number | undefined): Cell =>
    column === undefined ? blankCell : cellAt(row, column);
  const place = (column: number | undefined): string =>
    `${column === undefined ? '' : columnLetter(column)}${String(row.number)}`;

  const given = identityText(cellOf(columnOf('name')));
  const name = given !== undefined && noName.has(foldText(given)) ? undefined : given;
  const location = (column: number | undefined): Location => ({
    file: sheet.file,
    sheet: sheet.name,
    cell: place(column),
    ...(name === undefined ? {} : { work: maskContacts(name) }),
  });
  const diagnostics: Diagnostic[] = [];
  if (name === undefined) diagnostics.push(diagnose('identity/missing-name', {}, location(columnOf('name'))));

  const givenTrack = identityText(cellOf(columnOf('track')));
  const trackText = givenTrack === undefined ? undefined : maskContacts(givenTrack);
  const track = rules.letteredTracks ? trackText?.replace(/^[A-Za-z][.、．]\s*/u, '') : trackText;
  if (track === undefined && columnOf('track') !== undefined) {
    diagnostics.push(diagnose('identity/missing-track', {}, location(columnOf('track'))));
  }

  const yearCell = cellOf(columnOf('year'));
  const year = readYear(yearCell);
  const yearText = identityText(yearCell);
  if (year === undefined && yearText !== undefined) {
    diagnostics.push(
      diagnose('identity/unreadable-year', { answer: maskContacts(yearText) }, location(columnOf('year'))),
    );
  }

  const timeCell = cellOf(layout.platform.get('submitted-at'));
  const submittedAt = readTime(timeCell, sheet.date1904);
  const timeText = identityText(timeCell);
  const sequence = Number(identityText(cellOf(layout.platform.get('sequence'))) ?? NaN);
  const placeholders = new Set(rules.evidence.placeholders.map(foldText));
  const senders = senderFields(layout).map((field) => ({
    field,
    ...readSender(field.id, cellAt(row, field.column), placeholders),
  }));
  const fields = layout.fields.flatMap(({ field, column }): [string, string][] => {
    const text = field.private ? undefined : identityText(cellAt(row, column));
    return text === undefined ? [] : [[field.id, maskContacts(text)]];
  });
  return {
    identity: {
      name,
      track,
      fields: new Map(fields),
      year,
      submittedAt,
      unreadableTime:
        submittedAt === undefined && timeText !== undefined
          ? { text: timeText, cell: place(layout.platform.get('submitted-at')) }
          : undefined,
      sequence: Number.isFinite(sequence) ? sequence : undefined,
      senders: senders.flatMap(({ marks }) => marks),
      lostDigits: senders.flatMap(({ field, lost }) => (lost ? [field] : [])),
    },
    diagnostics,
  };
}
