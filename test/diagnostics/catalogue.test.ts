import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { describeDiagnostic, diagnose } from '../../src/diagnostics/diagnostic.js';
import { languages } from '../../src/diagnostics/language.js';
import { severities } from '../../src/diagnostics/severity.js';

const placeholders = (wording: readonly string[]): readonly string[] =>
  [...new Set(wording.join(' ').match(/\{\w+\}/g) ?? [])].sort();

describe.each(Object.entries(catalogue))('%s', (code, entry) => {
  test('is a code in kebab-case by area', () => {
    expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
    expect(severities).toContain(entry.severity);
  });

  test('is worded in every language, with the same placeholders', () => {
    for (const language of languages) {
      const [message, hint] = entry[language];
      expect(message.trim()).not.toBe('');
      expect(hint.trim()).not.toBe('');
      expect(placeholders(entry[language])).toEqual(placeholders(entry.en));
    }
  });

  test('says in Chinese what it says in Chinese', () => {
    for (const wording of entry['zh-CN']) expect(wording).toMatch(/\p{Script=Han}/u);
    for (const wording of entry.en) expect(wording).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('wording', () => {
  test('an answer', () => {
    const diagnostic = diagnose('answer/unreadable', { answer: '部分', accepted: 'A / B' }, {});
    expect(describeDiagnostic(diagnostic, 'zh-CN')).toEqual({
      message: '无法识别的答案“部分”',
      hint: '可以写：A / B。更正前按未作答计，该作品成绩为暂定',
    });
    expect(describeDiagnostic(diagnostic, 'en')).toEqual({
      message: 'The answer “部分” cannot be read',
      hint: 'Write one of: A / B. Until then it counts as unanswered and the work is provisional',
    });
  });

  test('a column, with a label that differs by language', () => {
    const label = { 'zh-CN': '劳动合同', en: 'Contracts' };
    const diagnostic = diagnose(
      'binding/missing-item',
      { item: '2.2.1', label, nearest: 'Nearest unused columns: H “合同”. ' },
      {},
    );
    expect(describeDiagnostic(diagnostic, 'zh-CN').message).toBe('没有找到题目 2.2.1“劳动合同”的答案列');
    expect(describeDiagnostic(diagnostic, 'en')).toEqual({
      message: 'There is no column for item 2.2.1 “Contracts”',
      hint: 'Nearest unused columns: H “合同”. Write the code into the header, or name the column with --map',
    });
  });

  test('a file', () => {
    const diagnostic = diagnose('input/legacy-xls', {}, {});
    expect(diagnostic.severity).toBe('error');
    expect(describeDiagnostic(diagnostic, 'zh-CN')).toEqual({
      message: '这是旧版 Excel 格式（.xls）',
      hint: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再试',
    });
  });

  test('what fills a placeholder is not filled in again', () => {
    const diagnostic = diagnose('answer/unreadable', { answer: '{accepted} $& $1', accepted: 'A' }, {});
    expect(describeDiagnostic(diagnostic, 'en').message).toBe('The answer “{accepted} $& $1” cannot be read');
  });
});
