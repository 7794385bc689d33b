import type { Entry } from './entry.js';

/** Findings about what a rubric extends, and about its constants. */
export const rubricLayersEntries = {
  'rubric/unknown-base': {
    severity: 'error',
    'zh-CN': [
      '找不到 extends 所指的“{base}”',
      '请写内置规则的名称，或相对于本文件的路径；内置规则：{allowed}{suggestion}',
    ],
    en: [
      'There is no “{base}” to extend',
      'Name a shipped rubric, or a path from this file; shipped rubrics: {allowed}{suggestion}',
    ],
  },
  'rubric/extends-chain': {
    severity: 'error',
    'zh-CN': ['extends 绕回了自己，或超过 {limit} 层：{chain}', '请让其中一个文件不再使用 extends'],
    en: [
      '`extends` comes back to where it was, or goes through more than {limit} files: {chain}',
      'Let one of these files extend nothing',
    ],
  },
  'rubric/unknown-constant': {
    severity: 'error',
    'zh-CN': [
      '“${name}”没有定义',
      '在 constants 或 scales 中写明；已定义：{allowed}{suggestion}；若要原样的文字，请写 $${name}',
    ],
    en: [
      '“${name}” is not defined',
      'Define it under constants or scales; defined are: {allowed}{suggestion}; for the text itself write $${name}',
    ],
  },
  'rubric/unused-constant': {
    severity: 'info',
    'zh-CN': ['没有任何地方用到“${name}”', '可以删去，或核对使用处的写法'],
    en: [
      'Nothing uses “${name}”',
      'Delete it, or look whether it is spelt differently where it should be used',
    ],
  },
  'rubric/nothing-to-remove': {
    severity: 'error',
    'zh-CN': ['“{id}”写了 remove: true，但原规则的这个列表里没有它', '这里有：{allowed}{suggestion}'],
    en: [
      '“{id}” is to be removed, but the list that this one extends does not hold it',
      'It holds: {allowed}{suggestion}',
    ],
  },
} as const satisfies Record<string, Entry>;
