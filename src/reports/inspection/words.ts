import type { Language } from '../../diagnostics/language.js';
import type { ColumnContent } from '../../intake/inspect-plain.js';
import type { Confidence } from '../../intake/inspect-columns.js';
import type { RowKind } from '../../intake/inspect-rows.js';
import type { FileKind, SheetRole, Verdict } from './inspection.js';

/** The words of a map file that `inspect --write-map` writes. */
export interface MapWords {
  readonly intro: (place: string, rubric: string) => readonly string[];
  readonly unbound: (nearest: readonly string[]) => string;
  readonly missing: string;
  readonly nearest: (letters: readonly string[]) => string;
  readonly headers: string;
}

/** The words of `inspect`, in one language. */
export interface InspectionWords {
  readonly verdict: Readonly<Record<Verdict, (rubric: string) => string>>;
  readonly errors: (count: number, codes: readonly string[]) => string;
  readonly several: (files: number) => string;
  readonly records: (count: number, rows: string) => string;
  readonly bound: (items: number, all: number) => string;
  readonly missingItems: (count: number) => string;
  readonly unreadCells: (count: number) => string;
  readonly kind: Readonly<Record<FileKind, string>>;
  readonly member: (name: string, others: number) => string;
  readonly encoding: (name: string, reason: string) => string;
  readonly delimiter: (name: string, isDeclared: boolean) => string;
  readonly delimiterNames: Readonly<Record<string, string>>;
  readonly sheet: (name: string) => string;
  readonly extent: (range: string, rows: number) => string;
  readonly role: Readonly<Record<SheetRole, string>>;
  readonly veryHidden: string;
  readonly platform: string;
  readonly points: (score: number) => string;
  readonly runnerUp: string;
  readonly ambiguous: string;
  readonly header: string;
  readonly noHeader: string;
  readonly headerRows: (first: number, last: number) => string;
  readonly record: string;
  readonly none: string;
  readonly tables: string;
  readonly merges: string;
  readonly others: string;
  readonly rows: (rows: string) => string;
  readonly rowKind: Readonly<Record<RowKind, string>>;
  readonly duplicates: string;
  readonly duplicate: (name: string, kept: string, dropped: string) => string;
  readonly isDecided: Readonly<Record<'yes' | 'no', string>>;
  readonly missing: (count: number) => string;
  readonly unbound: (count: number) => string;
  readonly nearest: string;
  readonly unread: string;
  readonly unreadColumn: (count: number, distinct: number) => string;
  readonly accepted: string;
  readonly fromRow: (row: number) => string;
  readonly moreValues: (count: number) => string;
  readonly binding: (counts: string) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly columns: readonly string[];
  readonly plainColumns: readonly string[];
  readonly privateColumn: string;
  readonly platformRole: Readonly<Record<string, string>>;
  readonly content: Readonly<Record<ColumnContent, string>>;
  readonly platformsOwn: string;
  readonly ignored: string;
  readonly evidence: string;
  readonly option: string;
  readonly part: (number: number) => string;
  readonly findings: string;
  readonly more: (count: number) => string;
  readonly join: string;
  readonly map: MapWords;
}

