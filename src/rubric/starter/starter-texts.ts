import type { Language } from '../../diagnostics/language.js';

/** The comments of a starter, each a few lines, and the words that stand in it. */
export interface StarterTexts {
  readonly top: (file: string) => readonly string[];
  readonly version: readonly string[];
  readonly identity: readonly string[];
  readonly identityLines: readonly string[];
  readonly evidence: readonly string[];
  readonly evidenceLines: readonly string[];
  readonly conditions: readonly string[];
  readonly conditionLines: readonly string[];
  readonly sum: readonly string[];
  readonly mean: readonly string[];
  readonly groupOf: (group: string, item: string) => string;
  readonly derived: readonly string[];
  readonly derivedLabel: string;
  readonly adjustments: readonly string[];
  readonly adjustmentLabel: string;
  readonly levels: readonly string[];
  readonly ranking: readonly string[];
  readonly awards: readonly string[];
  readonly awardLabel: string;
  readonly provisional: readonly string[];
  readonly provisionalLines: readonly string[];
}

const effects = (indent: string): readonly string[] =>
  [
    'partial: { factor: 1, levels: 0 }',
    'missing: { factor: 0.5, levels: 1 }',
    'no_data: { factor: 0.5, levels: 1 }',
    'rejected: { factor: 0, levels: to-lowest }',
  ].map((line) => indent + line);

const chinese: StarterTexts = {
  top: (file) => [
    '评分规则的起点。# 后面是说明，可以改也可以删；以“#:”开头的行是备用的写法，去掉“#:”即生效。',
    '',
    `  esg-score rubric check ${file}          检查，逐条指出所在的行`,
    `  esg-score rubric show ${file}           每题折合总分多少分`,
    `  esg-score template ${file} -o form.xlsx 生成填报表`,
    `  esg-score rank form.xlsx -r ${file}     计分、排名`,
  ],
  version: ['版本号加引号。改动分数、权重时第一位加一，改动等级、并列规则时第二位，只改文字时第三位。'],
  identity: [
    '每份答卷是谁的。role: name 是名称；track 是赛道，排名按赛道另排一遍；contact 是联系方式。',
    'private: true 的内容不进入任何结果。标题含 keywords 之一的列就是它。',
  ],
  identityLines: [
    '  - { id: name, role: name, required: true, label: 单位名称, keywords: [单位名称, 名称] }',
    '  - { id: track, role: track, label: 组别, keywords: [组别, 赛道] }',
    '  - { id: phone, role: contact, private: true, label: 联系电话, keywords: [联系电话, 电话, 手机] }',
  ],
  evidence: [
    '证明。题目的 evidence: any 表示要有证明，data 表示证明里要有数据，none 表示不要求。',
    '每套口径写明证明缺失（missing）、没有数据（no_data）、部分认可（partial）、不予认可（rejected）时怎么办：',
    '分级题降 levels 级，其他题乘以 factor。rank 默认用 default_policy，并把 beside_policy 的结果列在旁边。',
  ],
  evidenceLines: [
    '  headers: [证明材料, 证明, 附件]',
    '  placeholders: [无, 暂无, 没有, 略, 待补充]',
    '  pointers: [见附件, 详见附件]',
    '  default_policy: lenient',
    '  beside_policy: strict',
    '  policies:',
    '    - id: lenient',
    '      label: 降一档',
    ...effects('      '),
    '    - id: strict',
    '      label: 从严',
    '      partial: { factor: 0.5, levels: 1 }',
    '      missing: { factor: 0, levels: to-lowest }',
    '      no_data: { factor: 0, levels: to-lowest }',
    '      rejected: { factor: 0, levels: to-lowest }',
  ],
  conditions: ['不适用。填报表里多一列“是否有生产场所”；答“否”时，写了 applicable_if: has-site 的题目不计。'],
  conditionLines: ['  - { id: has-site, label: 有生产场所, keywords: [是否有生产场所] }'],
  sum: ['总分是各题得分之和。每题的 points 是它的满分；维度的分数是其下各题之和，weight 1 表示原样相加。'],
  mean: ['总分是加权平均，满分 100。weight 只在同一层内比较：40、30、30 与 4、3、3 相同。'],
  groupOf: (group, item) => `${group}：${item}`,
  derived: ['由其他题目算出的题，不用填：'],
  derivedLabel: '两题平均',
  adjustments: [
    '台账。处罚、加减分另记在一个文件里，用 rank --ledger 读入；这里写明事由和力度。',
    'kind 可以是 deduct（扣分）、multiply（乘以）、cap（封顶）、veto（一票否决）。总分最低到 lowest。',
  ],
  adjustmentLabel: '行政处罚',
  levels: ['等级。min 是该级的最低分（含），由高到低。'],
  ranking: [
    '排名。decimals 是公布的小数位数；rank_on: exact 按未舍入的分数，published 按公布的分数。',
    'ties: competition 并列后跳过名次（1、2、2、4），dense 不跳（1、2、2、3）。minimum_coverage 是最低作答率。',
  ],
  awards: ['奖项：取前三名；并列在末位时（tie_at_cut）widen 表示都给。'],
  awardLabel: '年度优秀',
  provisional: ['还没有定下来的选择写在这里，每份结果都会注明：'],
  provisionalLines: ['  - { choice: 各维度的权重, reason: 尚在征求意见 }'],
};

