import { sameText, type Text } from '../diagnostics/language.js';

/** From the least to the greatest: wording · who is ranked where and what it is called · scores not comparable. */
export const changeClasses = ['patch', 'minor', 'major'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** What a change of some part of a rubric means. */
export interface ClassRule {
  /** The parts, by the path of their facts: `*` stands for one step, `**` for any number of them. */
  readonly parts: string;
  readonly class: ChangeClass;
  readonly reason: Text;
}

const words: Text = {
  'zh-CN': '文字：用于识别列和选项或供人阅读，不改变回答值多少分',
  en: 'wording: finds columns and options or is read by people; what an answer is worth stays',
};
const shownOrder: Text = { 'zh-CN': '显示的先后，不影响分数', en: 'the order of display moves no score' };
const notes: Text = { 'zh-CN': '说明', en: 'a note' };
const tree: Text = {
  'zh-CN': '题目、分组及其权重和汇总决定分数',
  en: 'items, groups, their weights and aggregation make the score',
};
const credits: Text = { 'zh-CN': '回答如何得分', en: 'how answers earn credit' };
const evidence: Text = {
  'zh-CN': '证明的要求和不足的后果决定得分',
  en: 'what counts as evidence and what weak evidence costs',
};
const applicability: Text = { 'zh-CN': '题目是否适用', en: 'which items apply' };
const ledger: Text = { 'zh-CN': '扣分、封顶等调整及其界限', en: 'what the ledger may do to a total' };
const ranks: Text = {
  'zh-CN': '分数不变，名次或是否参加排名会变',
  en: 'scores stay; ranks, or who is ranked, may change',
};
const bands: Text = { 'zh-CN': '分数不变，等级会变', en: 'scores stay, levels change' };
const prizes: Text = { 'zh-CN': '分数不变，奖项会变', en: 'scores stay, awards change' };
const published: Text = {
  'zh-CN': '公布的内容会变，总分不变',
  en: 'what is published changes, the total stays',
};

/** What each part of a rubric can move; the first rule that fits decides. */
export const classRules: readonly ClassRule[] = [
  { parts: 'id', class: 'patch', reason: { 'zh-CN': '规则的名称', en: 'the name of the rubric' } },
  { parts: 'language', class: 'patch', reason: words },
  { parts: 'title', class: 'patch', reason: words },
  { parts: 'provisional.**', class: 'patch', reason: notes },
  { parts: 'nodes.*.provisional', class: 'patch', reason: notes },
  { parts: 'evidence.headers', class: 'patch', reason: words },
  { parts: 'adjustments.rules.*.items', class: 'patch', reason: notes },
  { parts: '**.label', class: 'patch', reason: words },
  { parts: '**.keywords', class: 'patch', reason: words },
  {
    parts: 'nodes.*.spec.levels.order',
    class: 'major',
    reason: { 'zh-CN': '降档沿着等级的顺序进行', en: 'evidence takes answers down along the levels' },
  },
  {
    parts: 'nodes.*.spec.options.order',
    class: 'major',
    reason: {
      'zh-CN': '导出表中的序号和字母按选项的先后理解',
      en: 'numbers and letters in exports are read after the order of the options',
    },
  },
  { parts: '**.order', class: 'patch', reason: shownOrder },
  { parts: 'identity.**', class: 'minor', reason: published },
  {
    parts: 'shown.**',
    class: 'minor',
    reason: { 'zh-CN': '只展示、不计分的题目', en: 'an item that is shown, never scored' },
  },
  { parts: 'views.**', class: 'minor', reason: published },
  { parts: 'evidence.besidePolicy', class: 'minor', reason: published },
  { parts: 'levelTables.**', class: 'minor', reason: bands },
  {
    parts: 'ranking.decimals',
    class: 'minor',
    reason: { 'zh-CN': '精确分不变，公布的位数会变', en: 'exact scores stay, published digits change' },
  },
  { parts: 'ranking.**', class: 'minor', reason: ranks },
  { parts: 'awards.**', class: 'minor', reason: prizes },
  { parts: 'publication.**', class: 'minor', reason: published },
  {
    parts: 'nodes.*',
    class: 'major',
    reason: { 'zh-CN': '增加或删去了题目或分组', en: 'an item or group was added or taken away' },
  },
  { parts: 'nodes.*.applicableIf', class: 'major', reason: applicability },
  {
    parts: 'nodes.*.notApplicable',
    class: 'major',
    reason: { 'zh-CN': '不适用时权重归谁', en: 'where the weight of what is not applicable goes' },
  },
  {
    parts: 'nodes.*.minimums.**',
    class: 'major',
    reason: { 'zh-CN': '达到多少比例才计分', en: 'the shares below which there is no score' },
  },
  { parts: 'nodes.*.spec.**', class: 'major', reason: credits },
  { parts: 'nodes.*.evidence', class: 'major', reason: evidence },
  { parts: 'nodes.*.evidenceFor', class: 'major', reason: evidence },
  { parts: 'nodes.*.evidencePerOption', class: 'major', reason: evidence },
  { parts: 'nodes.*.evidenceEffects.**', class: 'major', reason: evidence },
  ...['parent', 'weight', 'points', 'round', 'outOf', 'aggregate.**'].map((key): ClassRule => ({
    parts: `nodes.*.${key}`,
    class: 'major',
    reason: tree,
  })),
  { parts: 'conditions.**', class: 'major', reason: applicability },
  { parts: 'evidence.**', class: 'major', reason: evidence },
  { parts: 'adjustments.**', class: 'major', reason: ledger },
];

/** A part that no rule names is taken for one that moves scores. */
export const unclassed: ClassRule = { parts: '**', class: 'major', reason: sameText('—') };

function fits(parts: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return path.length === 0;
  if (first === '**') return path.some((_, index) => fits(rest, path.slice(index))) || fits(rest, []);
  return path.length > 0 && (first === '*' || first === path[0]) && fits(rest, path.slice(1));
}

/** The rule for the fact, or the part, at a path. */
export function classRuleFor(path: readonly string[]): ClassRule {
  return classRules.find(({ parts }) => fits(parts.split('.'), path)) ?? unclassed;
}

/** The greatest of some classes; undefined for none. */
export function greatestClass(classes: readonly ChangeClass[]): ChangeClass | undefined {
  return [...changeClasses].reverse().find((candidate) => classes.includes(candidate));
}
