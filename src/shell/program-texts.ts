import type { Language } from '../diagnostics/language.js';

/** The words of `--help`. */
export interface ProgramTexts {
  readonly description: string;
  readonly usageTitle: string;
  readonly argumentsTitle: string;
  readonly optionsTitle: string;
  readonly commandsTitle: string;
  readonly optionsWord: string;
  readonly commandWord: string;
  readonly choices: (choices: string) => string;
  readonly standard: (value: string) => string;
  readonly help: string;
  readonly version: string;
  readonly inspect: string;
  readonly rank: string;
  readonly validate: string;
  readonly template: string;
  readonly explain: string;
  readonly notice: string;
  readonly verify: string;
  readonly runRecord: string;
  readonly explained: string;
  readonly explainUsage: string;
  readonly optionExplainFormat: string;
  readonly optionExplainOut: string;
  readonly optionNoticeOut: string;
  readonly optionRescore: string;
  readonly optionInputs: string;
  readonly optionVerifyMap: string;
  readonly optionVerifyJson: string;
  readonly optionFileOverwrite: string;
  readonly rubric: string;
  readonly rubricCheck: string;
  readonly rubricList: string;
  readonly rubricShow: string;
  readonly rubricDiff: string;
  readonly rubricInit: string;
  readonly files: string;
  readonly rubricName: string;
  readonly optionRubric: string;
  readonly optionOut: string;
  readonly optionFormat: string;
  readonly optionJson: string;
  readonly optionRubricJson: string;
  readonly optionLeverage: string;
  readonly optionOrigins: string;
  readonly optionInspectJson: string;
  readonly optionWriteMap: string;
  readonly optionMapOverwrite: string;
  readonly optionSheet: string;
  readonly optionMap: string;
  readonly optionPolicy: string;
  readonly optionDuplicates: string;
  readonly optionLedger: string;
  readonly optionAsOf: string;
  readonly optionRulings: string;
  readonly optionLimit: string;
  readonly optionFailOn: string;
  readonly optionOverwrite: string;
  readonly optionTemplateOut: string;
  readonly optionTemplateOverwrite: string;
  readonly optionRows: string;
  readonly optionInitOut: string;
  readonly optionInitId: string;
  readonly optionInitTitle: string;
  readonly optionInitLanguage: string;
  readonly optionInitGroups: string;
  readonly optionInitItems: string;
  readonly optionInitEvidence: string;
  readonly optionInitNoEvidence: string;
  readonly optionInitLevels: string;
  readonly optionInitTotal: string;
  readonly optionAnnotate: string;
  readonly optionAnnotateOut: string;
  readonly optionAnnotateOverwrite: string;
  readonly optionLang: string;
  readonly optionQuiet: string;
  readonly optionVerbose: string;
  readonly optionNoColor: string;
  readonly examples: string;
}

