import { type Language, languages } from '../../diagnostics/language.js';
import type { Rubric } from '../../rubric/rubric.js';
import type { World } from '../world.js';

/** The language that the environment asks for; undefined for C, POSIX and languages the program does not speak. */
export function environmentLanguage(env: World['env']): Language | undefined {
  const locale =
    ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name] ?? '').find((value) => value !== '') ?? '';
  if (/^zh/i.test(locale)) return 'zh-CN';
  return /^en/i.test(locale) ? 'en' : undefined;
}

/** The value of `--lang` in a command line that has not been parsed yet; undefined if there is none that fits. */
export function requestedLanguage(argv: readonly string[]): Language | undefined {
  const index = argv.indexOf('--lang');
  const value =
    index >= 0 ? argv[index + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return languages.find((language) => language === value);
}

/** The language of what a command says: the requested one, the environment's, the rubric's. */
export function terminalLanguage(
  options: { readonly lang?: Language },
  world: World,
  rubric: Rubric | undefined,
): Language {
  return options.lang ?? environmentLanguage(world.env) ?? rubric?.language ?? 'zh-CN';
}
