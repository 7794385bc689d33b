import type { Language } from '../../diagnostics/language.js';

/** The form's own words; everything else comes from the rubric. */
export interface FormTexts {
  readonly sheet: string;
  readonly lists: string;
  readonly separator: string;
  readonly required: string;
  readonly private: string;
  readonly year: string;
  readonly tracks: (separator: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  readonly chooseSeveral: (example: string) => string;
  readonly number: string;
  readonly share: string;
  readonly range: (lowest: string, highest: string) => string;
  readonly mark: (lowest: string, highest: string) => string;
  readonly judge: (lowest: string, highest: string) => string;
  readonly text: string;
  readonly points: (points: string) => string;
  readonly information: string;
  readonly appliesIf: (condition: string) => string;
  readonly condition: string;
  readonly evidenceAsked: string;
  readonly evidence: string;
  readonly evidenceWithData: string;
  readonly evidenceFor: (options: string) => string;
  readonly refusedChoice: string;
  readonly refusedNumber: string;
}

const chinese: FormTexts = {
  sheet: '填报',
  lists: '选项',
  separator: '；',
  required: '必填',
  private: '仅供联系，不进入任何结果',
  year: '四位年份，如 2026',
  tracks: (separator) => `可填多个，用“${separator}”隔开`,
  yes: '是',
  no: '否',
  choose: '从下拉列表中选一项',
  chooseSeveral: (example) => `可多选，填选项代码，如 ${example}`,
  number: '填数字',
  share: '填百分比，如 45%',
  range: (lowest, highest) => `（${lowest}–${highest}）`,
  mark: (lowest, highest) => `打分，${lowest}–${highest}`,
  judge: (lowest, highest) => `打分，${lowest}–${highest}；未评请留空`,
  text: '填文字',
  points: (points) => `满分 ${points} 分`,
  information: '仅供参考，不计分',
  appliesIf: (condition) => `仅适用于：${condition}`,
  condition: '填“是”或“否”，决定部分题目是否适用',
  evidenceAsked: '需要证明，写在证明列',
  evidence: '写明证明，或附文件名、链接；没有请留空',
  evidenceWithData: '写明证明，须有具体数据；没有请留空',
  evidenceFor: (options) => `仅选 ${options} 时需要`,
  refusedChoice: '请从下拉列表中选择，或留空。',
  refusedNumber: '请填数字，并注意范围；没有请留空。',
};

const english: FormTexts = {
  sheet: 'Form',
  lists: 'Options',
  separator: '; ',
  required: 'required',
  private: 'for contact only, never in a result',
  year: 'a year of four digits, such as 2026',
  tracks: (separator) => `several may be named, separated by “${separator}”`,
  yes: 'Yes',
  no: 'No',
  choose: 'choose one from the list',
  chooseSeveral: (example) => `any number of options by their codes, such as ${example}`,
  number: 'a number',
  share: 'a percentage, such as 45%',
  range: (lowest, highest) => ` (${lowest}–${highest})`,
  mark: (lowest, highest) => `a mark, ${lowest}–${highest}`,
  judge: (lowest, highest) => `a mark, ${lowest}–${highest}; empty where the judge gave none`,
  text: 'any text',
  points: (points) => `up to ${points} points`,
  information: 'for information, not scored',
  appliesIf: (condition) => `only for: ${condition}`,
  condition: 'yes or no; decides whether some questions apply',
  evidenceAsked: 'evidence asked for, in the column of evidence',
  evidence: 'the evidence, or the name of a file or a link; empty where there is none',
  evidenceWithData: 'the evidence with its figures; empty where there is none',
  evidenceFor: (options) => `only for ${options}`,
  refusedChoice: 'Choose from the list, or leave the cell empty.',
  refusedNumber: 'Enter a number within the range, or leave the cell empty.',
};

/** The words of the form in each language. */
export const formTexts: Readonly<Record<Language, FormTexts>> = { 'zh-CN': chinese, en: english };
