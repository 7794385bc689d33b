import type { Language } from '../diagnostics/language.js';

/** The words of `--help` about comparing runs. */
export interface ComparisonTexts {
  readonly diff: string;
  readonly trend: string;
  readonly lock: string;
  readonly before: string;
  readonly after: string;
  readonly run: string;
  readonly runs: string;
  readonly optionCompare: string;
  readonly optionRestatements: string;
  readonly optionLock: string;
  readonly optionFormat: string;
  readonly optionOut: string;
  readonly optionOverwrite: string;
  readonly optionLine: string;
  readonly optionBy: string;
  readonly optionLabel: string;
  readonly optionRole: string;
  readonly optionLockAsOf: string;
}

const chinese: ComparisonTexts = {
  diff: '比较两次结果：每个作品分数和名次的变化来自答案、证明、台账、规则还是其他作品',
  trend: '多次结果的平均分、离散程度、达线比例和等级分布，按年份和赛道',
  lock: '把运行记录标记为已公布，此后其文件夹不再被改写',
  before: '前一次的运行记录 run.json 或其文件夹',
  after: '后一次的运行记录或其文件夹',
  run: '运行记录 run.json 或其文件夹',
  runs: '运行记录或其文件夹，由早到晚',
  optionCompare: '与前一次结果比较（运行记录或其文件夹），另写出 comparison.xlsx',
  optionRestatements: '更正说明（.xlsx 或 .csv，可重复）：作品、原因两列；用于与已公布的结果比较',
  optionLock: '写出后把结果标记为已公布；后面写公布人的角色',
  optionFormat: 'text、xlsx、csv、json，用逗号隔开；text 输出到标准输出，其余写成文件',
  optionOut: '文件所在的文件夹；- 把唯一一种格式输出到标准输出',
  optionOverwrite: '覆盖已有的同名文件',
  optionLine: '统计达到多少分的作品占比',
  optionBy: '只按年份（year）或只按赛道（track）细分；默认两者都有',
  optionLabel: '每次结果的名称，按顺序各给一次；默认为规则版本和年份',
  optionRole: '公布人的角色，如“评委会秘书处”',
  optionLockAsOf: '公布日期，如 2026-06-30；默认为今天',
};

const english: ComparisonTexts = {
  diff: 'compare two runs: whether each change of score and rank comes from answers, evidence, ledger, rubric or other works',
  trend: 'means, spreads, share above a line and levels over runs, by year and track',
  lock: 'mark a run record as published; its folder is never replaced after that',
  before: 'the earlier run record run.json, or its folder',
  after: 'the later run record, or its folder',
  run: 'a run record run.json, or its folder',
  runs: 'run records or their folders, the earliest first',
  optionCompare: 'compare with an earlier run (run record or its folder); also writes comparison.xlsx',
  optionRestatements:
    'reasons (.xlsx or .csv, can be repeated), columns work and reason; for comparing with published results',
  optionLock: 'mark the results as published once they are written; takes the role of who publishes',
  optionFormat:
    'text, xlsx, csv, json, separated by commas; text goes to the standard output, the others into files',
  optionOut: 'folder for the files; - prints the only format on the standard output',
  optionOverwrite: 'replace files of that name',
  optionLine: 'the score whose share of works at or above it is counted',
  optionBy: 'parts by year only or by track only; by default both',
  optionLabel: 'a name for each run, once per run and in their order; by default rubric version and years',
  optionRole: 'the role of who publishes, such as “jury secretariat”',
  optionLockAsOf: 'the day of publication, such as 2026-06-30; by default today',
};

export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = { 'zh-CN': chinese, en: english };
