import type { Entry } from './entry.js';

/** Findings about the ledger of adjustments. */
export const ledgerEntries = {
  'ledger/no-rules': {
    severity: 'error',
    'zh-CN': [
      '评分规则 {rubric} 没有规定任何加减分（adjustments），不能使用台账',
      '请在规则中写明 adjustments.rules，或去掉 --ledger',
    ],
    en: [
      'The rubric {rubric} provides for no adjustments, so a ledger cannot be applied',
      'State adjustments.rules in the rubric, or leave --ledger out',
    ],
  },
  'ledger/no-header': {
    severity: 'error',
    'zh-CN': [
      '找不到台账的表头',
      '表头应在前几行，至少有：作品（或提交编号）、类别或规则、日期、来源、决定人角色',
    ],
    en: [
      'No header of a ledger was found',
      'It stands in the first rows and has at least: work (or submission id), kind or rule, date, source, decided by',
    ],
  },
  'ledger/missing-column': {
    severity: 'error',
    'zh-CN': ['台账缺少“{field}”一列', '每条记录都要有日期、来源和决定人角色；请补上这一列'],
    en: [
      'The ledger has no column “{field}”',
      'Every entry needs date, source and the role of who decided; add the column',
    ],
  },
  'ledger/repeated-column': {
    severity: 'error',
    'zh-CN': ['台账有不止一列“{field}”（另一列为 {other}）', '请只保留一列'],
    en: ['The ledger has more than one column “{field}” (the other is {other})', 'Keep one of them'],
  },
  'ledger/unused-column': {
    severity: 'warning',
    'zh-CN': ['台账的列“{title}”没有使用', '如与生效、失效或数值有关，请改用文档所列的表头{suggestion}'],
    en: [
      'The column “{title}” of the ledger is not used',
      'If it is about validity or amounts, give it one of the documented titles{suggestion}',
    ],
  },
  'ledger/sheet-left-out': {
    severity: 'info',
    'zh-CN': ['工作表“{sheet}”没有台账的表头，没有读取', '如其中有记录，请补上表头'],
    en: ['The sheet “{sheet}” has no ledger header and was not read', 'Give it one if it holds entries'],
  },
  'ledger/empty': {
    severity: 'warning',
    'zh-CN': ['台账中没有任何记录', '请核实是否给错了文件'],
    en: ['The ledger holds no entry', 'Check that it is the right file'],
  },
  'ledger/missing': {
    severity: 'error',
    'zh-CN': ['台账这一条没有写“{field}”，未执行', '请补上后重新运行'],
    en: ['The entry has no “{field}” and is not applied', 'Fill it in and run again'],
  },
  'ledger/unreadable': {
    severity: 'error',
    'zh-CN': ['“{field}”写的是“{text}”，无法识别；这一条未执行', '可以写：{accepted}'],
    en: ['“{text}” cannot be read as “{field}”; the entry is not applied', 'Write {accepted}'],
  },
  'ledger/unknown-work': {
    severity: 'error',
    'zh-CN': ['答卷中没有“{work}”，这一条未执行', '请核对名称，书名号、空格和全半角不影响{suggestion}'],
    en: [
      'No submission is called “{work}”; the entry is not applied',
      'Check the name; 《》, spaces and widths do not matter{suggestion}',
    ],
  },
  'ledger/ambiguous-work': {
    severity: 'error',
    'zh-CN': ['有 {count} 份答卷都叫“{work}”，这一条未执行', '请在“提交编号”一列写明是哪一份：{ids}'],
    en: [
      '{count} submissions are called “{work}”; the entry is not applied',
      'Say in a column “submission id” which one is meant: {ids}',
    ],
  },
  'ledger/work-disagrees': {
    severity: 'error',
    'zh-CN': ['提交编号 {id} 的作品不是“{work}”，这一条未执行', '请核对后改正其中一格'],
    en: ['The submission {id} is not “{work}”; the entry is not applied', 'Check and correct one of the two'],
  },
  'ledger/unknown-rule': {
    severity: 'error',
    'zh-CN': ['评分规则中没有加减分规则“{rule}”，这一条未执行', '可用：{rules}{suggestion}'],
    en: [
      'The rubric has no adjustment rule “{rule}”; the entry is not applied',
      'It has: {rules}{suggestion}',
    ],
  },
  'ledger/kind-disagrees': {
    severity: 'error',
    'zh-CN': ['规则“{rule}”是{ruleKind}，这一条却写着{kind}，未执行', '请改正类别，或留空'],
    en: [
      'The rule “{rule}” is a {ruleKind}, the entry says {kind}; it is not applied',
      'Correct it or leave it blank',
    ],
  },
  'ledger/not-provided': {
    severity: 'error',
    'zh-CN': [
      '评分规则没有不定数值的{kind}，这一条没有依据，未执行',
      '请在“规则”一列写明依据哪一条规则：{rules}',
    ],
    en: [
      'The rubric provides for no {kind} whose amount the entry states; it is not applied',
      'Name in a column “rule” the rule it rests on: {rules}',
    ],
  },
  'ledger/amount-disagrees': {
    severity: 'error',
    'zh-CN': ['规则“{rule}”的数值是 {ruleAmount}，这一条却写着 {amount}，未执行', '请改正，或留空'],
    en: [
      'The rule “{rule}” sets {ruleAmount}, the entry says {amount}; it is not applied',
      'Correct it or leave it blank',
    ],
  },
  'ledger/amount-out-of-range': {
    severity: 'error',
    'zh-CN': ['{kind}的数值 {amount} 不在 {range} 之内，这一条未执行', '请改正；扣分写正数，例如扣 5 分写 5'],
    en: [
      'The amount {amount} of the {kind} is outside {range}; the entry is not applied',
      'Correct it; a deduction is a positive number: 5 takes five points away',
    ],
  },
  'ledger/amount-not-expected': {
    severity: 'error',
    'zh-CN': ['一票否决没有数值，这一条却写着 {amount}，未执行', '请改正类别，或把数值留空'],
    en: [
      'A veto has no amount, the entry says {amount}; it is not applied',
      'Correct the kind or leave the amount blank',
    ],
  },
  'ledger/validity-order': {
    severity: 'error',
    'zh-CN': ['生效日 {from} 晚于失效日 {until}，这一条未执行', '请改正其中一个日期'],
    en: [
      'It is valid from {from}, after {until}, its last day; the entry is not applied',
      'Correct one of the dates',
    ],
  },
  'ledger/as-of-missing': {
    severity: 'error',
    'zh-CN': [
      '这一条写有生效日或失效日，而命令行没有给出 --as-of，无法判断是否有效，未执行',
      '请加上 --as-of，例如 --as-of 2026-06-30；程序不看系统时间，以便重算结果一致',
    ],
    en: [
      'The entry has a validity, and without --as-of it cannot be told whether it is in force; it is not applied',
      'Add --as-of, such as --as-of 2026-06-30; the program never looks at the clock, so that a rerun is the same',
    ],
  },
  'ledger/not-in-force': {
    severity: 'info',
    'zh-CN': [
      '这一条在 {asOf} 无效（有效期 {validity}，首尾两日都算在内），未执行',
      '如应执行，请核对日期和 --as-of',
    ],
    en: [
      'The entry is not in force on {asOf} (valid {validity}, both days included) and is not applied',
      'If it should be, check its dates and --as-of',
    ],
  },
  'ledger/repeated': {
    severity: 'warning',
    'zh-CN': ['与 {other} 完全相同，只执行一次', '如确为两件事，请在“说明”中区分；否则删去一条'],
    en: [
      'It is the same as {other} and applied once',
      'If there are two matters, tell them apart in “reason”; else delete one',
    ],
  },
  'ledger/similar': {
    severity: 'warning',
    'zh-CN': [
      '与 {other} 的作品、依据、数值、日期和来源都相同，仅说明或有效期不同；两条都执行',
      '请核实是否为同一件事',
    ],
    en: [
      'It has work, rule, amount, date and source in common with {other} and differs in reason or validity; both are applied',
      'Check that they are not one matter',
    ],
  },
  'ledger/no-score': {
    severity: 'warning',
    'zh-CN': ['该作品没有总分，台账中的 {count} 条记录没有作用', '请核对；补齐答卷后会自动执行'],
    en: [
      'The work has no total, so its {count} ledger entries have no effect',
      'Check; they apply once the work has a total',
    ],
  },
} as const satisfies Record<string, Entry>;
