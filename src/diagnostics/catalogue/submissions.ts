import type { Entry } from './entry.js';

/** Findings about who submitted, and how often. */
export const submissionsEntries = {
  'identity/missing-name': {
    severity: 'error',
    'zh-CN': ['没有填写作品名称，不参加排名', '请补上作品名称后重新运行'],
    en: ['The work name is missing; the submission is not ranked', 'Fill it in and run again'],
  },
  'identity/missing-track': {
    severity: 'warning',
    'zh-CN': ['没有填写赛道，不参加分赛道排名', '请补上赛道后重新运行'],
    en: ['The track is missing; the work has no rank within a track', 'Fill it in and run again'],
  },
  'identity/near-track': {
    severity: 'warning',
    'zh-CN': [
      '赛道“{track}”（{count} 份答卷）与 {near} 只差分隔的写法，现按单独的赛道排名',
      '如果是同一赛道，请在表中改成一样的写法后重新运行；一份作品参加几个赛道时，请用评分规则规定的分隔符',
    ],
    en: [
      'The track “{track}” ({count} submissions) differs from {near} only in what stands between its words; it is ranked as a track of its own',
      'If it is the same track, spell it alike in the sheet and run again; for a work in several tracks use the separator of the rubric',
    ],
  },
  'identity/unreadable-year': {
    severity: 'warning',
    'zh-CN': ['出品年份“{answer}”不是年份', '请改写为四位数字，例如 2025'],
    en: ['The year “{answer}” is not a year', 'Write four digits, such as 2025'],
  },
  'identity/unreadable-time': {
    severity: 'warning',
    'zh-CN': [
      '提交时间“{answer}”无法识别',
      '只有在判断重复提交的先后时才用到；请改为 2026-08-15 12:00:00 的样式',
    ],
    en: [
      'The submission time “{answer}” cannot be read',
      'It matters only to tell which of several submissions of a work is the latest; write it like 2026-08-15 12:00:00',
    ],
  },
  'identity/lost-digits': {
    severity: 'warning',
    'zh-CN': [
      '“{field}”的号码被表格软件取了近似值，末尾数字已丢失，不能据以判断是否同一提交者',
      '请从平台重新导出，或把该列设为“文本”格式后重新填写号码',
    ],
    en: [
      'A spreadsheet has rounded the number in “{field}”; its last digits are lost and it cannot tell the sender',
      'Export it from the platform again, or format the column as text and enter the number anew',
    ],
  },
  'identity/lost-digits-column': {
    severity: 'warning',
    'zh-CN': [
      '“{field}”整列共 {count} 个号码都被表格软件取了近似值，末尾数字已丢失，不能据以判断是否同一提交者',
      '请从平台重新导出；打开 CSV 时先把该列设为“文本”格式，不要直接双击打开再保存',
    ],
    en: [
      'A spreadsheet has rounded all {count} numbers in the column “{field}”; their last digits are lost and they cannot tell the senders',
      'Export it from the platform again; import a CSV with the column as text instead of opening and saving it',
    ],
  },
  'duplicate/superseded': {
    severity: 'warning',
    'zh-CN': [
      '同一作品提交了 {count} 次：保留 {kept}（{reason}），其余（{dropped}）不计',
      '如应保留另一份，请在 review.xlsx 的“适用与提交”中对那一份裁定“保留这一份”，用 --rulings 交回；也可从表中删去不要的行，或用 --duplicates 换一种取舍',
    ],
    en: [
      'The same work was submitted {count} times: {kept} is kept ({reason}), the others ({dropped}) do not count',
      'If another one should count, rule “keep this one” at it in review.xlsx (sheet “Applicability”) and hand that back with --rulings; or delete the unwanted rows, or choose another rule with --duplicates',
    ],
  },
  'duplicate/ruled': {
    severity: 'info',
    'zh-CN': [
      '同一作品提交了 {count} 次：按裁定保留 {kept}，其余（{dropped}）不计',
      '不必处理；如应保留另一份，请在裁定文件中改正“保留这一份”',
    ],
    en: [
      'The same work was submitted {count} times: {kept} is kept by a ruling, the others ({dropped}) do not count',
      'Nothing needs to be done; if another one should count, correct “keep this one” in the file of rulings',
    ],
  },
  'duplicate/not-counted': {
    severity: 'info',
    'zh-CN': [
      '这一份被同一作品的另一份取代，不计入；其中：{finding}（{code}）',
      '不影响成绩，不必更正；如应采用这一份，请在 review.xlsx 的“适用与提交”中对它裁定“保留这一份”',
    ],
    en: [
      'Another submission of the same work counts instead of this one, in which: {finding} ({code})',
      'It moves no score and need not be corrected; if this one should count, rule “keep this one” at it in review.xlsx (sheet “Applicability”)',
    ],
  },
  'duplicate/undecided': {
    severity: 'error',
    'zh-CN': [
      '同一作品提交了 {count} 次，但无法判断应取哪一份（没有可比的提交时间）：暂取 {kept}，其余（{dropped}）不计',
      '请在 review.xlsx 的“适用与提交”中对应采用的一份裁定“保留这一份”，用 --rulings 交回；也可补上提交时间，或从表中删去不要的行，然后重新运行',
    ],
    en: [
      'The same work was submitted {count} times and nothing tells which one counts (no submission times that compare): {kept} is taken for now, the others ({dropped}) do not count',
      'Rule “keep this one” at the one that counts in review.xlsx (sheet “Applicability”) and hand that back with --rulings; or add submission times, or delete the unwanted rows, and run again',
    ],
  },
  'duplicate/identical': {
    severity: 'info',
    'zh-CN': [
      '同一份答卷出现了 {count} 次，答案完全相同：算作一份（{kept}），其余（{dropped}）不计',
      '多半是工作表或文件有重叠，不必处理',
    ],
    en: [
      'The same submission stands in the input {count} times with the same answers throughout: it counts once ({kept}), the others ({dropped}) do not',
      'Sheets or files probably overlap; nothing needs to be done',
    ],
  },
  'duplicate/refused': {
    severity: 'error',
    'zh-CN': [
      '同一作品提交了 {count} 次（{rows}），--duplicates fail 不允许重复',
      '请从表中删去不要的行，或用 --duplicates latest、first、most-complete 指定取舍，然后重新运行；以这几种取舍运行后，也可在 review.xlsx 中裁定“保留这一份”',
    ],
    en: [
      'The same work was submitted {count} times ({rows}), which --duplicates fail does not allow',
      'Delete the unwanted rows, or choose a rule with --duplicates latest, first or most-complete, and run again; under these rules review.xlsx is written, where “keep this one” can be ruled',
    ],
  },
  'duplicate/same-name': {
    severity: 'warning',
    'zh-CN': [
      '有 {count} 份答卷的作品同名而联系人不同（{rows}），都保留',
      '请核实是否为同一作品；在 review.xlsx 的“适用与提交”中，对不应计入的一份裁定“作废”，其余裁定“确认”，用 --rulings 交回后不再提示；也可从表中删去不要的行',
    ],
    en: [
      '{count} submissions bear the same work name with different contacts ({rows}); all are kept',
      'Check whether they are one work; in review.xlsx (sheet “Applicability”) rule “void” at what should not count and “confirm” at the others: handed back with --rulings this is said no more; or delete the unwanted rows',
    ],
  },
} as const satisfies Record<string, Entry>;
