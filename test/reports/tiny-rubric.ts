import { sameText } from '../../src/diagnostics/language.js';
import type { ItemSpec } from '../../src/items/registry.js';
import type { Group, Item, Node, Rubric } from '../../src/rubric/rubric.js';
import { balancedShares, plainGroup, plainItem } from '../plain-rubric.js';

/** An item with weight 1 that asks for any evidence, unless the rest says otherwise. */
export function item(id: string, label: string, spec: ItemSpec, rest: Partial<Item> = {}): Item {
  return plainItem(id, spec, { label: { 'zh-CN': label, en: `item ${id}` }, ...rest });
}

/** A group with its weight among its siblings. */
export function group(id: string, label: string, weight: number, children: readonly Node[]): Group {
  return plainGroup(id, weight, children, { label: { 'zh-CN': label, en: `group ${id}` } });
}

export const yes: ItemSpec = { kind: 'yes-no', favourable: 'yes' };
const no: ItemSpec = { kind: 'yes-no', favourable: 'no' };
const themes: ItemSpec = {
  kind: 'multi',
  cap: 4,
  options: [...'ABCD'].map((id) => ({
    id,
    label: sameText(`主题${id}`),
    keywords: [`主题${id}`],
    points: 1,
  })),
};
const impact: ItemSpec = {
  kind: 'grade',
  levels: [...'ABCDE'].map((id, index) => ({
    id,
    label: sameText(`影响${id}`),
    keywords: [`影响${id}`],
    credit: index / 4,
  })),
};
const shares: ItemSpec = balancedShares(['员工', '管理者']);

/** Values 20, process 50 (two groups, one item conditional), impact 30; a weight of thirds on purpose. */
export const tinyRubric: Rubric = {
  id: 'tiny',
  version: '1.10',
  language: 'zh-CN',
  title: { 'zh-CN': '小型评分规则', en: 'Tiny rubric' },
  provisional: [
    {
      choice: { 'zh-CN': '三个维度按 20/50/30 计权', en: 'Weights 20/50/30' },
      reason: { 'zh-CN': '尚未公布', en: 'Not published' },
    },
  ],
  identity: [
    {
      id: 'name',
      role: 'name',
      label: { 'zh-CN': '作品名称', en: 'Work' },
      keywords: [],
      required: true,
      private: false,
    },
    {
      id: 'phone',
      role: 'contact',
      label: { 'zh-CN': '电话', en: 'Phone' },
      keywords: [],
      required: false,
      private: true,
    },
  ],
  evidence: {
    headers: ['请提供内容证明'],
    placeholders: ['无'],
    pointers: ['见附件'],
    defaultPolicy: 'literal',
    besidePolicy: 'strict',
    policies: [
      {
        id: 'literal',
        label: { 'zh-CN': '字面口径', en: 'literal' },
        effects: {
          partial: { factor: 1, levels: 0 },
          missing: { factor: 0.5, levels: 1 },
          'no-data': { factor: 0.5, levels: 1 },
          rejected: { factor: 0, levels: 'to-lowest' },
        },
      },
      {
        id: 'strict',
        label: { 'zh-CN': '严格口径', en: 'strict' },
        effects: {
          partial: { factor: 0.5, levels: 1 },
          missing: { factor: 0, levels: 2 },
          'no-data': { factor: 0, levels: 2 },
          rejected: { factor: 0, levels: 'to-lowest' },
        },
      },
    ],
  },
  conditions: [
    {
      id: 'uses-ai',
      label: { 'zh-CN': '使用人工智能', en: 'uses AI' },
      keywords: ['是否使用AI'],
      inferredFrom: ['2.2.2'],
      denials: ['未使用AI'],
      subjects: [],
      when: undefined,
    },
  ],
  total: group('total', '总分', 1, [
    group('V', '价值', 20, [item('1.1', '可持续主题', themes)]),
    group('P', '过程', 50, [
      group('2.1', '环境', 1, [
        item('2.1.1', '生态监督', yes),
        item('2.1.2', '欠付款项', no),
        item('2.1.3', '性别比例', shares, { evidence: 'none' }),
      ]),
      group('2.2', '创意与人工智能', 1, [
        item('2.2.1', '原创保护', yes),
        item('2.2.2', '人工智能标识', yes, { applicableIf: 'uses-ai' }),
      ]),
    ]),
    group('I', '影响', 30, [item('3.1', '环境影响', impact, { evidence: 'data' })]),
  ]),
  views: [],
  adjustments: { rules: [], mostDeducted: undefined, lowest: undefined, highest: undefined },
  levelTables: [
    {
      id: 'levels',
      label: { 'zh-CN': '等级', en: 'Level' },
      node: 'total',
      on: 'exact',
      bands: [
        { min: 90, label: { 'zh-CN': '典范者', en: 'exemplar' } },
        { min: 60, label: { 'zh-CN': '第二级', en: 'second' } },
        { min: 0, label: { 'zh-CN': '初阶探索者', en: 'explorer' } },
      ],
    },
  ],
  ranking: {
    rankOn: 'exact',
    decimals: 2,
    ties: 'competition',
    tieBreakers: [],
    minimumCoverage: 0.5,
    trackSeparators: [],
    brackets: [],
  },
  awards: [],
  publication: {
    fields: ['name'],
    total: true,
    level: true,
    groups: ['V', 'P', 'I'],
    trackRanks: true,
    awards: true,
    unranked: 'left-out',
  },
};