const chinese: InspectionWords = {
  verdict: {
    ready: () => '可以直接 rank',
    'no-records': () => '没有答卷：表头之下没有可读的记录',
    'needs-map': () => '需要先改表头或写对照表（--write-map），再 rank',
    'useless-export': () => '不能用：这是“按分数”导出，请在平台上重新导出',
    'other-questionnaire': (rubric) =>
      `是问卷导出，但题目与评分规则 ${rubric} 对不上：换 --rubric，或先写对照表`,
    'no-questionnaire': (rubric) => `不像问卷导出，题目也与评分规则 ${rubric} 对不上`,
    unreadable: () => '读不了',
  },
  errors: (count, codes) => `有 ${String(count)} 个错误要处理，退出码因此为 1：${codes.join('、')}`,
  several: (files) => `${String(files)} 个文件：`,
  records: (count, rows) => `${String(count)} 份答卷${rows === '' ? '' : `（第 ${rows} 行）`}`,
  bound: (items, all) => `${String(all)} 题中 ${String(items)} 题有列`,
  missingItems: (count) => `缺 ${String(count)} 列`,
  unreadCells: (count) => `${String(count)} 格看不懂`,
  kind: {
    xlsx: 'Excel 工作簿（.xlsx）',
    xls: 'Excel 97–2003（.xls）',
    csv: 'CSV 文本',
    unreadable: '读不了的文件',
  },
  member: (name, others) => `压缩包内的 ${name}${others === 0 ? '' : `，另有 ${String(others)} 个文件`}`,
  encoding: (name, reason) => `编码 ${name}（${reason}）`,
  delimiter: (name, isDeclared) => `以${name}分隔${isDeclared ? '（首行 sep= 写明）' : ''}`,
  delimiterNames: { ',': '逗号', '\t': '制表符', ';': '分号', '|': '竖线' },
  sheet: (name) => `工作表“${name}”`,
  extent: (range, rows) => (rows === 0 ? '没有内容' : `${range}，${String(rows)} 行有内容`),
  role: {
    read: '',
    'left-out': '认不出表头，rank 时不读',
    hidden: '隐藏，rank 时不读（可用 --sheet 指定）',
    'not-selected': '未选（--sheet）',
    empty: '',
  },
  veryHidden: '深度隐藏（“取消隐藏”的列表里没有它）',
  platform: '平台',
  points: (score) => `${String(score)} 分`,
  runnerUp: '其次',
  ambiguous: '两者相近，请核对列对应',
  header: '表头',
  noHeader: '没有：第一行像是一份答卷，请补上表头',
  headerRows: (first, last) =>
    first === last ? `第 ${String(first)} 行` : `第 ${String(first)}–${String(last)} 行`,
  record: '记录',
  none: '没有',
  tables: '表格区域',
  merges: '合并单元格',
  others: '不是记录',
  rows: (rows) => `第 ${rows} 行`,
  rowKind: {
    blank: '空行',
    total: '合计',
    remark: '说明文字',
    'header-again': '重复的表头',
    'no-answers': '没有名称和答案',
    trial: '测试',
    incomplete: '未提交完',
    'outside-table': '在 Excel 表格之外',
  },
  duplicates: '重复提交',
  duplicate: (name, kept, dropped) => `${name} 采用 ${kept}，不计 ${dropped}`,
  isDecided: { yes: '', no: '（先后不明，暂定）' },
  missing: (count) => `没有列的题目和信息（${String(count)}）`,
  unbound: (count) => `没有对应的列（${String(count)}）`,
  nearest: '最接近',
  unread: '看不懂的答案',
  unreadColumn: (count, distinct) => `${String(count)} 格，${String(distinct)} 种`,
  accepted: '可填',
  fromRow: (row) => `首见第 ${String(row)} 行`,
  moreValues: (count) => `……另有 ${String(count)} 种`,
  binding: (counts) => `列的对应（${counts}）`,
  confidence: {
    certain: '确定',
    likely: '很可能',
    doubtful: '存疑',
    'by-position': '按位置',
    unbound: '未对应',
  },
  columns: ['列', '对应', '把握', '依据', '表头'],
  plainColumns: ['列', '内容', '有值', '种数', '表头'],
  privateColumn: '（不公开）',
  platformRole: { 'submitted-at': '提交时间', sequence: '序号', user: '用户', other: '平台信息' },
  content: { empty: '空', numbers: '数字', times: '时间', choices: '选项', text: '文字' },
  platformsOwn: '平台自带',
  ignored: '不用',
  evidence: '证明',
  option: '选项',
  part: (number) => `第 ${String(number)} 空`,
  findings: '其他发现',
  more: (count) => `……另有 ${String(count)} 条，加 --verbose 全部列出`,
  join: '；',
  map: {
    intro: (place, rubric) => [
      `列对应表：${place}（评分规则 ${rubric}）`,
      '冒号左边是列字母，右边是这一列对应的内容；# 后面是表头和程序的判断，只供查看。',
      '右边可写：题号、“题号 evidence”（证明）、“题号 part 2”（第二空）、“题号 option A”（选项列）、',
      '信息项（如 name、track）、platform submitted-at（提交时间）、ignore（不用）、"?"（暂不对应）。',
      '改好后：esg-score rank <文件> --map <本文件>',
    ],
    unbound: (nearest) => (nearest.length === 0 ? '没有对应' : `没有对应；可能是 ${nearest.join('、')}`),
    missing: '还没有列的题目和信息：',
    nearest: (letters) => (letters.length === 0 ? '' : `  最接近的列：${letters.join('、')}`),
    headers: '写下时各列的表头，供 rank 核对：列移动了或表头变了会报错并指到这里',
  },
};

