import type { Language } from '../../src/diagnostics/language.js';
import type { Expression } from '../../src/expressions/expression.js';
import type { ItemSpec } from '../../src/items/registry.js';
import type { Group, Item, Level, Node, Rubric } from '../../src/rubric/rubric.js';
import { plainGroup, plainItem, plainRubric } from '../plain-rubric.js';

function both(zh: string, en: string): Record<Language, string> {
  return { 'zh-CN': zh, en };
}

function item(id: string, label: string, spec: ItemSpec, rest: Partial<Item> = {}): Item {
  return plainItem(id, spec, { label: both(label, `item ${id}`), evidence: 'none', ...rest });
}

function group(id: string, label: string, children: readonly Node[], rest: Partial<Group>): Group {
  return plainGroup(id, 1, children, { label: both(label, `group ${id}`), ...rest });
}

function option(id: string, label: string, points: number): { id: string } & Record<string, unknown> {
  return { id, label: both(label, `option ${id}`), keywords: [label], points };
}

const disclosure = {
  kind: 'choice',
  options: [
    option('A', '已披露并量化', 2),
    option('B', '已披露', 1),
    { ...option('C', '不确定', 0), means: 'unsure' },
    { ...option('D', '未披露', 0), means: 'no-disclosure' },
    { ...option('E', '不适用', 0), means: 'not-applicable' },
  ],
} as unknown as ItemSpec;
const yes: ItemSpec = { kind: 'yes-no', favourable: 'yes' };
const hours: ItemSpec = {
  kind: 'number',
  unit: 'number',
  parts: [{ id: 'n', label: both('数值', 'number'), keywords: [] }],
  curve: { shape: 'linear', zero: 0, full: 10, log: false, outside: 'clamp' },
};
const growth: ItemSpec = { ...hours, curve: { shape: 'min-max', better: 'higher', no_spread: 0.5 } };
const jury: ItemSpec = {
  kind: 'panel',
  min: 0,
  max: 10,
  judges: 5,
  rules: [
    { marks: 5, use: 'trimmed-mean', drop_high: 1, drop_low: 1, flag: false },
    { marks: 1, use: 'mean', drop_high: 0, drop_low: 0, flag: true },
  ],
  absent: [],
};

const halfOfI1: Expression = {
  type: 'call',
  name: '/',
  operands: [
    { type: 'question', question: 'value', id: 'i1', part: 0 },
    { type: 'number', value: 2 },
  ],
};
const half: ItemSpec = { kind: 'derived', expression: halfOfI1, max: 5 };

function bands(...levels: readonly (readonly [number, string])[]): readonly Level[] {
  return levels.map(([min, label]) => ({ min, label: both(label, `level ${String(min)}`) }));
}

/** 115 points: disclosure 40 (a mean, rounded, a proposal), management 50 (a sum that shrinks), impact 25. */
const total = plainGroup(
  'total',
  1,
  [
    group('D', '披露', [item('d1', '碳排放', disclosure), item('d2', '供应链', yes, { provisional: true })], {
      outOf: 40,
      round: 0,
      provisional: true,
    }),
    group(
      'M',
      '管理',
      [
        item('m1', '投入增长', growth, { points: 20, applicableIf: 'reports' }),
        item('m2', '专家评分', jury, { points: 30, round: 1 }),
        item('m3', '处罚', yes, { points: 5, weight: -1 }),
      ],
      { aggregate: { by: 'sum' }, notApplicable: 'ancestors' },
    ),
    group(
      'I',
      '影响',
      [item('i1', '志愿时长', hours), item('i2', '公开承诺', yes), item('i3', '半数', half)],
      {
        outOf: 25,
        minimums: { applicable: 0, answered: 0.5, below: 'zero' },
      },
    ),
    item('note', '备注', { kind: 'info', reads: 'text' }, { weight: 0 }),
  ],
  { label: both('总分', 'total'), aggregate: { by: 'sum' } },
);

/** An index of companies by industry, in points, without evidence, with one policy: nothing of works in it. */
export const indexRubric: Rubric = plainRubric(
  total,
  [
    {
      id: 'none',
      label: both('不要求证明', 'no evidence'),
      effects: {
        partial: { factor: 1, levels: 0 },
        missing: { factor: 1, levels: 0 },
        'no-data': { factor: 1, levels: 0 },
        rejected: { factor: 1, levels: 0 },
      },
    },
  ],
  {
    id: 'index',
    language: 'zh-CN',
    title: both('企业指数', 'Company index'),
    provisional: [{ choice: both('三组满分 40/50/25', 'Points 40/50/25'), reason: both('提议', 'Proposed') }],
    identity: (
      [
        ['name', '企业', 'Company'],
        ['track', '行业', 'Industry'],
      ] as const
    ).map(([role, zh, en]) => ({
      id: role,
      role,
      label: both(zh, en),
      keywords: [],
      required: role === 'name',
      private: false,
    })),
    conditions: [
      {
        id: 'reports',
        label: both('公布投入', 'publishes spending'),
        keywords: [],
        inferredFrom: ['m1'],
        denials: [],
        subjects: [],
        when: undefined,
      },
    ],
    views: [
      {
        id: 'esg',
        label: both('支柱', 'Pillars'),
        weights: 'equal',
        groups: [
          { id: 'E', label: both('环境', 'Environment'), items: ['d1', 'i1'] },
          { id: 'S', label: both('社会', 'Society'), items: ['d2', 'i1', 'i2', 'note'] },
        ],
      },
      {
        id: 'un',
        label: both('联合国目标', 'UN goals'),
        weights: 'effective',
        groups: [{ id: '13', label: both('气候', 'Climate'), items: ['d1'] }],
      },
    ],
    levelTables: [
      {
        id: 'grades',
        label: both('评级', 'Grade'),
        node: 'total',
        on: 'exact',
        bands: bands([60, '优'], [20, '良']),
      },
      {
        id: 'halves',
        label: both('半区', 'Half'),
        node: 'total',
        on: 'quantile',
        bands: bands([0.5, '前半'], [0, '后半']),
      },
      {
        id: 'open',
        label: both('透明度', 'Openness'),
        node: 'D',
        on: 'published',
        bands: bands([30, '高'], [0, '低']),
      },
      {
        id: 'busy',
        label: both('活跃', 'Busy'),
        node: 'i1',
        on: 'exact',
        bands: bands([50, '是'], [0, '否']),
      },
    ],
    ranking: {
      rankOn: 'exact',
      decimals: 2,
      ties: 'dense',
      tieBreakers: [],
      minimumCoverage: 0,
      trackSeparators: ['/'],
      brackets: [{ from: 2, to: 3 }],
    },
  },
);
