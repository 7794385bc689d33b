import type { Severity } from './severity.js';

/** Message and hint; `{name}` is filled in with the diagnostic's parameter of that name. */
type Wording = readonly [message: string, hint: string];

interface Entry {
  readonly severity: Severity;
  readonly 'zh-CN': Wording;
  readonly en: Wording;
}

/**
 * Every finding that the program can report, in both languages: the only place of their wording.
 * Codes are public promises: never renamed, never reused. docs/diagnostics.md is generated from here.
 */
export const catalogue = {
  // The input as a whole
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
      '{what}为 {actual}，超过上限 {limit}',
      '删去多余的内容（常见：整行整列的空白格式），或用 --limit {option} 提高上限',
    ],
    en: [
      '{what}: {actual}, over the limit of {limit}',
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
      '这一行没有任何题目的答案，也没有作品名称，未作为答卷',
      '如果是备注，可以忽略；如果是答卷，请补齐作品名称',
    ],
    en: [
      'This row has neither a work name nor any answer; it is not taken for a submission',
      'Ignore this if it is a remark; if it is a submission, fill in the work name',
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

  // Columns
  'binding/no-header': {
    severity: 'error',
    'zh-CN': [
      '没有找到表头：前 {rows} 行里没有一行能对上评分规则的题目',
      '表头应含题号（如 {example}）或题目文字；也可用 --map 指定各列',
    ],
    en: [
      'No header found: none of the first {rows} rows matches the items of the rubric',
      'The header needs item codes (such as {example}) or titles; or name the columns with --map',
    ],
  },
  'binding/sheet-left-out': {
    severity: 'warning',
    'zh-CN': ['工作表“{sheet}”没有可识别的表头，未读取', '如果其中有答卷，请用 --sheet 指定它，以查看原因'],
    en: [
      'The sheet “{sheet}” has no header that can be recognised; it was left out',
      'If it holds submissions, name it with --sheet to see why',
    ],
  },
  'binding/missing-item': {
    severity: 'error',
    'zh-CN': [
      '没有找到题目 {item}“{label}”的答案列',
      '最接近的未用列：{candidates}。请在表头写上题号，或用 --map 指定',
    ],
    en: [
      'There is no column for item {item} “{label}”',
      'Nearest unused columns: {candidates}. Write the code into the header, or name the column with --map',
    ],
  },
  'binding/missing-evidence': {
    severity: 'error',
    'zh-CN': [
      '没有找到题目 {item}“{label}”的证明列；所有答卷的这一题都按缺少证明处理',
      '请补上证明列，或用 --map 指定；若本次不要求证明，请在评分规则中写明',
    ],
    en: [
      'There is no evidence column for item {item} “{label}”; it counts as missing evidence in every submission',
      'Add the column, or name it with --map; if no evidence is asked for, say so in the rubric',
    ],
  },
  'binding/missing-part': {
    severity: 'error',
    'zh-CN': [
      '题目 {item}“{label}”应有 {expected} 个填空，只找到 {found} 列，且没有一格同时填写了全部数字',
      '请补上缺少的列，或用 --map 指定',
    ],
    en: [
      'Item {item} “{label}” has {expected} blanks; only {found} column was found and no cell holds all of the numbers',
      'Add the missing column, or name it with --map',
    ],
  },
  'binding/missing-option': {
    severity: 'error',
    'zh-CN': [
      '题目 {item}“{label}”的选项 {option} 没有列，而其他选项各占一列',
      '请补上该列，或用 --map 指定',
    ],
    en: [
      'Option {option} of item {item} “{label}” has no column, while the other options have one each',
      'Add the column, or name it with --map',
    ],
  },
  'binding/missing-field': {
    severity: 'error',
    'zh-CN': ['没有找到必填信息“{label}”的列', '最接近的未用列：{candidates}。请更正表头，或用 --map 指定'],
    en: [
      'There is no column for the required field “{label}”',
      'Nearest unused columns: {candidates}. Correct the header, or name the column with --map',
    ],
  },
  'binding/missing-optional-field': {
    severity: 'warning',
    'zh-CN': ['没有找到“{label}”的列', '最接近的未用列：{candidates}。若表中确有此列，请用 --map 指定'],
    en: [
      'There is no column for “{label}”',
      'Nearest unused columns: {candidates}. If the sheet has one, name it with --map',
    ],
  },
  'binding/duplicate': {
    severity: 'error',
    'zh-CN': [
      '{columns} 列都对应“{target}”，无法判断用哪一列',
      '请删去多余的列，或用 --map 指定其中一列、把其余标为 ignore',
    ],
    en: [
      'Columns {columns} all stand for “{target}”; which one counts cannot be told',
      'Delete the others, or use --map to name one and set the others to ignore',
    ],
  },
  'binding/ambiguous': {
    severity: 'warning',
    'zh-CN': ['表头“{header}”同样接近 {items}，未使用这一列', '请在表头写上题号，或用 --map 指定'],
    en: [
      'The header “{header}” is equally near to {items}; the column was not used',
      'Write the code into the header, or name the column with --map',
    ],
  },
  'binding/title-disagrees': {
    severity: 'warning',
    'zh-CN': [
      '表头题号是 {item}，文字却像 {other}；按题号使用',
      '请核对表头；如题号有误，请更正或用 --map 指定',
    ],
    en: [
      'The header bears the code {item} but its words look like {other}; the code counts',
      'Check the header; if the code is wrong, correct it or use --map',
    ],
  },
  'binding/dotless-code': {
    severity: 'info',
    'zh-CN': ['表头中的“{written}”按题号 {item} 使用（文字相符）', '如不对，请用 --map 指定'],
    en: [
      '“{written}” in the header is taken for item {item} (the title fits)',
      'If that is wrong, use --map',
    ],
  },
  'binding/unbound': {
    severity: 'info',
    'zh-CN': [
      '列“{header}”没有对应任何题目，未使用',
      '如果它是题目或证明，请在表头写上题号，或用 --map 指定',
    ],
    en: [
      'The column “{header}” stands for no item; it was not used',
      'If it is an item or evidence, write the code into the header, or use --map',
    ],
  },
  'map/malformed': {
    severity: 'error',
    'zh-CN': [
      '列对应文件有误：{reason}',
      '格式：columns: 之下每行“列字母或表头: 对应内容”，例如 H: "2.1.1"、I: 2.1.1 evidence、C: name、Z: ignore',
    ],
    en: [
      'The map file is wrong: {reason}',
      'Format: below columns:, one line each of “column letter or header: target”, such as H: "2.1.1", I: 2.1.1 evidence, C: name, Z: ignore',
    ],
  },
  'map/unknown-column': {
    severity: 'error',
    'zh-CN': ['列对应文件提到的列“{column}”不在表中', '请用列字母（如 H）或与表头完全相同的文字{suggestion}'],
    en: [
      'The map names the column “{column}”, which the sheet does not have',
      'Use a column letter (such as H) or the exact text of the header{suggestion}',
    ],
  },
  'map/unknown-target': {
    severity: 'error',
    'zh-CN': [
      '列对应文件中的“{target}”不是题号或信息项',
      '可用：题号、“题号 evidence”、“题号 part 2”、“题号 option A”、信息项名称、ignore{suggestion}',
    ],
    en: [
      '“{target}” in the map is no item and no field',
      'Use an item code, “code evidence”, “code part 2”, “code option A”, a field name, or ignore{suggestion}',
    ],
  },

  // Rubric files
  'rubric/syntax': {
    severity: 'error',
    'zh-CN': ['YAML 语法有误：{reason}', '请检查缩进、冒号后的空格和引号'],
    en: [
      'This is not valid YAML: {reason}',
      'Check the indentation, the space after each colon and the quotation marks',
    ],
  },
  'rubric/unknown-key': {
    severity: 'error',
    'zh-CN': ['不认识的键“{key}”', '这里可以用：{allowed}{suggestion}'],
    en: ['Unknown key “{key}”', 'Allowed here: {allowed}{suggestion}'],
  },
  'rubric/missing-key': {
    severity: 'error',
    'zh-CN': ['缺少必需的键“{key}”', '请补上；各键的含义见 docs/rubric-format.md'],
    en: ['The key “{key}” is missing', 'Add it; docs/rubric-format.md explains every key'],
  },
  'rubric/unknown-value': {
    severity: 'error',
    'zh-CN': ['不认识的值“{value}”', '可以用：{allowed}{suggestion}'],
    en: ['Unknown value “{value}”', 'Allowed: {allowed}{suggestion}'],
  },
  'rubric/wrong-type': {
    severity: 'error',
    'zh-CN': [
      '这里应为 {expected}，写的却是 {actual}',
      '代码和版本号要加引号，例如 "2.10"；是非值用 "yes" 或 "no"',
    ],
    en: [
      'Expected {expected} here, found {actual}',
      'Codes and versions need quotation marks, such as "2.10"; write "yes" or "no" for answers',
    ],
  },
  'rubric/out-of-range': {
    severity: 'error',
    'zh-CN': ['值超出范围：{constraint}', '各键的范围见 docs/rubric-format.md'],
    en: ['The value is out of range: {constraint}', 'docs/rubric-format.md gives the range of every key'],
  },
  'rubric/duplicate-id': {
    severity: 'error',
    'zh-CN': ['代码“{id}”出现了不止一次', '每个代码只能用一次'],
    en: ['The id “{id}” is used more than once', 'Every id must be unique'],
  },
  'rubric/unknown-reference': {
    severity: 'error',
    'zh-CN': ['“{id}”没有定义', '可以引用：{allowed}{suggestion}'],
    en: ['“{id}” is not defined', 'Defined are: {allowed}{suggestion}'],
  },
  'rubric/empty-group': {
    severity: 'error',
    'zh-CN': ['分组“{id}”下面没有题目', '请加入题目，或删去这个分组'],
    en: ['The group “{id}” has no items', 'Add items, or delete the group'],
  },
  'rubric/weights': {
    severity: 'error',
    'zh-CN': ['“{id}”下各项的权重都是 0', '至少一项的权重要大于 0'],
    en: ['All weights below “{id}” are 0', 'At least one must be above 0'],
  },
  'rubric/weightless': {
    severity: 'warning',
    'zh-CN': ['“{id}”的权重是 0，不影响任何分数', '如果只是展示，可以不管；否则请写明权重'],
    en: [
      '“{id}” has the weight 0 and moves no score',
      'Leave it if it is only to be shown; else give it a weight',
    ],
  },
  'rubric/levels': {
    severity: 'error',
    'zh-CN': ['等级没有由高到低排列：{min} 不低于上一级', '请按 min 由高到低排列，每级不同'],
    en: [
      'The levels do not go down: {min} is not below the one before',
      'List them from the highest min to the lowest, all different',
    ],
  },
  'rubric/levels-gap': {
    severity: 'warning',
    'zh-CN': ['低于 {min} 分的作品没有等级', '最低一级的 min 通常是 0'],
    en: ['Scores below {min} have no level', 'The lowest level usually has min: 0'],
  },
  'rubric/goalposts': {
    severity: 'error',
    'zh-CN': ['折点的占比没有递增', '请按占比由小到大排列，每个不同'],
    en: [
      'The shares of the goalposts do not rise',
      'List the corners from the smallest share to the largest, all different',
    ],
  },
  'rubric/grade-order': {
    severity: 'error',
    'zh-CN': ['分级题“{id}”的得分率没有由低到高排列', '降档沿着这个顺序进行，请由低到高排列'],
    en: [
      'The credits of the grade “{id}” do not rise',
      'Downgrades go along this order: list the levels from the lowest to the highest',
    ],
  },
  'rubric/cap-unreachable': {
    severity: 'warning',
    'zh-CN': ['多选题“{id}”所有选项合计 {sum} 分，达不到满分所需的 {cap}', '请核对 cap 与各选项的 points'],
    en: [
      'All options of “{id}” together make {sum} points and cannot reach the cap of {cap}',
      'Check cap and the points of the options',
    ],
  },
  'rubric/policy-order': {
    severity: 'error',
    'zh-CN': [
      '口径“{policy}”中，较弱的证明反而得分更高（{worse} 高于 {better}）',
      '应满足：rejected ≤ missing、no_data ≤ partial',
    ],
    en: [
      'Under the policy “{policy}” weaker evidence earns more ({worse} above {better})',
      'It must hold that rejected ≤ missing, no_data ≤ partial',
    ],
  },
  'rubric/no-name-field': {
    severity: 'error',
    'zh-CN': ['基本信息中没有作品名称（role: name），或不止一个', '请恰好写一个 role: name'],
    en: [
      'The identity fields hold no work name (role: name), or more than one',
      'State exactly one with role: name',
    ],
  },
  'rubric/public-contact': {
    severity: 'warning',
    'zh-CN': ['联系信息“{id}”没有标为 private', '联系信息不应进入结果，请加上 private: true'],
    en: [
      'The contact field “{id}” is not marked private',
      'Contact details do not belong into results: add private: true',
    ],
  },
  'rubric/same-keywords': {
    severity: 'warning',
    'zh-CN': ['“{id}”与“{other}”的关键词完全相同，没有题号的列将无法区分两者', '请加上能区分两题的词'],
    en: [
      '“{id}” and “{other}” have the same keywords; columns without a code cannot be told apart',
      'Add words that tell them apart',
    ],
  },
  'rubric/no-evidence-header': {
    severity: 'error',
    'zh-CN': [
      '有题目要求证明，但没有写明证明列的标题（evidence.headers）',
      '请写出表头中证明列的标题，例如 请提供内容证明',
    ],
    en: [
      'Items ask for evidence, but evidence.headers names no title of evidence columns',
      'Write the titles that evidence columns bear',
    ],
  },

  // Answers
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
      '请核实，例如 45%、0.45 或 4.5:5.5。更正前按未作答计，该作品成绩为暂定',
    ],
    en: [
      'The number “{answer}” is outside {range}',
      'Check it; write for example 45%, 0.45 or 4.5:5.5. Until then it counts as unanswered and the work is provisional',
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
  'answer/part-missing': {
    severity: 'warning',
    'zh-CN': ['“{part}”没有填写，这一半按 0 计', '请向填报方补齐'],
    en: ['“{part}” is blank; this part counts as 0', 'Ask whoever filled it in'],
  },
  'answer/skipped': {
    severity: 'warning',
    'zh-CN': [
      '平台标记为跳过，但评分规则没有规定这一题何时不适用；按未作答计',
      '如确应不适用，请由评审裁定，或在评分规则中写明适用条件',
    ],
    en: [
      'The platform marks it as skipped, but the rubric does not say when this item is not applicable; it counts as unanswered',
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

  // Who submitted
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
  'duplicate/superseded': {
    severity: 'warning',
    'zh-CN': [
      '同一作品提交了 {count} 次：保留 {kept}，其余（{dropped}）不计',
      '如应保留另一份，请从表中删去不要的行后重新运行',
    ],
    en: [
      'The same work was submitted {count} times: {kept} is kept, the others ({dropped}) do not count',
      'If another one should count, delete the unwanted rows and run again',
    ],
  },
  'duplicate/undecided': {
    severity: 'error',
    'zh-CN': [
      '同一作品提交了 {count} 次，但没有提交时间可以判断先后：暂取 {kept}，其余（{dropped}）不计',
      '请补上提交时间，或从表中删去不要的行后重新运行',
    ],
    en: [
      'The same work was submitted {count} times and no submission time tells which is the latest: {kept} is taken for now, the others ({dropped}) do not count',
      'Add submission times, or delete the unwanted rows and run again',
    ],
  },
  'duplicate/same-name': {
    severity: 'warning',
    'zh-CN': [
      '有 {count} 份答卷的作品同名而联系人不同（{rows}），都保留',
      '请核实是否为同一作品；如是，请从表中删去不要的行',
    ],
    en: [
      '{count} submissions bear the same work name with different contacts ({rows}); all are kept',
      'Check whether they are one work; if so, delete the unwanted rows',
    ],
  },

  // Applicability and ranking
  'applicability/undetermined': {
    severity: 'warning',
    'zh-CN': [
      '无法判断“{condition}”：相关题目（{items}）没有一题答“是”，也没有证明，但也没有说明；按适用计',
      '请向填报方核实',
    ],
    en: [
      '“{condition}” cannot be told: none of {items} is favourable or carries evidence, and nothing says otherwise; they count as applicable',
      'Ask whoever filled it in',
    ],
  },
  'applicability/contradictory': {
    severity: 'warning',
    'zh-CN': ['“{condition}”前后矛盾：{items} 一面作答或举证，一面又说没有；按适用计', '请向填报方核实'],
    en: [
      '“{condition}” is contradictory: {items} both claim it and deny it; they count as applicable',
      'Ask whoever filled it in',
    ],
  },
  'applicability/refuted': {
    severity: 'warning',
    'zh-CN': [
      '明确回答“{condition}”为否，{items} 中却有作答或证明；按明确回答计为不适用',
      '请向填报方核实；不适用时总分的上下限见维度得分',
    ],
    en: [
      'The explicit answer to “{condition}” is no, yet some of {items} claim otherwise; the explicit answer counts and they are not applicable',
      'Ask whoever filled it in; the bounds of the total are on the sheet of group scores',
    ],
  },
  'ranking/same-published': {
    severity: 'info',
    'zh-CN': [
      '“{work}”（第 {rank} 名）与“{other}”（第 {otherRank} 名）公布的分数同为 {score}，未四舍五入的分数不同',
      '名次按未四舍五入的分数排列，见评分方法',
    ],
    en: [
      '“{work}” (rank {rank}) and “{other}” (rank {otherRank}) both show {score}; their scores before rounding differ',
      'Ranks follow the score before rounding; see the method sheet',
    ],
  },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof catalogue;

/** The `{names}` in a wording. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters that a code's wording needs. */
export type ParameterNames<C extends DiagnosticCode> = NamesIn<(typeof catalogue)[C]['zh-CN'][number]>;
