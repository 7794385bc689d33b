import { describe, expect, test } from 'vitest';
import { isNumbered } from '../../src/intake/profiles/profile.js';
import { qqWj } from '../../src/intake/profiles/qq-wj.js';
import { wjx } from '../../src/intake/profiles/wjx.js';
import { splitLastBracket } from '../../src/intake/profiles/split-bracket.js';
import { itemsOf } from '../../src/rubric/rubric.js';
import { codeHeaders, rowOf, sheetOf, take } from './make-sheet.js';
import { generic } from '../../src/intake/profiles/generic.js';
import { cleanText } from '../../src/table/clean-text.js';
import { platformRubric } from './platform-sheet.js';
import { detectProfile, detectSheet } from '../../src/intake/profiles/detect-profile.js';
import { markOther } from '../../src/intake/profiles/mark-other.js';

const detect = (headers: readonly string[], cells: readonly string[] = []): string =>
  detectProfile({ top: headers, below: [cells] }).profile.id;

const wjxMeta = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP'];
const qqMeta = ['编号', '开始答题时间', '结束答题时间', '答题时长'];
const titles = ['作品名称', '2.1.1环境', '请提供内容证明', '2.1.2资源', '请提供内容证明', '3.1传播'];
const wjxTitles = titles.map((title, index) => `${String(index + 1)}、${title}`);
const qqTitles = titles.map((title, index) => `${String(index + 1)}.${title}`);

describe('问卷星', () => {
  test('with its own columns', () => {
    expect(detect([...wjxMeta, ...wjxTitles])).toBe('wjx');
  });

  test('with its own columns removed, or their titles blanked', () => {
    expect(detect(wjxTitles)).toBe('wjx');
    expect(detect(['序号', ...wjxTitles])).toBe('wjx');
  });

  test('by its own columns alone', () => {
    expect(detect([...wjxMeta, ...titles])).toBe('wjx');
  });

  test('some of its columns and the marks in the cells', () => {
    expect(detect(['提交答卷时间', '序号', ...titles], ['A┋B', '(跳过)'])).toBe('wjx');
    expect(detect(['提交答卷时间', '序号', ...titles], ['是', '否'])).toBe('generic');
  });
});

describe('腾讯问卷', () => {
  test('with its own columns', () => {
    expect(detect([...qqMeta, ...qqTitles], ['A.是'])).toBe('qq-wj');
  });

  test('with its own columns removed', () => {
    expect(detect(qqTitles, ['A.是', 'B.否'])).toBe('qq-wj');
  });

  test('newer exports have theirs behind the questions', () => {
    expect(detect([...qqTitles, '清洗数据结果', '自定义字段'], [])).toBe('qq-wj');
  });
});

describe('generic', () => {
  test('bare codes are no question numbers', () => {
    const codes = ['1.1', '2.1.1', '2.1.2', '2.1.3', '2.2.1', '2.2.2', '3.1', '3.2'];
    expect(detect(codes, ['A.是'])).toBe('generic');
    expect(isNumbered(codes, qqWj.numberPattern)).toBe(false);
  });

  test('nothing', () => {
    expect(detect([])).toBe('generic');
  });
});

describe('running numbers', () => {
  const numbered = (...numbers: readonly string[]): boolean =>
    isNumbered(
      numbers.map((number) => `${number}.题`),
      qqWj.numberPattern,
    );

  test('rise, and most are different', () => {
    expect(numbered('1', '2', '3', '4')).toBe(true);
    expect(numbered('1', '2', '2', '3')).toBe(true);
    expect(numbered('1', '1', '1', '2', '2')).toBe(false);
    const options = ['1、名称', '2、(生态)', '2、(教育)', '2、(公平)', '3、年份'];
    expect(isNumbered(options, wjx.numberPattern)).toBe(true);
    expect(
      isNumbered(['1、1、生态', '1、2、教育', '1、3、公平', '1、4、产业', '2、1、传播'], wjx.numberPattern),
    ).toBe(false);
    expect(numbered('4', '3', '2', '1')).toBe(false);
  });

  test('at least three', () => {
    expect(numbered('1', '2')).toBe(false);
  });

  test('a platform without numbers', () => {
    expect(isNumbered(['1.题', '2.题', '3.题'], undefined)).toBe(false);
  });
});

