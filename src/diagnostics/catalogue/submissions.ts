import type { Entry } from './entry.js';

/** Findings about who submitted, and how often. */
export const submissionsEntries = {
  'identity/missing-name': {
    severity: 'error',
    'zh-CN': ['没有填写作品名称，不参加排名', '请补上作品名称后重新运行'],
    en: ['The work name is missing; the submission is not ranked', 'Fill it in and run again'],
  },
  'identity/missing-track': {
    severity: 'warning',
    'zh-CN': ['没有填写赛道，不参加分赛道排名', '请补上赛道后重新运行'],
    en: ['The track is missing; the work has no rank within a track', 'Fill it in and run again'],
  },
  'identity/unreadable-year': {
    severity: 'warning',
    'zh-CN': ['出品年份“{answer}”不是年份', '请改写为四位数字，例如 2025'],
    en: ['The year “{answer}” is not a year', 'Write four digits, such as 2025'],
  },
  'identity/unreadable-time': {
    severity: 'warning',
    'zh-CN': [
      '提交时间“{answer}”无法识别',
      '只有在判断重复提交的先后时才用到；请改为 2026-08-15 12:00:00 的样式',
    ],
    en: [
      'The submission time “{answer}” cannot be read',
      'It matters only to tell which of several submissions of a work is the latest; write it like 2026-08-15 12:00:00',
    ],
  },
  'duplicate/superseded': {
    severity: 'warning',
    'zh-CN': [
      '同一作品提交了 {count} 次：保留 {kept}，其余（{dropped}）不计',
      '如应保留另一份，请从表中删去不要的行后重新运行',
    ],
    en: [
      'The same work was submitted {count} times: {kept} is kept, the others ({dropped}) do not count',
      'If another one should count, delete the unwanted rows and run again',
    ],
  },
  'duplicate/undecided': {
    severity: 'error',
    'zh-CN': [
      '同一作品提交了 {count} 次，但没有提交时间可以判断先后：暂取 {kept}，其余（{dropped}）不计',
      '请补上提交时间，或从表中删去不要的行后重新运行',
    ],
    en: [
      'The same work was submitted {count} times and no submission time tells which is the latest: {kept} is taken for now, the others ({dropped}) do not count',
      'Add submission times, or delete the unwanted rows and run again',
    ],
  },
  'duplicate/same-name': {
    severity: 'warning',
    'zh-CN': [
      '有 {count} 份答卷的作品同名而联系人不同（{rows}），都保留',
      '请核实是否为同一作品；如是，请从表中删去不要的行',
    ],
    en: [
      '{count} submissions bear the same work name with different contacts ({rows}); all are kept',
      'Check whether they are one work; if so, delete the unwanted rows',
    ],
  },
} as const satisfies Record<string, Entry>;