const chinese: ProgramTexts = {
  description: '读取问卷导出表，计分、排名，并说明每一个数字的来历',
  usageTitle: '用法：',
  argumentsTitle: '参数：',
  optionsTitle: '选项：',
  commandsTitle: '命令：',
  optionsWord: '[选项]',
  commandWord: '[命令]',
  choices: (choices) => `（可选：${choices}）`,
  standard: (value) => `（默认：${value}）`,
  help: '显示帮助',
  version: '显示版本号',
  inspect: '查看导出表里有什么：工作表、平台、编码、各列对应哪一题、看不懂的答案；拿到新表先运行它',
  rank: '计分并排名，写出结果表格',
  validate: '只检查，不写出结果：按作品列出所有问题；也可写出加了批注的副本',
  template: '由评分规则生成填报表（.xlsx），填好后可直接用 rank 读取',
  explain: '说明一个作品的得分从何而来：从总分到每一题的答案、单元格、证明、裁定、降档和权重',
  notice: '为每个作品各写一份只含本作品的得分说明（.xlsx），公布前发给填报方',
  verify: '核对运行记录：答卷、规则、台账、裁定表和结果文件是否与当时相同，记录本身有无改动；逐项说明',
  runRecord: '运行记录 run.json，或它所在的结果文件夹',
  explained: '运行记录（或其文件夹）或答卷文件，最后写作品名称或提交编号',
  explainUsage: '[选项] <运行|答卷文件...> <作品>',
  optionExplainFormat: 'text、md，或 xlsx（发给填报方，不含其他作品）',
  optionExplainOut: '写入文件；不写则输出到终端',
  optionNoticeOut: '写入的文件夹',
  optionRescore: '并由记录重新计分；文件都在时再从答卷从头重算，逐项比较分数、名次、等级和标记',
  optionInputs: '当时读取的文件现在何处（可写多个，可用 * 通配，也可写文件夹）；改过名的按内容认出',
  optionVerifyMap: '当时用 --map 给出的列对应文件；运行记录中没有保存',
  optionVerifyJson: '以 JSON 输出到标准输出，列出全部差别',
  optionFileOverwrite: '覆盖已存在的同名文件',
  rubric: '评分规则：新建、检查、列出、查看、比较',
  rubricCheck: '检查评分规则文件，逐条指出所在行列，并提示值得确认之处',
  rubricList: '列出内置的评分规则',
  rubricShow: '显示分组、题目和折合总分的权重',
  rubricDiff: '比较两个版本：每处变化是否影响分数，版本号是否相应提高',
  rubricInit: '新建一份带注释的评分规则，由您改写；缺少的选项在终端上逐一询问',
  files: '答卷文件（.xlsx 或 .csv，可用 * 通配；- 表示标准输入）；多个文件合为一次评选',
  rubricName: '内置评分规则的名称，或规则文件',
  optionRubric: '评分规则：内置名称或文件',
  optionOut: '结果文件夹',
  optionFormat: '结果格式：xlsx、csv、json，用逗号隔开；运行记录 run.json 总会写出',
  optionJson: '把运行记录输出到标准输出',
  optionRubricJson: '以 JSON 输出到标准输出',
  optionLeverage: '其他题目不适用时，每题的有效权重最少和最多是多少',
  optionOrigins: '每个值写在哪个文件的哪一行',
  optionInspectJson: '以 JSON 输出到标准输出',
  optionWriteMap: '把各列的对应关系写成列对应文件，改好后交给 --map',
  optionMapOverwrite: '覆盖已有的列对应文件',
  optionSheet: '只读指定的工作表（可重复）',
  optionMap: '列对应文件（YAML）：哪一列是哪一题',
  optionPolicy: '证明口径（如 literal、strict），默认由评分规则决定',
  optionDuplicates: '同一作品多次提交时采用哪一份：最晚、最早、最完整，或一律报错',
  optionLedger: '加减分台账（.xlsx 或 .csv，可用 * 通配，可重复）：扣分、乘数、封顶、一票否决',
  optionAsOf: '按哪一天判断台账记录是否有效，如 2026-06-30；记录写有生效日或失效日时必须给出',
  optionRulings:
    '裁定表（.xlsx 或 .csv，可写多个、可重复）：填好的 review.xlsx，两位审核人可各用一份；请写在答卷文件之后',
  optionLimit: '提高读取上限，如 rows=300000、inflated=1GB（可重复）',
  optionFailOn: '从哪一级问题起退出码为 1',
  optionOverwrite: '覆盖结果文件夹中被改动过或不是本程序写出的同名文件',
  optionAnnotate: '把每个输入文件写成一份加了批注的副本：有问题的单元格标色并注明原因',
  optionAnnotateOut: '批注副本的文件夹，默认 out；只与 --annotate 一起使用',
  optionAnnotateOverwrite: '覆盖被改动过或不是本程序写出的同名副本；只与 --annotate 一起使用',
  optionTemplateOut: '填报表的文件名，默认为 <规则 id>-form.xlsx',
  optionTemplateOverwrite: '覆盖已有的同名文件',
  optionRows: '带下拉列表和检查的行数',
  optionInitOut: '规则文件名，默认为 <id>.yaml',
  optionInitId: '规则的 id，如 my-rubric',
  optionInitTitle: '规则的名称',
  optionInitLanguage: '规则和注释的语言',
  optionInitGroups: '各维度及权重，如 "环境:40,社会:30,治理:30"',
  optionInitItems: '每个维度的题数',
  optionInitEvidence: '题目要求证明',
  optionInitNoEvidence: '题目不要求证明',
  optionInitLevels: '等级及最低分，由高到低，如 "优秀:85,合格:60,不合格:0"；none 为不分等级',
  optionInitTotal: 'sum 各题分值相加，mean 加权平均',
  optionLang: '语言；默认随系统，其次随评分规则',
  optionQuiet: '只显示错误',
  optionVerbose: '显示全部问题和各列的对应关系',
  optionNoColor: '不用颜色',
  examples: `
示例：
  esg-score inspect 答卷.xlsx
  esg-score rank 答卷.xlsx
  esg-score rank 问卷星.xlsx 补交.csv --out 结果 --format xlsx,csv
  esg-score validate 答卷.xlsx

退出码：0 完成；1 完成但有达到 --fail-on 级别的问题；2 用法、规则或输入有误，未写出结果；
        3 结果无法写入；101 程序缺陷；130 被中断`,
};

