import type { Text } from '../../src/diagnostics/language.js';

/** A part of the language: a chapter of the page of rubric files, with its keys and examples. */
export interface Part {
  /** The name of its examples' file. */
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  /** Its keys at the top of a rubric file; every one belongs to exactly one part. */
  readonly keys: readonly string[];
}

export const parts: readonly Part[] = [
  {
    id: 'file',
    title: { 'zh-CN': '规则文件', en: 'The file' },
    about: {
      'zh-CN':
        '是哪份规则、哪个版本，哪些选择只是暂定；常量、共用的选项，以及在另一份规则上修改（见 [extending.md](extending.md)）。',
      en: 'Which rubric and version it is, what in it is only provisional; constants, shared scales, and changing another rubric (see [extending](extending.md)).',
    },
    keys: ['id', 'version', 'language', 'title', 'provisional', 'constants', 'scales', 'extends'],
  },
  {
    id: 'identity',
    title: { 'zh-CN': '基本信息', en: 'Identity' },
    about: { 'zh-CN': '说明是谁的答卷的各列。', en: 'The columns that say whose submission it is.' },
    keys: ['identity'],
  },
  {
    id: 'groups',
    title: { 'zh-CN': '分组与汇总', en: 'Groups and aggregation' },
    about: {
      'zh-CN': '分组可以有任意层。这些键既用于文件顶层（总分），也用于每个分组；没有全局的设置。',
      en: 'Groups go to any depth. These keys stand at the top of the file, for the total, and in every group; none is global.',
    },
    keys: ['aggregate', 'best', 'floor', 'out_of', 'round', 'groups'],
  },
  {
    id: 'items',
    title: { 'zh-CN': '题目', en: 'Items' },
    about: {
      'zh-CN': '每题的得分率为 0–1，乘以 100 即该题得分。',
      en: 'Every item has a credit from 0 to 1; times 100 it is the score of the item.',
    },
    keys: ['items'],
  },
  {
    id: 'evidence',
    title: { 'zh-CN': '证明', en: 'Evidence' },
    about: {
      'zh-CN':
        '证明只支撑得分：不得分的答案不需要证明，也不会降档。题目用 evidence、evidence_for、evidence_per_option、evidence_effects 说明需要什么。',
      en: 'Evidence only backs a credit above 0: what earns nothing needs none and is never taken down. Items say what they need by evidence, evidence_for, evidence_per_option and evidence_effects.',
    },
    keys: ['evidence'],
  },
  {
    id: 'applicability',
    title: { 'zh-CN': '是否适用、最低比例', en: 'What applies, and minimums' },
    about: {
      'zh-CN': '空白从不等于不适用：只有条件（applicable_if）或表示“不适用”的选项能让一题退出。',
      en: 'A blank never means not applicable: only a condition (applicable_if) or an option that says so takes an item out.',
    },
    keys: ['conditions', 'not_applicable', 'minimums'],
  },
  {
    id: 'adjustments',
    title: { 'zh-CN': '加减分', en: 'Adjustments' },
    about: {
      'zh-CN': '台账（[ledger.md](ledger.md)）可以对总分做什么。',
      en: 'What a [ledger](ledger.md) may do to totals.',
    },
    keys: ['adjustments'],
  },
  {
    id: 'levels',
    title: { 'zh-CN': '等级', en: 'Levels' },
    about: {
      'zh-CN': 'levels 是总分的等级；level_tables 是其他等级表。',
      en: 'levels are those of the total, level_tables all others.',
    },
    keys: ['levels', 'level_tables'],
  },
  {
    id: 'ranking',
    title: { 'zh-CN': '排名', en: 'Ranking' },
    about: {
      'zh-CN': '并列就是并列，除非写明同分规则；行的先后、名称从不决定名次。',
      en: 'Ties stay ties unless the rubric says how to part them; neither rows nor names ever do.',
    },
    keys: ['ranking'],
  },
  {
    id: 'awards',
    title: { 'zh-CN': '奖项', en: 'Awards' },
    about: {
      'zh-CN': '从名次或某个节点的得分中评出。没有人因并列而递补。',
      en: 'Drawn from the ranks, or by the score of a node. Nobody moves up past a tie at the cut.',
    },
    keys: ['awards'],
  },
  {
    id: 'publication',
    title: { 'zh-CN': '公布', en: 'Publication' },
    about: {
      'zh-CN':
        '公布表（[publishing.md](publishing.md)）里有什么。分数总是按公布的位数舍入；没有列出的都不会进入公布表。',
      en: 'What stands in the [published list](publishing.md). Scores are always rounded as published; what is not listed here cannot get in.',
    },
    keys: ['publication'],
  },
  {
    id: 'views',
    title: { 'zh-CN': '视图', en: 'Views' },
    about: { 'zh-CN': '同样这些题目的其他分组。', en: 'Second groupings of the same items.' },
    keys: ['views'],
  },
];
