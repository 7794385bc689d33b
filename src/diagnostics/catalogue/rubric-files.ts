import type { Entry } from './entry.js';

/** Findings about a rubric file: its syntax, keys, values and ids. */
export const rubricEntries = {
  'rubric/syntax': {
    severity: 'error',
    'zh-CN': ['YAML 语法有误：{reason}', '请检查缩进、冒号后的空格和引号'],
    en: [
      'This is not valid YAML: {reason}',
      'Check the indentation, the space after each colon and the quotation marks',
    ],
  },
  'rubric/unknown-key': {
    severity: 'error',
    'zh-CN': ['不认识的键“{key}”', '这里可以用：{allowed}{suggestion}'],
    en: ['Unknown key “{key}”', 'Allowed here: {allowed}{suggestion}'],
  },
  'rubric/missing-key': {
    severity: 'error',
    'zh-CN': ['缺少必需的键“{key}”', '请补上；各键的含义见 docs/rubric-format.md'],
    en: ['The key “{key}” is missing', 'Add it; docs/rubric-format.md explains every key'],
  },
  'rubric/unknown-value': {
    severity: 'error',
    'zh-CN': ['不认识的值“{value}”', '可以用：{allowed}{suggestion}'],
    en: ['Unknown value “{value}”', 'Allowed: {allowed}{suggestion}'],
  },
  'rubric/wrong-type': {
    severity: 'error',
    'zh-CN': [
      '这里应为 {expected}，写的却是 {actual}',
      '代码和版本号要加引号，例如 "2.10"；是非值用 "yes" 或 "no"',
    ],
    en: [
      'Expected {expected} here, found {actual}',
      'Codes and versions need quotation marks, such as "2.10"; write "yes" or "no" for answers',
    ],
  },
  'rubric/out-of-range': {
    severity: 'error',
    'zh-CN': ['值超出范围：{constraint}', '各键的范围见 docs/rubric-format.md'],
    en: ['The value is out of range: {constraint}', 'docs/rubric-format.md gives the range of every key'],
  },
  'rubric/duplicate-id': {
    severity: 'error',
    'zh-CN': ['代码“{id}”出现了不止一次', '每个代码只能用一次'],
    en: ['The id “{id}” is used more than once', 'Every id must be unique'],
  },
  'rubric/reserved-id': {
    severity: 'error',
    'zh-CN': [
      '“{id}”已另有含义，不能用作这里的代码',
      '请换一个代码；total 指总分，ignore 用于列对应文件，信息项不能与题目同名',
    ],
    en: [
      '“{id}” has another meaning and cannot be an id here',
      'Choose another: total is the whole, ignore a word of map files, and no field may be called like an item',
    ],
  },
  'rubric/unknown-reference': {
    severity: 'error',
    'zh-CN': ['“{id}”没有定义', '可以引用：{allowed}{suggestion}'],
    en: ['“{id}” is not defined', 'Defined are: {allowed}{suggestion}'],
  },
} as const satisfies Record<string, Entry>;
