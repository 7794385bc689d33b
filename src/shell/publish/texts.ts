import type { Language } from '../../diagnostics/language.js';

/** The words of `--help` about publishing, and what the command says at its end. */
export interface PublishTexts {
  readonly publish: string;
  readonly run: string;
  readonly optionOut: string;
  readonly optionFormat: string;
  readonly optionInputs: string;
  readonly optionAllow: string;
  readonly optionAsOf: string;
  readonly optionLock: string;
  readonly optionLimit: string;
  readonly optionOverwrite: string;
  /** Said where nothing was published. */
  readonly refused: (obstacles: number) => string;
  readonly withdrawn: string;
  readonly locked: (path: string) => string;
}

const chinese: PublishTexts = {
  publish: '写出公布表（.xlsx、.csv、.json）：先核对有无未了事项，写出后再查证不含非公开信息',
  run: '运行记录 run.json，或它所在的结果文件夹',
  optionOut: '公布表所在的文件夹',
  optionFormat: '公布表的格式：xlsx、csv、json，用逗号隔开',
  optionInputs: '这次运行所读的答卷文件或其文件夹，用于查证；不写则在当前、结果及其上级文件夹中找',
  optionAllow: '放行一种障碍，写它的代码，如 pending-rulings（可重复）；说明页会注明',
  optionAsOf: '公布日期，如 2026-06-30；默认为今天',
  optionLock: '公布后把运行记录标记为已公布；后面写公布人的角色',
  optionLimit: '提高读取上限，如 rows=300000、inflated=1GB（可重复）',
  optionOverwrite: '覆盖已有的同名公布表',
  refused: (obstacles) => `未公布：有 ${String(obstacles)} 种障碍，没有写出任何文件`,
  withdrawn: '未公布：公布表中出现了非公开信息，已全部撤回',
  locked: (path) => `已锁定：${path}`,
};

const english: PublishTexts = {
  publish:
    'write the published list (.xlsx, .csv, .json): refuses while something is unsettled, then searches what it wrote for private values',
  run: 'a run record, run.json, or the folder that holds it',
  optionOut: 'folder for the published files',
  optionFormat: 'formats of the published list: xlsx, csv, json, separated by commas',
  optionInputs:
    'the files that the run read, or their folder, for the search; by default looked for here, beside the results and above them',
  optionAllow:
    'let one kind of obstacle through by its code, such as pending-rulings (can be repeated); the method page says so',
  optionAsOf: 'the day of publication, such as 2026-06-30; by default today',
  optionLock: 'mark the run record as published afterwards; takes the role of who publishes',
  optionLimit: 'raise a reading limit, such as rows=300000 or inflated=1GB (can be repeated)',
  optionOverwrite: 'replace published files of that name',
  refused: (obstacles) =>
    `Not published: ${String(obstacles)} kinds of obstacles are in the way; nothing was written`,
  withdrawn: 'Not published: private values stood in the files, all of which were withdrawn',
  locked: (path) => `Locked: ${path}`,
};

export const publishTexts: Readonly<Record<Language, PublishTexts>> = { 'zh-CN': chinese, en: english };