const english: StarterTexts = {
  top: (file) => [
    'A rubric to start from. What stands behind # explains: change it or take it out. Lines that begin with',
    '“#:” are there for you to use: take the “#:” away.',
    '',
    `  esg-score rubric check ${file}          every finding on its line`,
    `  esg-score rubric show ${file}           what each item is worth in points of the total`,
    `  esg-score template ${file} -o form.xlsx a form to fill in`,
    `  esg-score rank form.xlsx -r ${file}     score and rank`,
  ],
  version: [
    'Quoted. Raise the first number where scores or weights change, the second for levels and ties, the third for words.',
  ],
  identity: [
    'Whose submission it is. role: name is its name; each track gets a ranking of its own; contact is private.',
    'Whatever is private: true is in no result. A column belongs to a field if its title has one of the keywords.',
  ],
  identityLines: [
    '  - { id: name, role: name, required: true, label: Organisation, keywords: [organisation, name] }',
    '  - { id: track, role: track, label: Track, keywords: [track, category] }',
    '  - { id: phone, role: contact, private: true, label: Phone, keywords: [phone, telephone] }',
  ],
  evidence: [
    'Evidence. evidence: any at an item asks for it, data asks for figures in it, none asks for nothing.',
    'Each policy says what becomes of missing evidence, of evidence without data, of evidence accepted in part',
    '(partial) and rejected: a grade falls by levels, all else is multiplied by factor. rank uses default_policy',
    'and shows the result under beside_policy next to it.',
  ],
  evidenceLines: [
    '  headers: [evidence, proof, attachment]',
    '  placeholders: [none, n/a, tbd]',
    '  pointers: [see attachment, see attached]',
    '  default_policy: lenient',
    '  beside_policy: strict',
    '  policies:',
    '    - id: lenient',
    '      label: one level',
    ...effects('      '),
    '    - id: strict',
    '      label: strict',
    '      partial: { factor: 0.5, levels: 1 }',
    '      missing: { factor: 0, levels: to-lowest }',
    '      no_data: { factor: 0, levels: to-lowest }',
    '      rejected: { factor: 0, levels: to-lowest }',
  ],
  conditions: [
    'What does not apply. The form gets a column “Is there a production site?”; where it says no, items with',
    'applicable_if: has-site do not count.',
  ],
  conditionLines: [
    '  - { id: has-site, label: Has a production site, keywords: [is there a production site] }',
  ],
  sum: [
    "The total is the sum of the items' points. A group is the sum of its items; weight 1 adds it as it is.",
  ],
  mean: [
    'The total is a weighted mean, out of 100. Weights compare only within one level: 40, 30, 30 is 4, 3, 3.',
  ],
  groupOf: (group, item) => `${group}: ${item}`,
  derived: ['An item that is computed from others, and that nobody fills in:'],
  derivedLabel: 'Mean of two items',
  adjustments: [
    'A ledger. Penalties stand in a file of their own, read with rank --ledger; here is what for and how much.',
    'kind is deduct, multiply, cap or veto. The total never falls below lowest.',
  ],
  adjustmentLabel: 'Penalty by an authority',
  levels: ['Levels, from the highest; min is the lowest score of each, included.'],
  ranking: [
    'decimals are those of published scores; rank_on: exact ranks before rounding, published after it.',
    'ties: competition is 1, 2, 2, 4, dense is 1, 2, 2, 3. minimum_coverage is the least share answered.',
  ],
  awards: ['Awards: the first three; with tie_at_cut: widen all that tie at the last place win.'],
  awardLabel: 'Best of the year',
  provisional: ['Choices that are not settled yet; every result says so:'],
  provisionalLines: ['  - { choice: Weights of the groups, reason: Still being discussed }'],
};

/** The texts of a starter in each language. */
export const starterTexts: Readonly<Record<Language, StarterTexts>> = { 'zh-CN': chinese, en: english };
