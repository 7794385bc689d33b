import type { Entry } from './entry.js';

/** Findings about an input file as a whole and its rows. */
export const inputEntries = {
  'input/not-found': {
    severity: 'error',
    'zh-CN': ['找不到文件“{path}”', '请检查文件名和所在文件夹{suggestion}'],
    en: ['There is no file “{path}”', 'Check the name and the folder{suggestion}'],
  },
  'input/folder': {
    severity: 'error',
    'zh-CN': ['“{path}”是文件夹，不是文件', '请写出其中的文件，例如 {path}/*.xlsx'],
    en: ['“{path}” is a folder, not a file', 'Name the files in it, for example {path}/*.xlsx'],
  },
  'input/unreadable': {
    severity: 'error',
    'zh-CN': ['无法打开文件：{reason}', '请关闭正在使用它的程序，并检查读取权限'],
    en: ['The file cannot be opened: {reason}', 'Close the program that uses it and check the permissions'],
  },
  'input/lock-file': {
    severity: 'error',
    'zh-CN': ['这是 Excel 打开表格时产生的临时锁文件，里面没有答卷', '请改用去掉 ~$ 前缀的同名文件'],
    en: [
      'This is the lock file that Excel makes while a workbook is open; it holds no answers',
      'Use the file of the same name without ~$',
    ],
  },
  'input/empty': {
    severity: 'error',
    'zh-CN': ['文件是空的', '请从问卷平台重新导出'],
    en: ['The file is empty', 'Export it from the form platform again'],
  },
  'input/legacy-xls': {
    severity: 'error',
    'zh-CN': ['这是旧版 Excel 格式（.xls）', '请用 Excel 或 WPS 打开，另存为 .xlsx 后再试'],
    en: ['This is the old Excel format (.xls)', 'Open it in Excel or WPS, save it as .xlsx and try again'],
  },
  'input/encrypted': {
    severity: 'error',
    'zh-CN': ['文件有打开密码', '请用 Excel 或 WPS 打开，取消密码并另存为 .xlsx 后再试'],
    en: [
      'The workbook is protected by a password',
      'Open it in Excel or WPS, remove the password, save it as .xlsx and try again',
    ],
  },
  'input/html': {
    severity: 'error',
    'zh-CN': [
      '文件内容是网页（HTML），不是表格',
      '可能是登录页或网页式导出：请用 Excel 或 WPS 打开并另存为 .xlsx，或重新导出',
    ],
    en: [
      'The file holds a web page (HTML), not a spreadsheet',
      'It may be a log-in page or an HTML export: open it in Excel or WPS and save it as .xlsx, or export it again',
    ],
  },
  'input/not-a-spreadsheet': {
    severity: 'error',
    'zh-CN': [
      '文件内容是{content}，不是 .xlsx 或 .csv 表格',
      '请提供 .xlsx 或 .csv 文件；Excel 或 WPS 能打开的，可另存为 .xlsx',
    ],
    en: [
      'The file holds {content}, not an .xlsx or .csv spreadsheet',
      'Give an .xlsx or .csv file; what Excel or WPS can open, it can save as .xlsx',
    ],
  },
  'input/spss': {
    severity: 'error',
    'zh-CN': [
      '这是 SPSS 数据文件（.sav）',
      '请在问卷平台改为导出 .xlsx 或 .csv；也可用 SPSS 或 PSPP 打开，选“另存为”CSV 并勾选“保存值标签”',
    ],
    en: [
      'This is an SPSS data file (.sav)',
      'Export .xlsx or .csv from the form platform instead; or open it in SPSS or PSPP and save it as CSV with value labels',
    ],
  },
  'input/zip-with-several': {
    severity: 'error',
    'zh-CN': ['压缩包里有 {count} 个表格文件：{names}', '请先解压，再给出其中存放答卷的文件'],
    en: ['The archive holds {count} spreadsheets: {names}', 'Unpack it and give the one with the answers'],
  },
  'input/read-from-zip': {
    severity: 'info',
    'zh-CN': [
      '读取的是压缩包中的“{member}”，其余 {others} 个文件未读取',
      '如果答卷在其他文件中，请解压后给出那个文件',
    ],
    en: [
      'Read “{member}” in the archive; the other files in it ({others}) were not read',
      'If the answers are in another file, unpack the archive and give that one',
    ],
  },
  'input/damaged': {
    severity: 'error',
    'zh-CN': ['表格文件已损坏或不完整：{reason}', '请重新下载；若 Excel 或 WPS 能打开，另存为 .xlsx 后再试'],
    en: [
      'The workbook is damaged or incomplete: {reason}',
      'Download it again; if Excel or WPS can open it, save it as .xlsx and try again',
    ],
  },
  'input/unsafe': {
    severity: 'error',
    'zh-CN': [
      '表格文件的内部结构不安全：{reason}',
      '请用 Excel 或 WPS 打开并另存为 .xlsx；来源不明的文件请勿使用',
    ],
    en: [
      'The inside of the workbook is not safe: {reason}',
      'Open it in Excel or WPS and save it as .xlsx; do not use files of unknown origin',
    ],
  },
  'input/too-large': {
    severity: 'error',
    'zh-CN': [
      '{what}：{actual}，上限为 {limit}',
      '删去多余的内容（常见：整行整列的空白格式），或用 --limit {option} 提高上限',
    ],
    en: [
      '{what}: {actual}; the limit is {limit}',
      'Delete what is not needed (often: formatting over whole empty rows or columns), or raise the limit with --limit {option}',
    ],
  },
  'input/unknown-encoding': {
    severity: 'error',
    'zh-CN': ['无法判断 CSV 文件的文字编码', '请用 Excel 或 WPS 打开，确认文字正常后另存为 .xlsx'],
    en: [
      'The encoding of the CSV file cannot be told',
      'Open it in Excel or WPS, check that the text is right and save it as .xlsx',
    ],
  },
  'input/encoding-guessed': {
    severity: 'warning',
    'zh-CN': [
      'CSV 文件既不是 UTF-8 也不像中文编码，按 {encoding} 读取',
      '请抽查带重音符号的文字；如有乱码，请另存为 .xlsx',
    ],
    en: [
      'The CSV file is neither UTF-8 nor a Chinese encoding; it is read as {encoding}',
      'Look at a few accented letters; if they are garbled, save it as .xlsx',
    ],
  },
  'input/encoding-damaged': {
    severity: 'warning',
    'zh-CN': [
      'CSV 文件的编码是 {encoding}，但有 {count} 处字符损坏，读作“\uFFFD”',
      '请查找含“\uFFFD”的单元格并更正，或重新导出',
    ],
    en: [
      'The CSV file is in {encoding}, but {count} of its characters are broken; they are read as “\uFFFD”',
      'Look for cells with “\uFFFD” and correct them, or export the file again',
    ],
  },
  'input/csv-malformed': {
    severity: 'error',
    'zh-CN': [
      'CSV 第 {row} 行附近的引号不成对，之后的内容无法可靠读取',
      '请用 Excel 或 WPS 打开并另存为 .xlsx，或更正该行的引号',
    ],
    en: [
      'A quotation mark near line {row} of the CSV file is not closed; what follows cannot be read reliably',
      'Open it in Excel or WPS and save it as .xlsx, or mend the quotation marks of that line',
    ],
  },
  'input/csv-named-otherwise': {
    severity: 'info',
    'zh-CN': ['文件名像 Excel 表格，内容却是 CSV 文本；按 CSV 读取', '结果不受影响；建议把扩展名改为 .csv'],
    en: [
      'The name is that of a workbook, the content is CSV text; it is read as CSV',
      'The result is not affected; better rename it to .csv',
    ],
  },
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
