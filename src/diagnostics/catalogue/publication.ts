import type { Entry } from './entry.js';

/** Findings about publishing: what is in the way, what was let through, what must not get out. */
export const publicationEntries = {
  'publication/pending-rulings': {
    severity: 'error',
    'zh-CN': [
      '{count} 项待裁定事项（{works} 个作品）可能改变公布的名次、等级或奖项：{names}',
      '请在 review.xlsx 中裁定后重新运行 rank；确需先公布，用 --allow pending-rulings',
    ],
    en: [
      '{count} matters that await a ruling ({works} works) could change a published rank, level or award: {names}',
      'Rule on them in review.xlsx and run rank again; to publish all the same, --allow pending-rulings',
    ],
  },
  'publication/provisional-submissions': {
    severity: 'error',
    'zh-CN': [
      '{works} 个作品的成绩是暂定的：{names}',
      '请更正答卷，或在 review.xlsx 中裁定“确认”或“作废”；确需先公布，用 --allow provisional-submissions',
    ],
    en: [
      'The scores of {works} works are provisional: {names}',
      'Correct the submissions, or rule “confirm” or “void” in review.xlsx; to publish all the same, --allow provisional-submissions',
    ],
  },
  'publication/provisional-rubric': {
    severity: 'error',
    'zh-CN': [
      '评分规则中有 {count} 处尚未公布的暂定选择：{names}',
      '请定稿后从规则中删去 provisional；确需先公布，用 --allow provisional-rubric',
    ],
    en: [
      '{count} choices of the rubric are provisional: {names}',
      'Settle them and take provisional out of the rubric; to publish all the same, --allow provisional-rubric',
    ],
  },
  'publication/open-duplicates': {
    severity: 'error',
    'zh-CN': [
      '{count} 组重复提交尚未确定采用哪一份：{names}',
      '请在 review.xlsx 中裁定“保留这一份”；确需先公布，用 --allow open-duplicates',
    ],
    en: [
      'It is not settled which of several submissions counts, {count} times: {names}',
      'Rule “keep this one” in review.xlsx; to publish all the same, --allow open-duplicates',
    ],
  },
  'publication/same-names': {
    severity: 'error',
    'zh-CN': [
      '{works} 份答卷与另一份同名而联系人不同，是否为同一作品尚未确定：{names}',
      '请在 review.xlsx 的“适用与提交”中裁定：不应计入的“作废”，其余“确认”；确需先公布，用 --allow open-duplicates',
    ],
    en: [
      '{works} submissions share their name with one of another contact, and it is not settled whether they are one work: {names}',
      'Rule in review.xlsx: “void” what must not count, “confirm” the others; to publish all the same, --allow open-duplicates',
    ],
  },
  'publication/empty-submissions': {
    severity: 'error',
    'zh-CN': [
      '{works} 份答卷一题未答，仍参加了排名：{names}',
      '如果不是答卷（合计、说明等），请从表中删去该行后重新运行 rank；确需先公布，用 --allow empty-submissions',
    ],
    en: [
      '{works} submissions without a single answer were ranked: {names}',
      'If they are none (totals, remarks), take the rows out of the sheet and run rank again; to publish all the same, --allow empty-submissions',
    ],
  },
  'publication/contacts-in-texts': {
    severity: 'error',
    'zh-CN': [
      '{works} 个作品要公布的文字中有像电话或邮箱的内容：{names}',
      '请在答卷中更正后重新运行 rank；如果不是联系方式，用 --allow contacts-in-texts',
    ],
    en: [
      'What is to be published of {works} works holds something like a phone number or an e-mail address: {names}',
      'Correct it in the input and run rank again; if it is no contact, --allow contacts-in-texts',
    ],
  },
  'publication/rubric-errors': {
    severity: 'error',
    'zh-CN': [
      '评分规则有 {count} 个错误：{codes}',
      '请用 rubric check 查看并改正；确需先公布，用 --allow rubric-errors',
    ],
    en: [
      'The rubric has {count} errors: {codes}',
      'See rubric check and correct them; to publish all the same, --allow rubric-errors',
    ],
  },
  'publication/error-findings': {
    severity: 'error',
    'zh-CN': [
      '运行中有 {count} 个错误级别的问题（{codes}）：{names}',
      '请按“数据问题”逐条改正后重新运行 rank；确需先公布，用 --allow error-findings',
    ],
    en: [
      'The run has {count} findings that are errors ({codes}): {names}',
      'Correct them as “Data findings” says and run rank again; to publish all the same, --allow error-findings',
    ],
  },
  'publication/inputs-not-at-hand': {
    severity: 'error',
    'zh-CN': [
      '{count} 个答卷文件找不到、已改动或读不出，无法查证公布的文件不含非公开信息：{names}',
      '请用 --inputs 指明文件；确需不经查证就公布，用 --allow inputs-not-at-hand',
    ],
    en: [
      '{count} input files are missing, changed or unreadable, so that the published files cannot be searched for private values: {names}',
      'Name them with --inputs; to publish without that search, --allow inputs-not-at-hand',
    ],
  },
  'publication/rescored-differently': {
    severity: 'error',
    'zh-CN': [
      '现在重算，有 {count} 个作品的总分或名次与运行记录不同',
      '请用当前版本重新运行 rank；确需公布重算的结果，用 --allow rescored-differently',
    ],
    en: [
      'Scored again, {count} works have another total or rank than the run record holds',
      'Run rank again with this version; to publish the new results, --allow rescored-differently',
    ],
  },
  'publication/private-words': {
    severity: 'warning',
    'zh-CN': [
      '{works} 个作品的公开文字中含有非公开栏的词语，按 --allow private-words 公布：{names}',
      '请确认这些词语确为作品自己的公开文字',
    ],
    en: [
      'The public texts of {works} works hold words of private fields; published as --allow private-words says: {names}',
      'Make sure that these are public texts of the works themselves',
    ],
  },
  'publication/allowed': {
    severity: 'warning',
    'zh-CN': ['按 --allow {code} 放行，方法页和 json 中已注明：{what}', '这一处不再阻止公布'],
    en: [
      'Let through by --allow {code}, as the method page and the json say: {what}',
      'It no longer keeps the results from being published',
    ],
  },
  'publication/allow-not-needed': {
    severity: 'info',
    'zh-CN': ['不需要 --allow {code}：没有这样的障碍', '可以去掉这个选项'],
    en: ['--allow {code} is not needed: nothing of that kind is in the way', 'The option can go'],
  },
  'publication/unsearched-fields': {
    severity: 'warning',
    'zh-CN': [
      '输入中没有“{fields}”的列，公布的文件未据以查证',
      '如果表里其实有这样的列，请用 --map 指明后重新运行 rank；没有则不必处理',
    ],
    en: [
      'No column of the input is bound to {fields}, so what is published was not searched for it',
      'If there is such a column, name it with --map and run rank again; else there is nothing to do',
    ],
  },
  'publication/private-value': {
    severity: 'error',
    'zh-CN': [
      '“{part}”中有 {count} 处含有非公开栏“{field}”的内容（如 {place}），公布的文件已全部撤回',
      '通常是作品名称等公开栏里填了联系方式：请更正答卷后重新运行 rank；只是姓名等词语相同的，可用 --allow private-words（号码和邮箱不能放行）',
    ],
    en: [
      '“{part}” holds what stands in the private field “{field}”, {count} times (such as at {place}); all published files were withdrawn',
      'Usually a public field such as the name holds a contact: correct the submission and run rank again; where it is but the same word, --allow private-words (numbers and addresses are never let through)',
    ],
  },
  'rubric/publication-private': {
    severity: 'error',
    'zh-CN': [
      '“{id}”不能公布：它是非公开的，或用于辨认提交者',
      '请从 publication.fields 中删去；只有非 private、且不是 id 和 contact 类的栏可以公布',
    ],
    en: [
      '“{id}” cannot be published: it is private or tells who sent the submission',
      'Take it out of publication.fields; only fields that are neither private nor of role id or contact may be there',
    ],
  },
  'rubric/publication-nameless': {
    severity: 'error',
    'zh-CN': ['publication.fields 中没有作品名称“{id}”', '请加上它，否则看不出是谁的成绩'],
    en: [
      'publication.fields lacks the name, “{id}”',
      'Add it: otherwise nobody can tell whose results they are',
    ],
  },
  'rubric/publication-not-top': {
    severity: 'error',
    'zh-CN': ['“{id}”不是顶层分组，不能公布其得分', '只公布顶层分组的得分：{top}'],
    en: [
      '“{id}” is no top group, so that its scores cannot be published',
      'Only scores of top groups are published: {top}',
    ],
  },
  'rubric/publication-repeated': {
    severity: 'error',
    'zh-CN': ['“{id}”重复出现', '请只写一次'],
    en: ['“{id}” stands here twice', 'Write it once'],
  },
} as const satisfies Record<string, Entry>;
