import { missingMark } from '../../items/missing.js';
import type { EvidenceRules } from '../../rubric/rubric.js';
import { type Cell, cellText } from '../../table/cell.js';
import { foldText } from '../../table/clean-text.js';

const url = /https?:\/\/\S|www\.\S/i;
const fileName =
  /[^\s\\/:*?"<>|]\.(?:pdf|docx?|wps|xlsx?|et|csv|pptx?|dps|txt|md|jpe?g|png|gif|bmp|webp|heic|tiff?|mp3|wav|m4a|mp4|mov|avi|mkv|zip|rar|7z)(?![A-Za-z0-9])/i;
const uploadMark = /^\[document\]$|^\d+_\d+_q\d+_/i;

/** The number behind a pointer: `见附件1`, `附件二`. */
const attachmentNumber = /[\d一二三四五六七八九十]+$/u;

/** Whether a cell holds an attachment: a link, a file name or a platform's mark of an upload. */
function hasAttachment(cell: Cell): boolean {
  const text = cellText(cell);
  const linked = cell.kind === 'text' && cell.link !== undefined && /^https?:/i.test(cell.link);
  return linked || url.test(text) || fileName.test(text) || uploadMark.test(text.trim());
}

/** A text to compare with placeholders: folded, without punctuation around it. */
function bare(text: string): string {
  return foldText(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The parts of a text between punctuation and brackets, each to compare with placeholders. */
function bareSplit(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[,，、;；()|\n]+|(?<!n)\/(?!a)/iu)
    .map(bare)
    .filter((piece) => piece !== '');
}

/** Reads evidence cells by the rubric's rules. */
export type EvidenceReader = (
  cells: readonly Cell[],
  needsData: boolean,
) => 'present' | 'missing' | 'no-data';

/**
 * Makes the reader of evidence: `missing` for blank cells, placeholders and pointers without an
 * attachment; `no-data` where figures are asked for and neither text nor attachment has any;
 * `present` otherwise (scoring: evidence). Several cells, such as a text and an upload, count together.
 */
export function evidenceReader(rules: EvidenceRules, hasFigure: (text: string) => boolean): EvidenceReader {
  const placeholders = new Set(['', ...rules.placeholders.map(bare)]);
  const pointers = rules.pointers.map(bare);
  const pointsAway = (piece: string): boolean => {
    const name = piece.replace(attachmentNumber, '');
    return pointers.some((pointer) => name.endsWith(pointer) && name.length <= pointer.length + 6);
  };
  const isNothing = (text: string): boolean => {
    const pieces = bareSplit(text);
    const points = pieces.some(pointsAway);
    return pieces.every(
      (piece) =>
        placeholders.has(piece) ||
        pointsAway(piece) ||
        (points && attachmentNumber.test(piece) && piece.length < 4),
    );
  };
  return (cells, needsData) => {
    const filled = cells.filter((cell) => missingMark(cell) === undefined && cell.kind !== 'error');
    if (filled.some(hasAttachment)) return 'present';
    const texts = filled.map(cellText).filter((text) => !isNothing(text));
    if (texts.length === 0) return 'missing';
    return needsData && !texts.some(hasFigure) ? 'no-data' : 'present';
  };
}

/** What may follow a denial without narrowing it: `未使用AI` + `技术`. */
const neutralEnding =
  /^(?:gc|技术|工具|手段|软件|生成|内容|素材|创作|制作|辅助|功能|相关|和|及|与|等|的|了|technology|tools?)*(?![\p{L}\p{N}])/u;
/** Before a denial these turn it round or narrow it: `并非未使用AI`, `除片头外未使用AI`. */
const reservation = /[不非除仅只]|部分/u;

/**
 * Whether a text says without reserve that a condition is false: one of its clauses is a denial, and no
 * other clause speaks of the matter. `subjects` are the words for the matter itself, such as AI.
 */
export function isDenial(text: string, denials: readonly string[], subjects: readonly string[]): boolean {
  if (denials.length === 0 || text === '' || text.length > 200) return false;
  const clauses = foldText(text)
    .split(/[,，。;；!！?？\n]|但是?|不过|而/u)
    .filter((clause) => clause !== '');
  const denies = (clause: string): boolean =>
    denials.map(foldText).some((words) => {
      const start = clause.indexOf(words);
      if (start < 0 || start > 12 || reservation.test(clause.slice(0, start))) return false;
      return neutralEnding.test(clause.slice(start + words.length));
    });
  const speaksOfIt = (clause: string): boolean =>
    subjects.some((subject) => clause.includes(foldText(subject)));
  return clauses.some(denies) && clauses.every((clause) => denies(clause) || !speaksOfIt(clause));
}
