import { suggestion } from '../diagnostics/suggest.js';
import { UsageError } from './exit.js';

/**
 * The formats of a command line, separated by commas, each once.
 * @throws UsageError for one that is not among those known; it names the nearest.
 */
export function parseFormats<Format extends string>(
  text: string,
  formats: readonly Format[],
): ReadonlySet<Format> {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  return new Set(
    words.map((word) => {
      const format = formats.find((known) => known === word);
      if (format !== undefined) return format;
      const near = suggestion(word, formats);
      throw new UsageError({
        'zh-CN': `不认识的格式“${word}”${near['zh-CN']}\n可用：${formats.join('、')}（用逗号隔开）`,
        en: `Unknown format “${word}”${near.en}\nAvailable: ${formats.join(', ')} (separated by commas)`,
      });
    }),
  );
}
