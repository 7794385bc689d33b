import type { Text } from '../../diagnostics/language.js';

/** How much of a file is read at most; what lies beyond is refused with the option that raises the limit. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly file: number;
  /** Bytes of everything inside a workbook once unpacked. */
  readonly inflated: number;
  /** Rows of a sheet. */
  readonly rows: number;
  /** The largest column number of a sheet; a few stray cells further right do not count. */
  readonly columns: number;
  /** Cells of a file, blank ones that it keeps for their format included; rows and shared texts count too. */
  readonly cells: number;
}

const KB = 1024;
const MB = 1024 * KB;
const GB = 1024 * MB;

/**
 * Far above any honest export, and below what stops the program itself:
 * - file: exports of 10,000 long questionnaires take 5 to 10 MB.
 * - inflated: 10,000 of them take about 35 to 100 MB.
 * - rows: a contest has hundreds or thousands of submissions.
 * - columns: 45 items with an evidence column each take 100; one column for each option, about 500.
 * - cells: where all are kept, each takes 10 bytes (a text that others share) to 120 (one of its own), and
 *   Node ends at 2 to 4 GB.
 */
export const defaultLimits: Limits = {
  file: 50 * MB,
  inflated: 400 * MB,
  rows: 200_000,
  columns: 2_000,
  cells: 10_000_000,
};

/** What `parseLimit` found: one limit to set, or what is wrong with the text. */
export type ParsedLimit =
  | { readonly kind: 'limit'; readonly name: keyof Limits; readonly value: number }
  | { readonly kind: 'wrong'; readonly reason: Text };

const units = new Map([
  ['', 1],
  ['B', 1],
  ['K', KB],
  ['KB', KB],
  ['M', MB],
  ['MB', MB],
  ['G', GB],
  ['GB', GB],
]);

/** Reads `rows=300000` or `inflated=1GB`, as written after `--limit`; 1 MB is 1024 × 1024 bytes. */
export function parseLimit(text: string): ParsedLimit {
  const [, written = '', digits = '', unit = ''] =
    /^\s*([^=\s]*)\s*=\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
  const name = written.toLowerCase();
  if (!isLimitName(name)) return wrongName(written === '' ? text : written);
  const isSize = name === 'file' || name === 'inflated';
  const factor = isSize ? units.get(unit.toUpperCase()) : unit === '' ? 1 : undefined;
  const value = Math.floor(Number(digits) * (factor ?? NaN));
  if (!Number.isSafeInteger(value) || value < 1) return wrongValue(name, isSize ? '100MB' : '5000');
  return { kind: 'limit', name, value };
}

/** Bytes as a person writes them, and as `parseLimit` reads them: `61MB`; rounded up. */
export function formatSize(bytes: number): string {
  if (bytes >= MB) return `${String(Math.ceil(bytes / MB))}MB`;
  return bytes >= KB ? `${String(Math.ceil(bytes / KB))}KB` : `${String(bytes)}B`;
}

const isLimitName = (name: string): name is keyof Limits => Object.hasOwn(defaultLimits, name);

function wrongName(name: string): ParsedLimit {
  const names = Object.keys(defaultLimits).join(', ');
  return {
    kind: 'wrong',
    reason: {
      'zh-CN': `“${name}”不是上限设置；写作 名称=数值，名称可以是：${names}`,
      en: `“${name}” is no limit; write name=value, where the name is one of: ${names}`,
    },
  };
}

function wrongValue(name: string, example: string): ParsedLimit {
  return {
    kind: 'wrong',
    reason: {
      'zh-CN': `${name} 的数值无法识别；写作 ${name}=${example}`,
      en: `The value of ${name} cannot be read; write ${name}=${example}`,
    },
  };
}
