import type { Entry } from './entry.js';

/** Findings about the sheets and rows of an input file. */
export const inputRowsEntries = {
  'input/hidden-sheet': {
    severity: 'info',
    'zh-CN': ['隐藏的工作表“{sheet}”未读取', '如需读取，请取消隐藏或用 --sheet 指定'],
    en: ['The hidden sheet “{sheet}” was left out', 'Unhide it, or name it with --sheet'],
  },
  'input/no-submissions': {
    severity: 'error',
    'zh-CN': ['表头下面没有任何答卷', '请确认导出的是答卷数据，而不是空白模板'],
    en: [
      'There is not a single submission below the header',
      'Check that this is an export of answers and not an empty form',
    ],
  },
  'input/repeated-file': {
    severity: 'warning',
    'zh-CN': ['与“{other}”内容完全相同，未重复读取', '同一份答卷文件只需给出一次'],
    en: ['The same content as “{other}”; it was not read again', 'Give each file of submissions once'],
  },
  'input/stray-row': {
    severity: 'warning',
    'zh-CN': [
      '这一行不是答卷，未计入：没有作品名称也没有答案，或是合计行、说明文字、重复的表头',
      '如果确是答卷，请补齐作品名称、赛道和联系人',
    ],
    en: [
      'This row is no submission and does not count: it has neither a work name nor an answer, or is a total, a remark or a repeated header',
      'If it is a submission, fill in the work name, the track and a contact',
    ],
  },
  'input/outside-table': {
    severity: 'warning',
    'zh-CN': [
      '这一行在表头所在的 Excel 表格“{table}”（到第 {last} 行为止）之外，未计入',
      '如果是答卷，请在 Excel 中把表格的范围拉到这一行，或把表格转换为普通区域',
    ],
    en: [
      'This row stands outside the Excel table “{table}” of the header, which ends in row {last}; it does not count',
      'If it is a submission, resize the table in Excel to take it in, or convert the table to a range',
    ],
  },
  'input/beyond-header': {
    severity: 'warning',
    'zh-CN': [
      '这一行在表头最后一列之后还有内容，可能整行错位',
      '请核对这一行各列是否对得上表头；如果只是备注，请给该列写上表头或删去',
    ],
    en: [
      'The row goes on beyond the last column of the header; its cells may have moved',
      'Check that its cells stand under their headers; if it is a remark, give the column a header or delete it',
    ],
  },
  'input/incomplete-row': {
    severity: 'warning',
    'zh-CN': ['这一行未计入：{reason}', '如应计入，请在平台上确认已提交后重新导出，或更正该列'],
    en: [
      'This row does not count: {reason}',
      'If it should, have it submitted on the platform and export again, or correct that column',
    ],
  },
  'input/trial-row': {
    severity: 'warning',
    'zh-CN': ['作品名称是“{name}”，按测试答卷处理，未计入', '如果确是参评作品，请填写完整的作品名称'],
    en: [
      'The work is called “{name}”; it is taken for a trial of the form and does not count',
      'If it is a real work, write its full name',
    ],
  },
  'input/ambiguous-dates': {
    severity: 'warning',
    'zh-CN': [
      '列“{header}”的日期（如 {example}）分不清日在前还是月在前，未使用',
      '只有在判断重复提交的先后时才用到；请改为 2026-08-15 12:00:00 的样式',
    ],
    en: [
      'The dates of the column “{header}” (such as {example}) may begin with the day or the month; they are not used',
      'They matter only to tell which of several submissions of a work is the latest; write them like 2026-08-15 12:00:00',
    ],
  },
  'input/mixed-dates': {
    severity: 'warning',
    'zh-CN': [
      '列“{header}”一部分是日期，一部分是 {example} 这样的文字：表格软件可能已把日和月弄反',
      '请从平台重新导出，不经表格软件另存；或把该列改为 2026-08-15 12:00:00 的样式',
    ],
    en: [
      'The column “{header}” holds dates and texts such as {example}: a spreadsheet program may have swapped day and month',
      'Export again and do not save it in between; or write the column like 2026-08-15 12:00:00',
    ],
  },
  'input/empty-submission': {
    severity: 'warning',
    'zh-CN': ['只有基本信息，没有一道题有答案', '请确认是否为测试数据或合计行；需要时从表中删除后重新运行'],
    en: [
      'Only identity fields are filled in; not one item is answered',
      'Check whether this is a test or a total row; if so, delete it and run again',
    ],
  },
} as const satisfies Record<string, Entry>;
