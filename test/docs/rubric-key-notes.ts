/** What a key means where the schema itself does not say so: Chinese, then English. */
export const rubricKeyNotes: ReadonlyMap<string, readonly [zh: string, en: string]> = new Map([
  [
    'language',
    [
      '规则的语言；没有指定 --lang 时，结果用它书写。',
      'The rubric’s language; results are written in it unless --lang says otherwise.',
    ],
  ],
  ['identity', ['基本信息的各列：是谁的答卷。', 'The columns that say whose submission it is.']],
  [
    'identity[].role',
    [
      '用途；contact 用来辨认重复提交。恰好一个 name。',
      'What the field is for; contact fields tell duplicates. Exactly one name.',
    ],
  ],
  [
    'identity[].keywords',
    [
      '表头含其中任何一个、且至多再多十个字的列。',
      'The column whose title holds any of them and at most ten characters more.',
    ],
  ],
  ['identity[].required', ['缺少此列是错误。', 'A sheet without this column is an error.']],
  ['evidence', ['证明的识别与降档。', 'How evidence is recognised and what weak evidence costs.']],
  [
    'evidence.default_policy',
    ['默认采用的口径的 id。', 'The id of the policy that counts unless --policy names another.'],
  ],
  ['evidence.policies', ['降档口径，每个口径一张表。', 'Named tables of downgrades.']],
  ['evidence.policies[].partial', ['评审仅部分认可。', 'A ruling accepted the evidence in part.']],
  ['evidence.policies[].missing', ['没有证明。', 'No evidence.']],
  [
    'evidence.policies[].no_data',
    ['要求数据的题，证明里没有数据。', 'Data was asked for and the evidence holds none.'],
  ],
  ['evidence.policies[].rejected', ['评审不予认可。', 'A ruling rejected the evidence.']],
  ['conditions', ['决定某些题是否适用的条件。', 'What decides whether items apply to a work.']],
  [
    'conditions[].keywords',
    [
      '专门询问此条件的是非列的表头用词。',
      'Words of the title of a yes-no column that asks for the condition.',
    ],
  ],
  [
    'conditions[].inferred_from',
    [
      '没有专门的列时，由这些题的回答与证明推断。',
      'Without such a column: the items whose answers and evidence tell.',
    ],
  ],
  ['conditions[].denials', ['表示条件不成立的文字。', 'Texts that say that the condition is false.']],
  [
    'conditions[].subjects',
    [
      '事情本身的名称；含有它而又不是否认的分句，表示条件成立。',
      'Words for the matter itself; a clause with one of them that is no denial claims it.',
    ],
  ],
  ['aggregate', ['各顶层分组合成总分的方式。', 'How the top groups make the total.']],
  ['groups', ['顶层分组。', 'The top groups.']],
  [
    'groups[].groups',
    ['下级分组，排在本组题目之前。', 'Sub-groups; they come before the group’s own items.'],
  ],
  ['groups[].items', ['本组的题目。', 'The group’s own items.']],
  ['levels', ['等级，由高到低。', 'Rating bands, from the highest to the lowest.']],
  [
    'levels[].min',
    ['下限，包含在内；按排名所用的分数判定。', 'The lower bound, included; on the score that ranks.'],
  ],
  ['ranking', ['名次、小数位与并列的规则。', 'Ranks, decimals and ties.']],
  [
    'ranking.rank_on',
    [
      '按未舍入的（exact）还是公布的（published）分数排名。',
      'Rank on the score before rounding or on the published one.',
    ],
  ],
  ['ranking.decimals', ['公布分数的小数位数。', 'The decimals of published scores.']],
  [
    'ranking.ties',
    [
      '并列之后顺延（1、2、2、4）还是不跳号（1、2、2、3）。',
      'After a tie 1, 2, 2, 4 (competition) or 1, 2, 2, 3 (dense).',
    ],
  ],
  [
    'ranking.tie_breakers',
    [
      '同分时依次比较的分组或题目的 id；空列表表示并列。',
      'Ids of groups or items whose scores part equal totals, in order; an empty list leaves ties.',
    ],
  ],
  ['ranking.minimum_coverage', ['参加排名所需的最低覆盖率。', 'The coverage that a rank needs.']],
  ['items[].kind', ['题型。', 'The kind of item.']],
  ['items[grade].levels[].credit', ['这一档的得分率。', 'What the level is worth.']],
  ['items[multi].options', ['选项及其分数。', 'The options with their points.']],
  ['items[multi].options[].points', ['选中此项所得的分数。', 'What choosing the option earns.']],
  ['items[number].parts[].id', ['填空的代号。', 'The code of the blank.']],
  ['items[number].parts[].keywords', ['表头中指明此空的用词。', 'Words of the title that name this blank.']],
]);
