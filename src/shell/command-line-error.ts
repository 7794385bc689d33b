import type { CommanderError } from 'commander';
import type { Language } from '../diagnostics/language.js';

/** commander's sentences, each with what it is in Chinese; `$1` is what it quotes. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.+?)'/, '不认识的选项 $1'],
  [/unknown command '(.+?)'/, '不认识的命令 $1'],
  [/missing required argument '(.+?)'/, '缺少参数 <$1>'],
  [/required option '(.+?)' not specified/, '缺少必需的选项 $1'],
  [/option '(.+?)' argument missing/, '选项 $1 后面缺少内容'],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\.$/m,
    '选项 $1 不能是“$2”，可以是：$3',
  ],
  [/too many arguments(?: for '(.+?)')?\. .*$/m, '多余的参数'],
  [/\(Did you mean one of (.+?)\?\)/, '（是否想写：$1？）'],
  [/\(Did you mean (.+?)\?\)/, '（是否想写 $1？）'],
];

/** What is wrong with a command line, and where to look. */
export function formatCommandLineError(error: CommanderError, language: Language): string {
  const message = error.message.replace(/^error: /, '');
  if (language === 'en') return `${message}\nSee esg-score --help`;
  const translated = translations.reduce(
    (text, [pattern, chinese]) => text.replace(pattern, chinese),
    message,
  );
  return `${translated}\n用法见 esg-score --help`;
}