describe('the other platforms, by what only they write', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['qq-docs', ['提交时间(自动)', '你的组别(必填)', '备注', '提交者(自动)'], []],
    ['qq-docs', ['提交者(自动)', '作品名称'], []],
    ['jinshuju', ['作品名称', '2.1.1环境', '提交人', '提交时间', '填写设备', '操作系统', '浏览器', 'IP'], []],
    ['wps', ['填写人', '填写时间', '作品名称', '2.1.1环境'], []],
    ['wenjuan', ['seq', 'source', 'Q1', 'Q2|A1', 'Q2|A2|open', 'start', 'finish', 'time_used'], []],
    ['wenjuan', ['Q1', 'Q2_A1', 'Q2_A2', 'Q2_A2_open', 'Q3'], []],
    ['gforms', ['Horodateur', 'Titre', '2.1.1'], []],
    ['gforms', ['Timestamp', 'Email Address', 'Score', 'Name'], []],
    ['msforms', ['ID', 'Start time', 'Completion time', 'Email', 'Name', '2.1.1'], ['A;B;']],
    ['msforms', ['ID', '开始时间', '完成时间', '电子邮件', '名称', '2.1.1'], []],
    ['surveymonkey', ['Respondent ID', 'Collector ID', 'Start Date', 'End Date', '2.1.1'], []],
    ['qualtrics', ['StartDate', 'EndDate', 'Finished', 'RecordedDate', 'ResponseId', 'Q1'], []],
    ['qualtrics', ['Q1', 'Q2'], ['{"ImportId":"QID1"}', "{'ImportId': 'QID2'}"]],
    ['limesurvey', ['id', 'submitdate', 'lastpage', 'startlanguage', 'q1[SQ001]', 'q1[other]'], []],
    ['limesurvey', ['Response ID', 'Date submitted', 'Last page', 'Start language', '2.1.1'], []],
    ['kobo', ['start', 'end', 'g/q1', 'g/q1/a', '_id', '_uuid', '_submission_time', '_index'], []],
    ['typeform', ['#', '2.1.1', 'Submit Date (UTC)', 'Network ID'], []],
    ['typeform', ['#', '2.1.1', 'Response Type', 'Start Date (UTC)', 'Stage Date (UTC)', 'Ending'], []],
    ['redcap', ['record_id', 'q1___1', 'q1___2', 'form_1_complete'], ['0', '1']],
    ['redcap', ['Record ID', 'Themes (choice=One)', 'Themes (choice=Two)', 'Complete?'], ['Checked']],
    [
      'msforms',
      ['ID', 'Hora de inicio', 'Hora de finalización', 'Correo electrónico', 'Nombre', '2.1.1'],
      [],
    ],
    ['gforms', ['Carimbo de data/hora', 'Endereço de e-mail', '2.1.1'], []],
    ['gforms', ['Časová značka', '2.1.1'], []],
    ['surveymonkey', ['respondent_id', 'collector_id', 'date_created', 'date_modified', '2.1.1'], []],
    ['limesurvey', ['id. Antwort ID', 'submitdate. Datum', 'lastpage. Seite', '2.1.1. Umwelt'], []],
    ['limesurvey', ['ID de la réponse', 'Date de soumission', '2.1.1 [Nature]'], []],
    ['kobo', ['作品', '_index', '_parent_table_name', '_parent_index', '_submission___version__'], []],
    ['wjx', ['1、作品名称', '2、(保护生态)', '2、(乡村教育)', '2、(社会公平)', '2、(其他)', '3、年份'], []],
    // 飞书 and 钉钉 name nothing that others do not.
    ['generic', ['作品名称', '2.1.1环境', '提交人', '提交时间'], ['A,B']],
    ['generic', ['发起人', '发起时间', '作品名称', '2.1.1环境'], []],
  ])('%s: %j', (id, headers, cells) => {
    expect(detect(headers, cells)).toBe(id);
  });

  test('words of theirs inside questions are none', () => {
    const titles = [
      '您的IP授权来源',
      '来源详情说明',
      '提交答卷时间是否合适',
      '浏览器与操作系统',
      '填写设备的品牌',
    ];
    expect(detect(titles)).toBe('generic');
  });
});

