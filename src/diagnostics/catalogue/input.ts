import type { Entry } from './entry.js';

/** Findings about an input file as a whole. */
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
} as const satisfies Record<string, Entry>;