const english: ProgramTexts = {
  description: 'Reads questionnaire exports, scores and ranks them, and explains every number',
  usageTitle: 'Usage:',
  argumentsTitle: 'Arguments:',
  optionsTitle: 'Options:',
  commandsTitle: 'Commands:',
  optionsWord: '[options]',
  commandWord: '[command]',
  choices: (choices) => ` (choices: ${choices})`,
  standard: (value) => ` (default: ${value})`,
  help: 'show this help',
  version: 'show the version',
  inspect:
    'show what is in exports: sheets, platform, encoding, what each column stands for, answers not understood; run it first',
  rank: 'score and rank, and write the result sheets',
  validate: 'check only and write no results: all findings, by work; or an annotated copy of the input',
  template: 'a form to fill in (.xlsx) from a rubric, which rank reads back as it is',
  explain:
    'how one score comes about: answer, cell, evidence, ruling, downgrade and weight, from the total to each item',
  notice: 'each producer’s own explanation (.xlsx), for objections before publication',
  verify:
    'check a run record: whether inputs, rubric, ledger, rulings, outputs and the record itself are as they were',
  runRecord: 'a run record, run.json, or the folder that holds it',
  explained:
    'a run record or its folder, or files of submissions; then the name of a work or its submission’s id',
  explainUsage: '[options] <run|files...> <work>',
  optionExplainFormat: 'text, md, or xlsx for the producer, which says nothing of others',
  optionExplainOut: 'the file to write; the terminal where it is left out',
  optionNoticeOut: 'the folder to write to',
  optionRescore:
    'also score again from the record, and from the inputs where all files are at hand; compares every score, rank, level and flag',
  optionInputs:
    'where the files that were read are now (files, patterns, folders); renamed ones are known by content',
  optionVerifyMap: 'the map of columns that the run was given with --map; the record does not keep it',
  optionVerifyJson: 'print JSON on the standard output, with every difference',
  optionFileOverwrite: 'replace files that exist',
  rubric: 'rubrics: start, check, list, show, compare',
  rubricCheck: 'check a rubric file: every finding on its line and column, with what to confirm',
  rubricList: 'list the rubrics that ship with the program',
  rubricShow: 'show groups and items with their weights in points of the total',
  rubricDiff: 'compare two versions: what each change moves, and whether the version was raised to match',
  rubricInit: 'start a commented rubric for you to rewrite; asks for missing options on a terminal',
  files:
    'submissions (.xlsx or .csv, patterns with *, - for the standard input); several files are one field',
  rubricName: 'the name of a shipped rubric, or a rubric file',
  optionRubric: 'rubric: a shipped name or a file',
  optionOut: 'folder for the results',
  optionFormat: 'xlsx, csv, json, separated by commas; the run record run.json is always written',
  optionJson: 'print the run record on the standard output',
  optionRubricJson: 'print JSON on the standard output',
  optionLeverage: 'the least and greatest effective weight of each item when others are not applicable',
  optionOrigins: 'the file and line of every value',
  optionInspectJson: 'print JSON on the standard output',
  optionWriteMap: 'write what the columns stand for as a map file, to correct by hand and hand to --map',
  optionMapOverwrite: 'replace an existing map file',
  optionSheet: 'read only this sheet (can be repeated)',
  optionMap: 'map file (YAML): which column is which item',
  optionPolicy: 'evidence policy (such as literal, strict); the default is the rubric’s',
  optionDuplicates: 'which of several submissions of one work counts, or none: refuse them all',
  optionLedger:
    'ledger of adjustments (.xlsx or .csv, patterns with *, can be repeated): deduct, multiply, cap, veto',
  optionAsOf:
    'the day on which the ledger’s entries must be in force, such as 2026-06-30; needed where they have a validity',
  optionRulings:
    'rulings (.xlsx or .csv, one or several): review.xlsx filled in, one copy for each reviewer; put it behind the submissions',
  optionLimit: 'raise a reading limit, such as rows=300000 or inflated=1GB (can be repeated)',
  optionFailOn: 'the severity from which the exit code is 1',
  optionOverwrite: 'replace result files that were edited or are not the program’s',
  optionAnnotate: 'write a copy of each input file with the cells in question coloured and explained',
  optionAnnotateOut: 'folder for the annotated copies, out by default; only with --annotate',
  optionAnnotateOverwrite: 'replace copies that were edited or are not the program’s; only with --annotate',
  optionTemplateOut: 'name of the form; by default <rubric id>-form.xlsx',
  optionTemplateOverwrite: 'replace a file of that name',
  optionRows: 'rows with drop-downs and checks',
  optionInitOut: 'name of the rubric file; by default <id>.yaml',
  optionInitId: 'id of the rubric, such as my-rubric',
  optionInitTitle: 'title of the rubric',
  optionInitLanguage: 'language of the rubric and its comments',
  optionInitGroups: 'groups and their weights, such as "Environment:40,Social:30,Governance:30"',
  optionInitItems: 'items in each group',
  optionInitEvidence: 'items ask for evidence',
  optionInitNoEvidence: 'items ask for no evidence',
  optionInitLevels:
    'levels and their lowest scores, highest first, such as "good:85,pass:60,fail:0"; none for none',
  optionInitTotal: 'sum adds the points of the items, mean is a weighted mean',
  optionLang: 'language; by default the environment’s, else the rubric’s',
  optionQuiet: 'show errors only',
  optionVerbose: 'show all findings and what each column stands for',
  optionNoColor: 'no colours',
  examples: `
Examples:
  esg-score inspect submissions.xlsx
  esg-score rank submissions.xlsx
  esg-score rank main.xlsx late.csv --out results --format xlsx,csv
  esg-score validate submissions.xlsx

Exit codes: 0 done; 1 done, with findings at or above --fail-on; 2 wrong usage, rubric or input,
            nothing written; 3 a result could not be written; 101 a bug; 130 interrupted`,
};

export const programTexts: Readonly<Record<Language, ProgramTexts>> = { 'zh-CN': chinese, en: english };
