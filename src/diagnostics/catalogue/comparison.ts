import type { Entry } from './entry.js';

/** Findings about comparing runs and about published results that change. */
export const comparisonEntries = {
  'comparison/rescored-differently': {
    severity: 'warning',
    'zh-CN': [
      '运行记录中有 {count} 个作品的总分或名次与现在重算的不同（写成时的版本为 {version}）',
      '比较以重算的结果为准；请核对该版本以来更新说明中的“Scores change”',
    ],
    en: [
      'Scored again, {count} works of the run record have another total or rank than it holds (written by version {version})',
      'The comparison uses the new scores; see “Scores change” in the changelog since that version',
    ],
  },
  'comparison/lock-broken': {
    severity: 'error',
    'zh-CN': ['公布锁定文件与运行记录不符：其中之一在锁定后被改动过', '请从备份恢复这两个文件'],
    en: [
      'The lock does not fit the run record: one of the two was changed after publication',
      'Restore both from a backup',
    ],
  },
  'comparison/restatement-without-reason': {
    severity: 'error',
    'zh-CN': [
      '已公布的结果有变化，但没有说明原因：名次 {rank}，总分 {total}，等级 {level}',
      '请在 --restatements 的文件中写明作品和原因；只因其他作品变化的不必写',
    ],
    en: [
      'A published result changes and no reason is given: rank {rank}, score {total}, level {level}',
      'State work and reason in the file of --restatements; works that only others moved need none',
    ],
  },
  'comparison/reasons-no-header': {
    severity: 'error',
    'zh-CN': ['找不到更正说明的表头', '表头应有“作品”和“原因”两列'],
    en: ['No header of reasons was found', 'It has two columns: work and reason'],
  },
  'comparison/reason-unknown-work': {
    severity: 'warning',
    'zh-CN': [
      '更正说明中的作品“{work}”不在这两次结果中，或有几个同名作品',
      '请核对作品名称；同名时在名称后写明赛道，如“灯塔（剧集）”，或改写提交编号',
    ],
    en: [
      'The work “{work}” of the reasons is in neither run, or several bear the name',
      'Check the name; where several bear it write its track too, as in “Lantern (series)”, or the submission id',
    ],
  },
  'comparison/reason-not-needed': {
    severity: 'info',
    'zh-CN': ['作品“{work}”公布的结果没有变化，这条更正说明没有用上', '可以删去这一行'],
    en: ['Nothing published about “{work}” changes, so its reason is not used', 'The row can go'],
  },
  'comparison/reason-repeated': {
    severity: 'warning',
    'zh-CN': ['作品“{work}”有不止一条更正说明，采用了先写的一条', '请只保留一条'],
    en: ['There is more than one reason for “{work}”; the first one counts', 'Keep one of them'],
  },
} as const satisfies Record<string, Entry>;
