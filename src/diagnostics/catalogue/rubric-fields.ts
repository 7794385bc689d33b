import type { Entry } from './entry.js';

/** Findings about evidence policies, fields and headers of a rubric. */
export const rubricFieldsEntries = {
  'rubric/policy-order': {
    severity: 'error',
    'zh-CN': [
      '口径“{policy}”中，较弱的证明反而得分更高（{worse} 高于 {better}）',
      '应满足：rejected ≤ missing ≤ no_data ≤ partial',
    ],
    en: [
      'Under the policy “{policy}” weaker evidence earns more ({worse} above {better})',
      'It must hold that rejected ≤ missing ≤ no_data ≤ partial',
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
} as const satisfies Record<string, Entry>;
