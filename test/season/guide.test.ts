import { expect, it } from 'vitest';
import { readPage } from '../docs/pages.js';
import { readSteps } from './read-script.js';

/** The command lines in a page's sh blocks. */
function commandsIn(page: string): readonly string[] {
  return [...readPage(page).matchAll(/^```sh\n(.*?)^```$/gmsu)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

it.each(['docs/season.md', 'docs/season.zh-CN.md'])('%s shows the commands of the script', (page) => {
  expect(commandsIn(page)).toEqual(readSteps().map(({ argv }) => `esg-score ${argv.join(' ')}`));
});
