import type { Entry } from './entry.js';

/** Findings about the columns of a sheet and about map files. */
export const bindingEntries = {
  'binding/no-header': {
    severity: 'error',
    'zh-CN': [
      '没有找到表头：前 {rows} 行里没有一行能对上评分规则的题目',
      '表头应含题号（如 {example}）或题目文字；也可用 --map 指定各列，并用其中的 header_row 写明表头的行号',
    ],
    en: [
      'No header found: none of the first {rows} rows matches the items of the rubric',
      'The header needs item codes (such as {example}) or titles; or name the columns with --map, and the header’s row with header_row in it',
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
    'zh-CN': ['没有找到题目 {item}“{label}”的答案列', '{nearest}请在表头写上题号，或用 --map 指定'],
    en: [
      'There is no column for item {item} “{label}”',
      '{nearest}Write the code into the header, or name the column with --map',
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
    'zh-CN': ['没有找到必填信息“{label}”的列', '{nearest}请更正表头，或用 --map 指定'],
    en: [
      'There is no column for the required field “{label}”',
      '{nearest}Correct the header, or name the column with --map',
    ],
  },
  'binding/missing-optional-field': {
    severity: 'warning',
    'zh-CN': ['没有找到“{label}”的列', '{nearest}若表中确有此列，请用 --map 指定'],
    en: ['There is no column for “{label}”', '{nearest}If the sheet has one, name it with --map'],
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
  'binding/negated-title': {
    severity: 'warning',
    'zh-CN': [
      '表头“{header}”含有否定的说法，按文字归入题目 {item}“{label}”，意思可能正好相反',
      '请核对；如果是这一题，请在表头写上题号 {item}，否则用 --map 指定',
    ],
    en: [
      'The header “{header}” denies something; by its words it is taken for item {item} “{label}”, and may mean the opposite',
      'Check it; if it is this item, write the code {item} into the header, else use --map',
    ],
  },
  'binding/other-rubric': {
    severity: 'error',
    'zh-CN': [
      '这张表不像评分规则 {rubric} 的问卷：{count} 道题只找到 {found} 道',
      '请核对 --rubric 是否选对（inspect 会指出随程序提供的规则中最相符的一份）；如果没有选错，请在表头写上题号，或用 --map 指定各列',
    ],
    en: [
      'The sheet does not look like the questionnaire of the rubric {rubric}: it has {found} of its {count} items',
      'Check --rubric (inspect names the shipped rubric that fits best); if it is right, write the codes into the header, or name the columns with --map',
    ],
  },
  'binding/fits-rubric': {
    severity: 'info',
    'zh-CN': [
      '随程序提供的规则中，{rubric} 与这份文件最相符：{count} 道题找到 {found} 道',
      '如果这是它的问卷，请用 --rubric {rubric}',
    ],
    en: [
      'Of the shipped rubrics, {rubric} fits the file best: {found} of its {count} items are there',
      'If it is that one’s questionnaire, use --rubric {rubric}',
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
  'binding/untitled-headers': {
    severity: 'error',
    'zh-CN': [
      '{platform}的导出表头只有编号（如 {example}），没有题目文字，无法对应题目',
      '请用 --map 写明每个编号对应哪一题；选项列写作“题号 option A”',
    ],
    en: [
      'The header of {platform} holds codes (such as {example}) and no titles; what they stand for cannot be told',
      'Say with --map which item each code is; write “code option A” for the column of an option',
    ],
  },
  'binding/score-export': {
    severity: 'error',
    'zh-CN': [
      '列“{header}”里是平台算出的分数而不是所选的选项，这是“按分数”导出，无法还原答案',
      '请在问卷平台重新导出，选择“按文本”（首选）或“按序号”',
    ],
    en: [
      'The column “{header}” holds what the platform scored and not what was chosen; the answers cannot be told from such an export',
      'Export again by text (best) or by option number',
    ],
  },
  'binding/ambiguous-platform': {
    severity: 'warning',
    'zh-CN': [
      '这张表既像{platform}的导出，也像{other}的；按{platform}读取，两者的列对应不同',
      '请核对列对应表；如不对，请用 --map 指定各列',
    ],
    en: [
      'The sheet looks like an export of {platform} and as much like one of {other}; it is read as the first, and the columns differ',
      'Check the binding table; if it is wrong, name the columns with --map',
    ],
  },
  'binding/option-order': {
    severity: 'info',
    'zh-CN': [
      '题目 {item}“{label}”的选项列只有序号，按评分规则中选项的顺序对应',
      '请核对平台上的选项顺序；如不同，请用 --map 指定（题号 option A）',
    ],
    en: [
      'The option columns of item {item} “{label}” bear only numbers; they are taken in the order of the rubric',
      'Check the order of the options on the platform; if it differs, use --map (code option A)',
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
      '可用：题号、“题号 evidence”、“题号 part 2”、“题号 option A”、信息项名称、platform submitted-at、ignore、?（暂不对应）{suggestion}',
    ],
    en: [
      '“{target}” in the map is no item and no field',
      'Use an item code, “code evidence”, “code part 2”, “code option A”, a field name, platform submitted-at, ignore, or ? for a column that stands for nothing yet{suggestion}',
    ],
  },
  'map/contradicts-header': {
    severity: 'warning',
    'zh-CN': [
      '列对应文件把这一列写作“{target}”，而表头“{header}”说的是“{read}”；按列对应文件使用',
      '请核对是否写错了列（如相邻两列写反）；确实如此则不必改动',
    ],
    en: [
      'The map says “{target}” for the column, and its header “{header}” says “{read}”; the map counts',
      'Check that the map names the right column (two of them may be swapped); if it does, nothing needs to be done',
    ],
  },
  'map/header-moved': {
    severity: 'error',
    'zh-CN': [
      '表头“{header}”在列对应文件里是 {column} 列，表中现在是 {now} 列',
      '表中插入、删去或移动过列；请把 columns: 和 headers: 里的列字母改过来，或用 inspect --write-map 重新写一份',
    ],
    en: [
      'The map has the header “{header}” in column {column}; in the sheet it is now in {now}',
      'Columns were added, deleted or moved; correct the letters below columns: and headers:, or write the map anew with inspect --write-map',
    ],
  },
  'map/header-changed': {
    severity: 'error',
    'zh-CN': [
      '{column} 列的表头在列对应文件里是“{header}”，表中现在是“{now}”',
      '请核对这一列是否还是原来的内容；若是，把 headers: 里的这一行改成现在的文字，否则更正 columns: 里的这一列',
    ],
    en: [
      'The map has the header “{header}” for column {column}; in the sheet it now says “{now}”',
      'Check that the column still holds the same; if so, correct this line below headers:, else correct the column below columns:',
    ],
  },
  'map/other-header': {
    severity: 'error',
    'zh-CN': [
      '列对应文件记下的 {count} 个表头有 {absent} 个不在表中：第 {row} 行不是当时的表头，或这是另一份表',
      '请核对 header_row（表头的行号），或用 inspect --write-map 为这份表重新写一份',
    ],
    en: [
      'Of the {count} headers that the map keeps, {absent} are not in the sheet: row {row} is not the header it was written for, or this is another export',
      'Check header_row (the number of the header’s row), or write a map for this export with inspect --write-map',
    ],
  },
} as const satisfies Record<string, Entry>;
