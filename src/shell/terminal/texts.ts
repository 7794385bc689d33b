import type { Language } from '../../diagnostics/language.js';
import type { Severity } from '../../diagnostics/severity.js';

/** What the terminal says besides findings, in each language. */
export interface TerminalTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hint: string;
  readonly generalFindings: string;
  readonly unnamedWork: string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly noFindings: string;
  readonly more: (count: number) => string;
  readonly nothingWritten: string;
  readonly summary: (counts: {
    read: number;
    ranked: number;
    unranked: number;
    provisional: number;
    downgraded: number;
    dropped: number;
  }) => string;
  readonly firstPlaces: string;
  readonly provisionalMark: string;
  readonly rubricProvisional: (count: number) => string;
  readonly relativeRun: (parts: number) => string;
  readonly awards: (winners: number, openPlaces: number) => string;
  readonly pending: (count: number, points: string, file: string | undefined) => string;
  readonly writtenAnyway: string;
  readonly files: string;
  readonly bindingTable: (sheet: string, row: number, profile: string) => string;
  readonly reading: (files: number) => string;
  readonly scoring: string;
  readonly writing: string;
  readonly rubricFine: (id: string, version: string, items: number) => string;
  readonly effectivePoints: string;
}

const chinese: TerminalTexts = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  hint: '建议',
  generalFindings: '（整份文件）',
  unnamedWork: '（未填作品名称）',
  counts: (errors, warnings, infos) =>
    `${String(errors)} 个错误，${String(warnings)} 个警告，${String(infos)} 个提示`,
  noFindings: '没有发现问题',
  more: (count) => `……另有 ${String(count)} 条，见结果中的“数据问题”，或运行 esg-score validate`,
  nothingWritten: '没有写出任何结果。请先处理上面的错误；加 --verbose 可查看各列对应什么。',
  summary: ({ read, ranked, unranked, provisional, downgraded, dropped }) =>
    `读取 ${String(read)} 份答卷：参加排名 ${String(ranked)}，不排名 ${String(unranked)}，重复不计 ${String(dropped)}；成绩暂定 ${String(provisional)}，有降档 ${String(downgraded)}`,
  firstPlaces: '前几名：',
  provisionalMark: '（暂定）',
  rubricProvisional: (count) => `评分规则中有 ${String(count)} 项暂定选择，见“评分方法”`,
  relativeRun: (parts) => `相对计分：${String(parts)} 处的结果取决于参评者，有人进出时会变化`,
  awards: (winners, openPlaces) =>
    `奖项：${String(winners)} 个获奖${openPlaces === 0 ? '' : `，${String(openPlaces)} 个名额空缺`}，见“奖项”`,
  pending: (count, points, file) =>
    `待裁定 ${String(count)} 项，涉及 ${points} 分${file === undefined ? '' : `，见 ${file}`}`,
  writtenAnyway: '结果已写出，但有上述问题尚待处理；处理后请重新运行。',
  files: '结果：',
  bindingTable: (sheet, row, profile) => `${sheet}，表头第 ${String(row)} 行，平台 ${profile}`,
  reading: (files) => `正在读取 ${String(files)} 个文件……`,
  scoring: '正在计分……',
  writing: '正在写出结果……',
  rubricFine: (id, version, items) => `${id} ${version}：${String(items)} 题，没有错误`,
  effectivePoints: '分',
};

const english: TerminalTexts = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  hint: 'hint',
  generalFindings: '(the file as a whole)',
  unnamedWork: '(no work name)',
  counts: (errors, warnings, infos) =>
    `${String(errors)} errors, ${String(warnings)} warnings, ${String(infos)} notes`,
  noFindings: 'No problems found',
  more: (count) => `… and ${String(count)} more: see the sheet of data problems, or run esg-score validate`,
  nothingWritten:
    'No results were written. Mend the errors above first; --verbose shows what each column stands for.',
  summary: ({ read, ranked, unranked, provisional, downgraded, dropped }) =>
    `${String(read)} submissions read: ${String(ranked)} ranked, ${String(unranked)} not ranked, ${String(dropped)} superseded; ${String(provisional)} provisional, ${String(downgraded)} downgraded`,
  firstPlaces: 'First places:',
  provisionalMark: ' (provisional)',
  rubricProvisional: (count) =>
    `${String(count)} choices of the rubric are provisional: see the method sheet`,
  relativeRun: (parts) =>
    `Relative scores: ${String(parts)} parts depend on who takes part and change when entrants come or go`,
  awards: (winners, openPlaces) =>
    `Awards: ${String(winners)} winners${openPlaces === 0 ? '' : `, ${String(openPlaces)} places open`}; see the sheet of awards`,
  pending: (count, points, file) =>
    `${String(count)} matters await a ruling, ${points} points rest on them${file === undefined ? '' : `: see ${file}`}`,
  writtenAnyway: 'The results were written, but the problems above remain; deal with them and run again.',
  files: 'Results:',
  bindingTable: (sheet, row, profile) => `${sheet}, header in row ${String(row)}, platform ${profile}`,
  reading: (files) => `Reading ${String(files)} files …`,
  scoring: 'Scoring …',
  writing: 'Writing the results …',
  rubricFine: (id, version, items) => `${id} ${version}: ${String(items)} items, no errors`,
  effectivePoints: 'points',
};

export const terminalTexts: Readonly<Record<Language, TerminalTexts>> = { 'zh-CN': chinese, en: english };
