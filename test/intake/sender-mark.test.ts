import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { languages } from '../../src/diagnostics/language.js';
import { readSender } from '../../src/intake/sender-mark.js';
import {
  cellOf,
  codeHeaders,
  ofCode,
  placesOf,
  rowOf,
  sheetOf,
  take,
  takeRows,
  type Written,
} from './make-sheet.js';

const read = (written: Written) => readSender('phone', cellOf(written), new Set(['无']));
const whole = (...numbers: readonly string[]) => ({
  marks: numbers.map((number) => `phone:${number}`),
  lost: false,
});
const lost = { marks: [], lost: true };
const nobody = { marks: [], lost: false };

describe('a phone number is recovered where it is exact', () => {
  test.each<Written>([
    '13851547409',
    13851547409,
    '1.3851547409E+10',
    '1.3851547409e10',
    '1.38515474090E+10',
    '13851547409.0',
    '13851547409.00',
    "'13851547409",
    '13851547409\t',
    '１３８５１５４７４０９',
    '１．３８５１５４７４０９Ｅ＋１０',
    '138 5154 7409',
    '138-5154-7409',
    '+86 138 5154 7409',
    '+8613851547409',
    '8613851547409',
    '008613851547409',
    '(+86)13851547409',
    8613851547409,
    '13851547409（微信同号）',
    '138\u200b51547409',
  ])('%j', (written) => {
    expect(read(written)).toEqual(whole('13851547409'));
  });

  test('a number cell that is round is the number', () => {
    expect(read(1.38e10)).toEqual(whole('13800000000'));
  });

  test('two numbers in a cell are two marks', () => {
    expect(read('13851547409/13900001111')).toEqual(whole('13851547409', '13900001111'));
  });

  test('an id of 18 digits as text, also in full scientific notation', () => {
    expect(read('110101199003071234')).toEqual(whole('110101199003071234'));
    expect(read('1.10101199003071234E+17')).toEqual(whole('110101199003071234'));
  });

  test('a number cell of 16 digits that is exact', () => {
    expect(read(6222021234567891)).toEqual(whole('6222021234567891'));
  });
});

describe('digits are lost', () => {
  test.each<Written>([
    '1.39E+10',
    '1.38515E+10',
    '1.385154740E+10',
    "'1.39E+10",
    '1.39e10',
    '１．３９Ｅ＋１０',
    '1E+10',
    '1.10101E+17',
    '1.10101199003071E+17',
    110101199003071000,
    12345678901234568,
    6222021234567890000,
    1101011990030710,
  ])('%j', (written) => {
    expect(read(written)).toEqual(lost);
  });
});

test.each<[Written, readonly string[]]>([
  ['王一', ['phone:王一']],
  ['a1234567@example.org', ['phone:a1234567@example.org']],
  ['1E5', ['phone:1e5']],
  ['user3e8', ['phone:user3e8']],
  ['无', []],
  ['0', []],
  ['', []],
  [0, []],
])('%j is no number', (written, marks) => {
  expect(read(written)).toEqual({ ...nobody, marks });
});

describe('lost digits are said with their cell, never with the value', () => {
  const work = (name: string, phone: Written): Written[] => rowOf({ 作品名称: name, 电话: phone });

  test('at each cell where others of the column are whole', async () => {
    const { diagnostics } = await takeRows(
      work('甲', '1.39E+10'),
      work('乙', '13800000001'),
      work('丙', '1.37E+10'),
    );
    expect(placesOf(diagnostics)).toEqual(['identity/lost-digits F2', 'identity/lost-digits F4']);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', location: { file: 'a.xlsx', sheet: 'Sheet1', work: '甲' } },
      { severity: 'warning', location: { work: '丙' } },
    ]);
    for (const language of languages)
      for (const finding of diagnostics)
        expect(JSON.stringify(describeDiagnostic(finding, language))).not.toMatch(/1\.3/);
  });

  test('once for a column where none is whole, blanks aside', async () => {
    const { diagnostics } = await takeRows(
      work('甲', '1.39E+10'),
      work('乙', ''),
      work('丙', '1.37E+10'),
      work('丁', 110101199003071000),
    );
    expect(placesOf(diagnostics)).toEqual(['identity/lost-digits-column F']);
    expect(diagnostics).toMatchObject([{ parameters: { count: 3 } }]);
  });

  test('sheets are judged one by one', async () => {
    const sheet = (name: string, ...rows: readonly Written[][]) =>
      sheetOf([[...codeHeaders], ...rows], { name });
    const { diagnostics } = await take([
      sheet('一', work('甲', '1.39E+10'), work('乙', '1.38E+10')),
      sheet('二', work('丙', '1.37E+10'), work('丁', '13800000001')),
    ]);
    expect(placesOf(diagnostics)).toEqual(['identity/lost-digits-column F', 'identity/lost-digits F2']);
  });

  test('two people whose numbers were rounded alike are not one', async () => {
    const { submissions, diagnostics } = await takeRows(
      rowOf({ 作品名称: '甲', 联系人: '王一', 电话: '1.39E+10' }),
      rowOf({ 作品名称: '甲', 联系人: '李二', 电话: '1.39E+10' }),
    );
    expect(submissions).toHaveLength(2);
    expect(ofCode(diagnostics, 'identity/lost-digits-column')).toHaveLength(1);
  });
});
