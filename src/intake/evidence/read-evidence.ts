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
  const pointers = new Set(rules.pointers.map(bare));
  const isNothing = (text: string): boolean =>
    placeholders.has(text) || pointers.has(text.replace(attachmentNumber, ''));
  return (cells, needsData) => {
    const filled = cells.filter((cell) => missingMark(cell) === undefined && cell.kind !== 'error');
    if (filled.some(hasAttachment)) return 'present';
    const texts = filled.map(cellText).filter((text) => !isNothing(bare(text)));
    if (texts.length === 0) return 'missing';
    return needsData && !texts.some(hasFigure) ? 'no-data' : 'present';
  };
}

/** What may follow a denial without narrowing it: `未使用AI` + `技术`. */
const neutralEnding =
  /^(?:gc|技术|工具|手段|软件|生成|内容|素材|创作|制作|辅助|功能|相关|和|及|与|等|的|了|technology|tools?)*(?![\p{L}\p{N}])/u;
/** Words that take a part back: `未使用AI换脸，但…`. */
const contrast = /但|不过|除|仅|只|部分/u;

/** Whether a short text says without reserve that a condition is false: one of its denials and little more. */
export function isDenial(text: string, denials: readonly string[]): boolean {
  if (denials.length === 0 || text === '') return false;
  const folded = foldText(text);
  if (contrast.test(folded)) return false;
  return denials.some((denial) => {
    const words = foldText(denial);
    const start = folded.indexOf(words);
    if (/[不非]/u.test(folded.slice(0, Math.max(0, start)))) return false;
    return (
      start >= 0 &&
      folded.length <= words.length + 16 &&
      neutralEnding.test(folded.slice(start + words.length))
    );
  });
}
