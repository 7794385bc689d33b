import { UsageError } from './exit.js';

/**
 * The day of `--as-of`, `YYYY-MM-DD`; undefined where none is given.
 * @throws UsageError if it is no day of the calendar.
 */
export function parseAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  if (!Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)) return text;
  throw new UsageError({
    'zh-CN': `--as-of 后面应是日期，例如 2026-06-30，而不是“${text}”`,
    en: `--as-of takes a date such as 2026-06-30, not “${text}”`,
  });
}
