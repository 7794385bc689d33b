import type { Entry } from './entry.js';

/** Findings about single answers and their evidence. */
export const answersEntries = {
  'answer/unreadable': {
    severity: 'error',
    'zh-CN': ['无法识别的答案“{answer}”', '可以写：{accepted}。更正前按未作答计，该作品成绩为暂定'],
    en: [
      'The answer “{answer}” cannot be read',
      'Write one of: {accepted}. Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/letter-and-text-disagree': {
    severity: 'error',
    'zh-CN': [
      '答案“{answer}”的字母与文字不一致',
      '请向填报方核实后只保留一个。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'Letter and text of the answer “{answer}” disagree',
      'Ask whoever filled it in and keep one of them. Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/out-of-range': {
    severity: 'error',
    'zh-CN': [
      '数字“{answer}”超出 {range}',
      '请核实并填写此范围内的数字{forms}。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'The number “{answer}” is outside {range}',
      'Check it and write a number within it{forms}. Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/exclusive-with-others': {
    severity: 'error',
    'zh-CN': [
      '答案“{answer}”中，“{option}”不能与其他选项同选',
      '请向填报方核实，只保留该选项或其他选项。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'In the answer “{answer}”, “{option}” cannot go together with other options',
      'Ask whoever filled it in, and keep either that option or the others. Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/too-few-marks': {
    severity: 'error',
    'zh-CN': [
      '只有 {marks} 位评委打分，少于规则要求的 {least} 位',
      '请补齐评分，或由评审组织方裁定。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'Only {marks} judges have marked it; the rubric asks for at least {least}',
      'Collect the missing marks, or have it ruled. Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/few-marks': {
    severity: 'warning',
    'zh-CN': [
      '只有 {marks} 位评委打分，按评分规则中人数较少时的办法计分',
      '请核实是否有评分遗漏；回避的评委请写明“回避”',
    ],
    en: [
      'Only {marks} judges have marked it; the rule for so few marks applies',
      'Check that no mark is missing; write “recused” for a judge who stood aside',
    ],
  },
  'answer/derived-refused': {
    severity: 'error',
    'zh-CN': [
      '“{item}”由其他题目算得 {answer}，不在允许的范围内',
      '计算方法：{rule}。请核对所用的各题答案；更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      '“{item}” comes to {answer} from other items, which is not accepted',
      'How it is made: {rule}. Check the answers it is made of; until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/error-cell': {
    severity: 'error',
    'zh-CN': [
      '单元格里是表格错误值 {answer}',
      '请在 Excel 或 WPS 中修正公式，或直接填写答案。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'The cell holds the spreadsheet error {answer}',
      'Mend the formula in Excel or WPS, or type the answer. Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/uncalculated': {
    severity: 'error',
    'zh-CN': [
      '单元格里的公式没有计算结果',
      '请用 Excel 或 WPS 打开并保存一次，或直接填写答案。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'The formula in the cell has no stored result',
      'Open and save the file once in Excel or WPS, or type the answer. Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/ambiguous-share': {
    severity: 'warning',
    'zh-CN': ['“{answer}”有两种读法，按 {reading} 计', '请核实，并写成百分数（如 45%）'],
    en: [
      '“{answer}” can be read in two ways; it counts as {reading}',
      'Check it and write it as a percentage (such as 45%)',
    ],
  },
  'answer/shares-or-ratio': {
    severity: 'warning',
    'zh-CN': [
      '“{answer}”的各数之和正好是全部，可能是同一人群的构成比例；按各填空分别为 {reading} 计',
      '请核实每个数各是哪一项的占比；如确是各项分别的占比，不必改动',
    ],
    en: [
      'The numbers of “{answer}” make up a whole, as if they were one ratio; they count as one blank each: {reading}',
      'Check what each number is a share of; if each is the share of its own blank, nothing needs to be done',
    ],
  },
  'answer/ambiguous-options': {
    severity: 'error',
    'zh-CN': [
      '答案“{answer}”可以看作不同的选项：{readings}',
      '请向填报方核实，改写为选项字母（如 A┋B）。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'The answer “{answer}” can stand for different options: {readings}',
      'Ask whoever filled it in, and write the letters of the options (such as A┋B). Until then it counts as unanswered and the work is provisional',
    ],
  },
  'answer/part-missing': {
    severity: 'warning',
    'zh-CN': ['“{part}”没有填写，这一半按 0 计', '请向填报方补齐'],
    en: ['“{part}” is blank; this part counts as 0', 'Ask whoever filled it in'],
  },
  'answer/skipped': {
    severity: 'warning',
    'zh-CN': [
      '“{answer}”表示跳过或不适用，但评分规则没有规定这一题何时不适用；按未作答计',
      '如确应不适用，请由评审裁定，或在评分规则中写明适用条件',
    ],
    en: [
      '“{answer}” says that the question was skipped or does not apply, but the rubric does not say when this item is not applicable; it counts as unanswered',
      'If it is not applicable, have it ruled so, or state the condition in the rubric',
    ],
  },
  'evidence/unreadable': {
    severity: 'error',
    'zh-CN': [
      '证明单元格里是表格错误值或没有计算结果的公式，按缺少证明计',
      '请在 Excel 或 WPS 中修正，该作品成绩为暂定',
    ],
    en: [
      'The evidence cell holds a spreadsheet error or a formula without a result; it counts as missing evidence',
      'Mend it in Excel or WPS; until then the work is provisional',
    ],
  },
} as const satisfies Record<string, Entry>;
