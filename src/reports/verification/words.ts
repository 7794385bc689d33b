import type { Text } from '../../diagnostics/language.js';
import type { CheckedKind, Finding } from './verification.js';

/** What is checked, as a line begins. */
export const kindWords: Readonly<Record<CheckedKind, Text>> = {
  record: { 'zh-CN': '运行记录', en: 'Run record' },
  tool: { 'zh-CN': '程序版本', en: 'Program version' },
  lock: { 'zh-CN': '公布锁定', en: 'Lock' },
  input: { 'zh-CN': '答卷', en: 'Input' },
  ledger: { 'zh-CN': '加减分台账', en: 'Ledger' },
  rulings: { 'zh-CN': '裁定表', en: 'Rulings' },
  rubric: { 'zh-CN': '评分规则', en: 'Rubric' },
  output: { 'zh-CN': '结果文件', en: 'Output' },
  surplus: { 'zh-CN': '多出的文件', en: 'Surplus file' },
  other: { 'zh-CN': '其他文件', en: 'Other files' },
  rescored: { 'zh-CN': '由记录重新计分', en: 'Scored again from the record' },
  reread: { 'zh-CN': '由答卷从头重算', en: 'Made again from the inputs' },
};

/** What was found; `{name}` is filled in. */
export const findingWords: Readonly<Record<Finding, Text>> = {
  intact: { 'zh-CN': '与写成时逐字节相同，封印相符', en: 'byte for byte as it was written; the seal fits' },
  rewritten: {
    'zh-CN': '内容与封印相符，但写法被改动过：第 {line} 行第 {column} 个字符起与程序的写法不同',
    en: 'the content fits the seal but is not written as the program writes it, from line {line}, column {column} on',
  },
  'seal-broken': {
    'zh-CN': '写成之后被改动过：封印与内容不符；改动所在见下文“{where}”',
    en: 'changed after it was written: the seal does not fit the content; see “{where}” below for where',
  },
  'seal-broken-unplaced': {
    'zh-CN':
      '写成之后被改动过：封印与内容不符。能重算的部分没有矛盾，改动在封印本身、结果文件清单或不参与计分的内容中',
    en: 'changed after it was written: the seal does not fit the content. Nothing that could be made again contradicts it, so the change is in the seal itself, in the list of outputs, or in content that no score depends on',
  },
  'other-form': {
    'zh-CN': '是另一种形式的运行记录（第 {version} 版），本程序无法核对',
    en: 'a record of another form (version {version}), which this program cannot check',
  },
  'not-a-record': {
    'zh-CN': '有运行记录中不会有的内容：{places}',
    en: 'holds what no run record holds, at {places}',
  },
  'not-json': {
    'zh-CN': '不是运行记录，或不完整、被改动：无法作为 JSON 读取（{reason}）',
    en: 'no run record, or cut short or changed: it cannot be read as JSON ({reason})',
  },
  'other-version': {
    'zh-CN':
      '记录由 {recorded} 写成，现在的程序是 {current}；重算的差别可能来自程序本身的变化（见 CHANGELOG）',
    en: 'written by {recorded}, checked by {current}: differences below may come from the program itself, see its CHANGELOG',
  },
  'older-form': {
    'zh-CN': '较早形式的记录，没有保存评分依据，无法由记录重新计分；请用 rank 重新生成',
    en: 'of an older form that keeps nothing to score again from; make it again with rank',
  },
  unlocked: { 'zh-CN': '没有锁定（尚未公布）', en: 'none (not published)' },
  locked: {
    'zh-CN': '相符：{publishedOn} 由{role}公布',
    en: 'fits: published on {publishedOn} by {role}',
  },
  'lock-of-other': {
    'zh-CN': '锁定的不是现在这份记录：记录在公布之后被改动或替换',
    en: 'is of another record: this one was changed or replaced after publication',
  },
  'lock-changed': { 'zh-CN': '锁定文件本身被改动过', en: 'the lock itself was changed' },
  same: { 'zh-CN': '相同', en: 'the same' },
  'same-elsewhere': { 'zh-CN': '相同（{path}）', en: 'the same ({path})' },
  'own-copy': {
    'zh-CN': '没有找到文件；记录中保存的全文与记录的 SHA-256 相符',
    en: 'the file was not found; the text kept in the record fits the recorded SHA-256',
  },
  changed: {
    'zh-CN': '内容已改变（{path}）：记录为 {recorded}，现为 {found}',
    en: 'changed ({path}): {recorded} recorded, now {found}',
  },
  missing: {
    'zh-CN': '没有找到（应为 SHA-256 {recorded}）；在别处时用 --inputs 指明',
    en: 'not found (SHA-256 {recorded}); name it with --inputs if it is elsewhere',
  },
  gone: { 'zh-CN': '结果文件夹中已没有这个文件', en: 'no longer in the folder of results' },
  'other-bytes': {
    'zh-CN': '文字相同，但字节与记录不符（编码或标记被改动）',
    en: 'the same text in other bytes (its encoding was changed)',
  },
  'kept-otherwise': {
    'zh-CN': '文件相同，但记录中保存的全文与它不同',
    en: 'the file is the same, but the text kept in the record is not its text',
  },
  surplus: {
    'zh-CN': '有结果文件的名称，但不属于这次运行',
    en: 'bears the name of an output but does not belong to this run',
  },
  unfinished: {
    'zh-CN': '一次中断的写入留下的文件；请重新运行 rank',
    en: 'left by writing that was cut short; run rank again',
  },
  'not-of-run': { 'zh-CN': '不属于这次运行，未核对', en: 'not of this run, not checked' },
  agrees: {
    'zh-CN': '{count} 份提交的分数、名次、等级和标记全部相同',
    en: 'scores, ranks, levels and flags of all {count} submissions are the same',
  },
  disagrees: {
    'zh-CN': '有 {count} 处不同，涉及 {works} 个作品',
    en: '{count} differences, in {works} works',
  },
  'no-basis': {
    'zh-CN': '记录中没有评分依据，未重算',
    en: 'the record keeps nothing to score from; not done',
  },
  'no-files': {
    'zh-CN': '未进行：缺少或已改变的文件有 {files}',
    en: 'not done: missing or changed are {files}',
  },
  'needs-map': {
    'zh-CN': '未进行：运行时用了列对应文件，记录中没有保存；请用 --map 给出',
    en: 'not done: the run used a map of columns, which the record does not keep; give it with --map',
  },
  refused: { 'zh-CN': '无法重算：{reason}', en: 'could not be done: {reason}' },
};

