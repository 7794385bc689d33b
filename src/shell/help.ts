import { type Command, Help, type HelpConfiguration, type Option } from 'commander';
import type { ProgramTexts } from './program-texts.js';

/** commander's help with its fixed words in the language of the texts. */
export function helpIn(texts: ProgramTexts): HelpConfiguration {
  const titles = new Map([
    ['Usage:', texts.usageTitle],
    ['Arguments:', texts.argumentsTitle],
    ['Options:', texts.optionsTitle],
    ['Commands:', texts.commandsTitle],
  ]);
  const plain = new Help();
  const inWords = (usage: string): string =>
    usage.replace('[options]', texts.optionsWord).replace('[command]', texts.commandWord);
  return {
    styleTitle: (title) => titles.get(title) ?? title,
    commandUsage: (command: Command) => inWords(plain.commandUsage(command)),
    subcommandTerm: (command: Command) => inWords(plain.subcommandTerm(command)),
    optionDescription: (option: Option) => {
      const choices = option.argChoices?.join(', ');
      const standard: unknown = option.negate ? undefined : option.defaultValue;
      const more = [
        ...(choices === undefined ? [] : [texts.choices(choices)]),
        ...(typeof standard === 'string' ? [texts.standard(standard)] : []),
      ];
      return option.description + more.join('');
    },
  };
}
