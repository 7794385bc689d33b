import type { Entry } from './entry.js';

/** Findings about files of rulings. */
export const rulingsEntries = {
  'ruling/settled': {
    severity: 'info',
    'zh-CN': ['该作品已由裁定确认或作废，不必再处理：{finding}（{code}）', '不必处理；裁定见 review.xlsx'],
    en: [
      'The submission is confirmed or voided by a ruling, so nothing is left to do: {finding} ({code})',
      'Nothing to do; the ruling stands in review.xlsx',
    ],
  },
  'ruling/no-header': {
    severity: 'error',
    'zh-CN': [
      '找不到裁定表的表头',
      '表头应在前几行，至少有：作品（或提交编号）、裁定、理由、审核人角色、日期；可用 rank 写出的 review.xlsx',
    ],
    en: [
      'No header of rulings was found',
      'It stands in the first rows and has at least: work (or submission id), ruling, reason, reviewer role, date; rank writes such a file, review.xlsx',
    ],
  },
  'ruling/missing-column': {
    severity: 'error',
    'zh-CN': ['裁定表缺少“{field}”一列', '每条裁定都要有作品、理由、审核人角色和日期；请补上这一列'],
    en: [
      'The rulings have no column “{field}”',
      'Every ruling needs work, reason, reviewer role and date; add the column',
    ],
  },
  'ruling/repeated-column': {
    severity: 'error',
    'zh-CN': ['裁定表有不止一列“{field}”（另一列为 {other}）', '请只保留一列'],
    en: ['The rulings have more than one column “{field}” (the other is {other})', 'Keep one of them'],
  },
  'ruling/sheet-left-out': {
    severity: 'info',
    'zh-CN': ['工作表“{sheet}”没有裁定表的表头，没有读取', '如其中有裁定，请补上表头'],
    en: ['The sheet “{sheet}” has no header of rulings and was not read', 'Give it one if it holds rulings'],
  },
  'ruling/missing': {
    severity: 'error',
    'zh-CN': ['这一条裁定没有写“{field}”，未采用', '请补上后重新运行'],
    en: ['The ruling has no “{field}” and is not applied', 'Fill it in and run again'],
  },
  'ruling/unreadable': {
    severity: 'error',
    'zh-CN': ['“{field}”写的是“{text}”，无法识别；这一条裁定未采用', '可以写：{accepted}'],
    en: ['“{text}” cannot be read as “{field}”; the ruling is not applied', 'Write {accepted}'],
  },
  'ruling/unknown-verdict': {
    severity: 'error',
    'zh-CN': ['不认识的裁定“{text}”，未采用', '可以写：{accepted}{suggestion}'],
    en: ['“{text}” is no ruling and is not applied', 'Write one of: {accepted}{suggestion}'],
  },
  'ruling/misplaced': {
    severity: 'error',
    'zh-CN': [
      '“{verdict}”不能用在这一行：这一行裁定的是另一件事，没有采用',
      '证据用 采信、部分采信、不采信；是否适用用 适用、不适用；整份答卷用 确认、作废，且不写题号；重复提交用 保留这一份',
    ],
    en: [
      '“{verdict}” does not fit this row, which is about something else; it is not applied',
      'Evidence takes accept, accept in part, reject; applicability applies, does not apply; a whole submission confirm, void, with no item; copies keep this one',
    ],
  },
  'ruling/unknown-work': {
    severity: 'error',
    'zh-CN': ['答卷中没有“{work}”，这一条裁定未采用', '请核对名称，书名号、空格和全半角不影响{suggestion}'],
    en: [
      'No submission is called “{work}”; the ruling is not applied',
      'Check the name; 《》, spaces and widths do not matter{suggestion}',
    ],
  },
  'ruling/work-gone': {
    severity: 'warning',
    'zh-CN': [
      '答卷中已没有“{work}”（撤回或改了名称），关于它的 {count} 条裁定未采用',
      '如已撤回，不必处理，也不必从裁定文件中删行；如改了名称，请在 review.xlsx 中重新裁定{suggestion}',
    ],
    en: [
      '“{work}” is no longer among the submissions (withdrawn or renamed); the {count} rulings on it are not applied',
      'If it was withdrawn, nothing needs to be done or deleted; if it was renamed, rule on it anew in review.xlsx{suggestion}',
    ],
  },
  'ruling/ambiguous-work': {
    severity: 'error',
    'zh-CN': ['有 {count} 份答卷都叫“{work}”，这一条裁定未采用', '请在“提交编号”一列写明是哪一份：{ids}'],
    en: [
      '{count} submissions are called “{work}”; the ruling is not applied',
      'Say in the column “Submission id” which one is meant: {ids}',
    ],
  },
  'ruling/work-disagrees': {
    severity: 'error',
    'zh-CN': ['提交编号 {id} 的作品不是“{work}”，这一条裁定未采用', '请核对后改正其中一格'],
    en: [
      'The submission {id} is not “{work}”; the ruling is not applied',
      'Check and correct one of the two',
    ],
  },
  'ruling/unknown-item': {
    severity: 'error',
    'zh-CN': ['评分规则中没有题号“{item}”，这一条裁定未采用', '请核对题号{suggestion}'],
    en: ['The rubric has no item “{item}”; the ruling is not applied', 'Check the item{suggestion}'],
  },
  'ruling/unknown-option': {
    severity: 'error',
    'zh-CN': ['题目 {item} 没有可单独裁定的选项“{option}”，这一条裁定未采用', '可以写：{options}'],
    en: [
      'The item {item} has no option “{option}” to rule on; the ruling is not applied',
      'It takes: {options}',
    ],
  },
  'ruling/conflict': {
    severity: 'error',
    'zh-CN': [
      '这一条裁定（{verdict}）与 {others} 相互矛盾，都未采用，成绩暂定',
      '请两位审核人商定，改正其中一条后重新运行',
    ],
    en: [
      'The ruling ({verdict}) contradicts {others}; neither is applied and the score is provisional',
      'Let the reviewers agree, correct one of them and run again',
    ],
  },
  'ruling/stale': {
    severity: 'warning',
    'zh-CN': [
      '裁定之后，答案或证明有了变化（校验码不符）；这一条裁定未采用，等待重新裁定',
      '请按新的内容在 review.xlsx 的新一行裁定；如只是误改了校验码或错行，请改回',
    ],
    en: [
      'The answer or the evidence has changed since the ruling (its check code does not match); it is not applied and awaited anew',
      'Rule on the new text in its own row of review.xlsx; if only the code was altered or rows were shifted, put it right',
    ],
  },
  'ruling/no-mark': {
    severity: 'warning',
    'zh-CN': [
      '这一条裁定没有校验码，已采用，但无法发现答案或证明此后的变化',
      '请使用 rank 写出的 review.xlsx，其中每行都有校验码',
    ],
    en: [
      'The ruling has no check code: it is applied, but later changes of answer or evidence cannot be noticed',
      'Use the review.xlsx that rank writes, where every row has one',
    ],
  },
  'ruling/decides-nothing': {
    severity: 'info',
    'zh-CN': ['这一条裁定现在不影响任何分数', '答案不得分、未作答、题目不适用或不要求证明时，证明不起作用'],
    en: [
      'The ruling decides no points at present',
      'Evidence has no effect where the answer earns nothing or is missing, the item does not apply or asks for none',
    ],
  },
} as const satisfies Record<string, Entry>;