const english: InspectionWords = {
  verdict: {
    ready: () => 'Ready to rank',
    'no-records': () => 'No submissions: nothing below the header can be read as a record',
    'needs-map': () => 'Correct the header or write a map first (--write-map), then rank',
    'useless-export': () => 'Of no use: exported by score; export it again from the platform',
    'other-questionnaire': (rubric) =>
      `A questionnaire’s export, but not of the rubric ${rubric}: name another --rubric, or write a map`,
    'no-questionnaire': (rubric) =>
      `Does not look like an export of a questionnaire, nor fit the rubric ${rubric}`,
    unreadable: () => 'Cannot be read',
  },
  errors: (count, codes) =>
    `${String(count)} errors to be dealt with, hence exit code 1: ${codes.join(', ')}`,
  several: (files) => `${String(files)} files:`,
  records: (count, rows) => `${String(count)} submissions${rows === '' ? '' : ` (rows ${rows})`}`,
  bound: (items, all) => `${String(items)} of ${String(all)} items have a column`,
  missingItems: (count) => `${String(count)} columns missing`,
  unreadCells: (count) => `${String(count)} cells not understood`,
  kind: {
    xlsx: 'Excel workbook (.xlsx)',
    xls: 'Excel 97–2003 (.xls)',
    csv: 'CSV text',
    unreadable: 'unreadable file',
  },
  member: (name, others) => `${name} in a zip${others === 0 ? '' : ` with ${String(others)} other files`}`,
  encoding: (name, reason) => `encoding ${name} (${reason})`,
  delimiter: (name, isDeclared) => `parted by ${name}${isDeclared ? ' (its first line, sep=, says so)' : ''}`,
  delimiterNames: { ',': 'commas', '\t': 'tabs', ';': 'semicolons', '|': 'vertical bars' },
  sheet: (name) => `Sheet “${name}”`,
  extent: (range, rows) => (rows === 0 ? 'without content' : `${range}, ${String(rows)} rows with content`),
  role: {
    read: '',
    'left-out': 'no header that can be recognised; rank leaves it out',
    hidden: 'hidden; rank leaves it out (name it with --sheet)',
    'not-selected': 'not chosen (--sheet)',
    empty: '',
  },
  veryHidden: 'very hidden (the list of “Unhide” does not show it)',
  platform: 'platform',
  points: (score) => `${String(score)} points`,
  runnerUp: 'next',
  ambiguous: 'about the same evidence; check the binding',
  header: 'header',
  noHeader: 'none: the first row reads like a record; add a header',
  headerRows: (first, last) =>
    first === last ? `row ${String(first)}` : `rows ${String(first)}–${String(last)}`,
  record: 'records',
  none: 'none',
  tables: 'tables',
  merges: 'merged cells',
  others: 'no records',
  rows: (rows) => `row ${rows}`,
  rowKind: {
    blank: 'blank',
    total: 'totals',
    remark: 'remark',
    'header-again': 'header again',
    'no-answers': 'neither name nor answers',
    trial: 'trial',
    incomplete: 'not handed in',
    'outside-table': 'outside the Excel table',
  },
  duplicates: 'Submitted several times',
  duplicate: (name, kept, dropped) => `${name} ${kept} counts, not ${dropped}`,
  isDecided: { yes: '', no: ' (which is later cannot be told; for now)' },
  missing: (count) => `Items and fields without a column (${String(count)})`,
  unbound: (count) => `Columns that stand for nothing (${String(count)})`,
  nearest: 'nearest',
  unread: 'Answers that no item understands',
  unreadColumn: (count, distinct) => `${String(count)} cells, ${String(distinct)} different`,
  accepted: 'accepted',
  fromRow: (row) => `first in row ${String(row)}`,
  moreValues: (count) => `… and ${String(count)} others`,
  binding: (counts) => `What the columns stand for (${counts})`,
  confidence: {
    certain: 'certain',
    likely: 'likely',
    doubtful: 'doubtful',
    'by-position': 'by position',
    unbound: 'unbound',
  },
  columns: ['column', 'stands for', 'confidence', 'why', 'header'],
  plainColumns: ['column', 'holds', 'filled', 'different', 'header'],
  privateColumn: ' (private)',
  platformRole: {
    'submitted-at': 'time of submission',
    sequence: 'running number',
    user: 'user',
    other: 'platform’s own',
  },
  content: { empty: 'nothing', numbers: 'numbers', times: 'times', choices: 'choices', text: 'text' },
  platformsOwn: 'platform’s own',
  ignored: 'ignored',
  evidence: 'evidence',
  option: 'option',
  part: (number) => `blank ${String(number)}`,
  findings: 'Other findings',
  more: (count) => `… and ${String(count)} more; --verbose lists all`,
  join: '; ',
  map: {
    intro: (place, rubric) => [
      `Map of columns: ${place} (rubric ${rubric})`,
      'On the left a column’s letter, on the right what it stands for; behind # the header and what the program',
      'makes of it, to be read only. On the right may stand: an item’s code, “code evidence”, “code part 2”,',
      '“code option A”, a field (such as name, track), platform submitted-at, ignore, or "?" for nothing yet.',
      'Then: esg-score rank <files> --map <this file>',
    ],
    unbound: (nearest) =>
      nearest.length === 0 ? 'stands for nothing' : `stands for nothing; perhaps ${nearest.join(', ')}`,
    missing: 'Items and fields that have no column yet:',
    nearest: (letters) => (letters.length === 0 ? '' : `  nearest columns: ${letters.join(', ')}`),
    headers: 'What the headers said when this was written: rank says so where one moved or changed',
  },
};

export const inspectionWords: Readonly<Record<Language, InspectionWords>> = { 'zh-CN': chinese, en: english };
