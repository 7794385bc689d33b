import type { Language } from '../../diagnostics/language.js';

/** An example of one kind of item: its label, what to know of it, and its own lines. */
export interface StarterItem {
  readonly label: Readonly<Record<Language, string>>;
  readonly about: Readonly<Record<Language, readonly string[]>>;
  /** What evidence it asks for where the rubric asks for any. */
  readonly evidence: 'any' | 'data' | 'none';
  readonly lines: (language: Language) => readonly string[];
}

const yesNo: StarterItem = {
  label: { 'zh-CN': '有书面制度', en: 'Written policy' },
  about: {
    'zh-CN': ['是非题。favourable 写明哪个回答得分：“是”得分写 "yes"，“否”得分（如“是否受过处罚”）写 "no"。'],
    en: ['Yes or no. favourable says which answer earns: "yes", or "no" (as for “Was there a penalty?”).'],
  },
  evidence: 'any',
  lines: () => ['kind: yes-no', 'favourable: "yes"'],
};

const grade: StarterItem = {
  label: { 'zh-CN': '落实程度', en: 'How far it is carried out' },
  about: {
    'zh-CN': ['分级题。由低到高列出各级；credit 是得分率，0 为不得分，1 为满分。'],
    en: ['Levels, from the lowest to the highest; credit is the share earned, 0 for nothing, 1 for all.'],
  },
  evidence: 'any',
  lines: (language) => {
    const words = {
      'zh-CN': ['没有', '有计划', '部分落实', '全面落实'],
      en: ['not at all', 'planned', 'in part', 'everywhere'],
    }[language];
    const credits = ['0', '0.4', '0.7', '1'];
    return [
      'kind: grade',
      'levels:',
      ...words.map(
        (word, at) => `  - { id: ${'DCBA'.charAt(at)}, credit: ${credits[at] ?? ''}, label: ${word} }`,
      ),
    ];
  },
};

const choice: StarterItem = {
  label: { 'zh-CN': '公开方式', en: 'Where it is published' },
  about: {
    'zh-CN': [
      '单选题。points 是选项的分值，最高的算满分。',
      'means: not-applicable 表示选它即本题不适用，其权重由同组其他题分担；相加时不减少满分。',
    ],
    en: [
      'One of several options. points is what each is worth, the best one being full credit.',
      'means: not-applicable takes the question out, as if it had not been asked.',
    ],
  },
  evidence: 'none',
  lines: (language) => {
    const words = {
      'zh-CN': ['单独的报告', '官网', '只在内部', '没有公开'],
      en: ['a report of its own', 'the website', 'only inside', 'nowhere'],
    }[language];
    const points = ['3', '2', '1', '0'];
    return [
      'kind: choice',
      'options:',
      ...words.map(
        (word, at) => `  - { id: ${'ABCD'.charAt(at)}, points: ${points[at] ?? ''}, label: ${word} }`,
      ),
    ];
  },
};

const number: StarterItem = {
  label: { 'zh-CN': '培训覆盖率', en: 'Share of staff trained' },
  about: {
    'zh-CN': [
      '数值题。unit: share 读百分比（45%、0.45 都可以），unit: number 读一般的数。',
      '曲线：20% 及以下得 0，80% 及以上得满分，其间按直线。越低越好时把两个数对调。',
    ],
    en: [
      'A number. unit: share reads percentages (45%, 0.45), unit: number any number.',
      'The curve: nothing up to 20%, everything from 80% on, straight in between. Swap them where less is better.',
    ],
  },
  evidence: 'data',
  lines: () => [
    'kind: number',
    'unit: share',
    'curve: { shape: linear, zero: 0.2, full: 0.8, outside: clamp }',
  ],
};

const multi: StarterItem = {
  label: { 'zh-CN': '已开展的工作', en: 'What is done' },
  about: {
    'zh-CN': ['多选题。所选各项分值之和，cap 分即满分。exclusive 的选项不能与其他选项同选。'],
    en: [
      'Any number of options. Their points add up, cap makes full credit. An exclusive option stands alone.',
    ],
  },
  evidence: 'any',
  lines: (language) => {
    const words = {
      'zh-CN': ['设定目标', '定期检查', '公开数据', '第三方核实'],
      en: ['targets', 'regular reviews', 'published figures', 'checks by others'],
    }[language];
    const none = { 'zh-CN': '以上都没有', en: 'none of these' }[language];
    return [
      'kind: multi',
      'options:',
      ...words.map((word, at) => `  - { id: ${'ABCD'.charAt(at)}, points: 1, label: ${word} }`),
      `  - { id: E, points: 0, exclusive: true, label: ${none} }`,
      'cap: 3',
    ];
  },
};

const mark: StarterItem = {
  label: { 'zh-CN': '评审打分', en: "Reviewer's mark" },
  about: {
    'zh-CN': ['打分题。评审直接填 0 到 max 的分数，超出范围的不予接受。'],
    en: ['A mark from 0 to max that a reviewer fills in; others are refused.'],
  },
  evidence: 'none',
  lines: () => ['kind: points', 'max: 10'],
};

const panel: StarterItem = {
  label: { 'zh-CN': '评委打分', en: 'Marks of the jury' },
  about: {
    'zh-CN': ['评委题。每位评委一列；有三个评分起去掉一个最高分和一个最低分再平均，不足三个直接平均。'],
    en: [
      'A jury, a column for each. From three marks on the highest and the lowest are dropped, else the mean counts.',
    ],
  },
  evidence: 'none',
  lines: () => [
    'kind: panel',
    'judges: 3',
    'max: 10',
    'rules:',
    '  - { marks: 3, use: trimmed-mean, drop_high: 1, drop_low: 1 }',
    '  - { marks: 1, use: mean, flag: true }',
  ],
};

/** One example of each kind that is answered and scored, in the order in which starters use them. */
export const starterItems: readonly StarterItem[] = [yesNo, grade, choice, number, multi, mark, panel];