/** The parts of a record that a difference can be in. */
export const partWords: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    total: { 'zh-CN': '总分', en: 'total' },
    rank: { 'zh-CN': '名次', en: 'rank' },
    publishedRank: { 'zh-CN': '公布的名次', en: 'published rank' },
    trackRanks: { 'zh-CN': '赛道名次', en: 'rank in track' },
    level: { 'zh-CN': '等级', en: 'level' },
    levels: { 'zh-CN': '等级', en: 'level' },
    scores: { 'zh-CN': '得分', en: 'score' },
    noScore: { 'zh-CN': '无分的原因', en: 'why there is no score' },
    views: { 'zh-CN': '视图得分', en: 'view' },
    flags: { 'zh-CN': '降档标记', en: 'flag' },
    coverage: { 'zh-CN': '作答率', en: 'coverage' },
    status: { 'zh-CN': '状态', en: 'status' },
    unrankedReason: { 'zh-CN': '未排名的原因', en: 'why it is not ranked' },
    provisional: { 'zh-CN': '暂定', en: 'provisional' },
    otherPolicy: { 'zh-CN': '另一口径', en: 'other policy' },
    adjusted: { 'zh-CN': '加减分', en: 'adjustments' },
    naBounds: { 'zh-CN': '不适用题的上下限', en: 'bounds of what is not applicable' },
    responses: { 'zh-CN': '保存的答案', en: 'kept answer' },
    awards: { 'zh-CN': '奖项', en: 'awards' },
    diagnostics: { 'zh-CN': '发现的问题', en: 'findings' },
    duplicates: { 'zh-CN': '重复提交', en: 'duplicates' },
    rulings: { 'zh-CN': '裁定统计', en: 'rulings' },
  }),
);