describe('platforms in a language whose words are not known, by what stands in their own columns', () => {
  const read = (
    top: readonly string[],
    below: readonly (readonly string[])[],
  ): readonly [string, readonly (string | undefined)[]] => {
    const { profile } = detectProfile({ top, below });
    return [profile.id, profile.headerBlock({ top, below }).headers.map(({ role }) => role)];
  };

  test('Microsoft Forms: a number, two times, a sender', () => {
    const titles = ['ID', 'Aloitusaika', 'Lopetusaika', 'Sähköposti', 'Nimi', '2.1.1'];
    const times = ['8/21/2026 9:00:00', '8/21/2026 9:12:00'];
    const rows = [
      ['1', ...times, 'anonyymi', '', 'Yes'],
      ['2', ...times, 'anonyymi', '', 'No'],
    ];
    const roles = ['sequence', 'other', 'submitted-at', 'user', 'other', undefined];
    expect(read(titles, rows)).toEqual(['msforms', roles]);
    // One time alone, and a number that does not count the rows, are somebody's answers.
    expect(read(titles, [rows[0] ?? [], ['1', ...times, 'anonyymi', '', 'No']])[0]).toBe('generic');
    expect(read(titles, [['1', times[0] ?? '', 'x', 'a', '', 'No'], ...rows])[0]).toBe('generic');
  });

  test('LimeSurvey: a number, a time, a page, a language, and its other columns behind them', () => {
    const titles = ['Svar-ID', 'Dato indsendt', 'Sidste side', 'Startsprog', 'Frø', 'Startdato', '2.1.1'];
    const rows = [
      ['7', '2026-08-21 09:12:00', '4', 'da', '1503249853', '2026-08-21 09:00:00', 'Ja'],
      ['9', '', '2', 'da', '903249853', '2026-08-21 09:30:00', ''],
    ];
    const [id, roles] = read(titles, rows);
    expect(id).toBe('limesurvey');
    expect(roles).toEqual(['sequence', 'submitted-at', 'other', 'other', 'other', 'other', undefined]);
    const { profile } = detectProfile({ top: titles, below: rows });
    expect(profile.leftOut((title) => (title === 'submitdate' ? '' : undefined))).toBeDefined();
  });
});

describe('columns of options in an export of no known platform', () => {
  test.each([
    ['主题 [生态]', '主题', '生态'],
    ['主题: 生态', '主题', '生态'],
    ['主题 - 生态', '主题', '生态'],
    ['主题/生态', '主题', '生态'],
    ['主题（生态）', '主题', '生态'],
  ])('%s', (header, question, option) => {
    expect(generic.optionHeaders(cleanText(header))).toContainEqual({ question, option, group: question });
  });

  test('are bound to the options of the question that they name', async () => {
    const titles = ['生态', '平等', '技术创新'].map((option) => `关注哪些方面 [${option}]`);
    const headers = codeHeaders.flatMap((header) => (header === '1.1' ? titles : [header]));
    const row = rowOf({ '1.1': '1' });
    const sheet = sheetOf([headers, [...row.slice(0, 6), 'Sí', 'No', 'Sí', ...row.slice(7)]]);
    const { submissions, diagnostics } = await take([sheet]);
    expect(diagnostics).toEqual([]);
    expect(submissions[0]?.submission.responses.get('1.1')?.answer).toMatchObject({ shown: 'A、C' });
  });

  test('nothing before or behind the mark is none', () => {
    expect(generic.optionHeaders('主题：')).toEqual([]);
    expect(generic.optionHeaders('/生态')).toEqual([]);
  });
});

