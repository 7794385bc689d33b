/** A command that writes into `out`, and what stands there before. */
export interface WritingCommand {
  readonly name: string;
  /** The command line that makes what is there before. */
  readonly earlier: readonly string[];
  /** The one that is killed. */
  readonly later: readonly string[];
  /** How many files it writes, the one that it keeps for itself included. */
  readonly files: number;
  /** Whether what a kill leaves must be no hindrance, although nothing is said about overwriting. */
  readonly again?: true;
}

const before = ['before.csv', '-r', './before.yaml'];
const after = ['after.csv', '-r', './after.yaml', '--ledger', 'ledger.csv'];

/** The same command in another language, so that every byte of text is another. */
function inBoth(
  name: string,
  files: number,
  words: readonly string[],
  overwrite: readonly string[] = ['--overwrite'],
): WritingCommand {
  return {
    name,
    earlier: [...words, '--lang', 'zh-CN'],
    later: [...words, '--lang', 'en', ...overwrite],
    files,
  };
}

/** Run before the others, in this order: the records that they start from. */
export const preparations: readonly (readonly string[])[] = [
  ['rank', ...before, '-o', 'one', '--format', 'csv,json'],
  ['rank', ...after, '-o', 'two', '--format', 'csv,json'],
];

const all = ['-o', 'out', '--format', 'xlsx,csv,json', '--compare', 'one'];
const tables = ['--format', 'xlsx,csv,json', '-o', 'out'];

/** Every command that writes files, with files of the fixture of comparisons. */
export const writingCommands: readonly WritingCommand[] = [
  {
    name: 'rank, with the review workbook and a comparison',
    earlier: ['rank', ...before, ...all],
    later: ['rank', ...after, ...all],
    files: 6,
    again: true,
  },
  {
    name: 'lock',
    earlier: ['rank', ...before, '-o', 'out', '--format', 'csv,json'],
    later: ['lock', 'out', '--role', '秘书处', '--as-of', '2026-06-30'],
    files: 1,
  },
  inBoth('notice', 5, ['notice', 'two', '-o', 'out']),
  inBoth('explain', 1, ['explain', 'two', '甲', '--format', 'xlsx', '-o', 'out/甲.xlsx']),
  inBoth('diff', 3, ['diff', 'one', 'two', ...tables]),
  inBoth('trend', 3, ['trend', 'one', 'two', ...tables]),
  inBoth('publish', 3, [
    ...['publish', 'two', '-o', 'out', '--as-of', '2026-06-30', '--allow', 'pending-rulings'],
  ]),
  inBoth('template', 1, ['template', './after.yaml', '--rows', '5', '-o', 'out/form.xlsx']),
  inBoth('validate --annotate', 1, ['validate', ...after, '--annotate', '-o', 'out']),
  {
    name: 'inspect --write-map',
    earlier: ['inspect', ...before, '--write-map', 'out/map.yaml'],
    later: ['inspect', ...after.slice(0, 3), '--write-map', 'out/map.yaml', '--overwrite'],
    files: 1,
  },
];