describe('what detection tells', () => {
  test('the reasons in both languages, the points and the next platform', () => {
    const detection = detectProfile({ top: ['ID', 'Start time', 'Completion time', '2.1.1'], below: [] });
    expect(detection).toMatchObject({
      profile: { id: 'msforms' },
      score: 10,
      ambiguous: false,
      runnerUp: undefined,
    });
    expect(detection.reasons[0]).toEqual({
      'zh-CN': '有平台自带的列：ID, Start time, Completion time',
      en: 'has the platform’s own columns: ID, Start time, Completion time',
    });
  });

  test('two platforms with as much evidence', () => {
    const detection = detectProfile({
      top: ['Record ID', 'record_id', 'Respondent ID', 'Collector ID'],
      below: [],
    });
    expect(detection).toMatchObject({
      profile: { id: 'surveymonkey' },
      runnerUp: { profile: { id: 'redcap' } },
    });
    expect(detection.ambiguous).toBe(true);
  });
});

describe('the header of a whole sheet', () => {
  const at = (rows: readonly (readonly string[])[]): readonly (string | number)[] => {
    const { profile, position, headerRows } = detectSheet(sheetOf(rows).rows);
    return [profile.id, position, headerRows];
  };

  test('below a title, one row or several', () => {
    expect(at([['年度问卷'], [...wjxMeta, ...wjxTitles], ['1']])).toEqual(['wjx', 1, 1]);
    expect(
      at([
        ['Respondent ID', 'Themes', '', 'Sex'],
        ['', 'Ecology', 'Peace', 'Response'],
        ['1', 'Ecology', '', 'Male'],
      ]),
    ).toEqual(['surveymonkey', 0, 2]);
    expect(
      at([
        ['ID', 'Q1'],
        ['Response ID', 'Sex'],
        ['{"ImportId":"_recordId"}', '{"ImportId":"QID1"}'],
        ['R_1', 'x'],
      ]),
    ).toEqual(['qualtrics', 0, 3]);
    expect(
      at([
        ['_uuid', '_submission_time', 'q'],
        ['', '', '#tag'],
        ['a', '2026-08-21T01:00:00', 'x'],
      ]),
    ).toEqual(['kobo', 0, 2]);
  });

  test('questions above their parts, each answered yes or no', () => {
    const above = ['Background', '', '', 'Where', ''];
    const parts = ['Engineering', 'Informatics', 'Other', 'here', 'there'];
    expect(
      at([above, parts, ['Ja', 'Nein', '', 'often', 'seldom'], ['Nein', 'Ja', 'law', 'never', 'often']]),
    ).toEqual(['limesurvey', 0, 2]);
    // Titles without one for every column, above answers.
    expect(
      at([
        ['Name', '', '', 'Age', ''],
        ['Ann', 'Yes', 'No', '4', 'x'],
        ['Bo', 'Yes', 'No', '5', 'y'],
      ])[0],
    ).toBe('generic');
  });

  test('of no platform is the first row as wide as the others', () => {
    expect(at([['说明'], ['作品', '年份', '赛道'], ['渡口', '2025', '电影']])).toEqual(['generic', 1, 1]);
  });
});

describe('brackets at the end of a title', () => {
  test.each([
    ['第8题(ACG文化(动漫、游戏等))', { before: '第8题', inside: 'ACG文化(动漫、游戏等)' }],
    ['第6题(其他【请注明】)', { before: '第6题', inside: '其他【请注明】' }],
    ['q1[SQ001]', { before: 'q1', inside: 'SQ001' }],
    ['(a)(b)', { before: '(a)', inside: 'b' }],
    ['题目)', undefined],
    ['题目', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(splitLastBracket(text)).toEqual(expected);
  });
});

describe('words that respondents wrote in place of “other”', () => {
  const [item] = itemsOf(platformRubric.total);
  if (item === undefined) throw new Error('no item');

  test.each([
    ['保护生态环境;乡村教育;', ';', '保护生态环境;其他〖乡村教育〗'],
    ['乡村教育', ';', '其他〖乡村教育〗'],
    ['推动技术, 产业创新, rural, remote', ',', '推动技术, 产业创新, 其他〖rural, remote〗'],
    ['保护生态环境, 推动技术, 产业创新', ',', '保护生态环境, 推动技术, 产业创新'],
    ['保护生态环境;推动技术, 产业创新;', ';', '保护生态环境;推动技术, 产业创新;'],
  ])('%s', (given, separator, expected) => {
    expect(markOther(item, given, separator)).toBe(expected);
  });
});
