import { describe, expect, test } from 'vitest';
import { cleanText, foldText } from '../../src/table/clean-text.js';

describe('cleanText', () => {
  test.each([
    ['full-width forms', 'Ａ．是（１２％）', 'A.是(12%)'],
    ['ideographic and no-break spaces', '\u3000是\u00a0 否\u2003', '是 否'],
    ['line breaks and tabs', ' a\r\n\tb\n', 'a b'],
    [
      'BOM, zero-width characters, soft hyphens, direction marks',
      '\ufeff是\u200b\u200d\u00ad\u200e\u2060',
      '是',
    ],
    ['variation selectors', '✔\ufe0f', '✔'],
    ['HTML tags', '是<br />否<b class="x">!</b>', '是 否 !'],
    ['HTML entities', 'Nom &amp; nom&nbsp;&#38;&#x4E2D; &lt;b&gt;x&amp;lt;5', 'Nom & nom &中 x<5'],
    ['what only looks like an entity', 'R&D; &amp x &#99999999;', 'R&D; &amp x &#99999999;'],
    ['control characters', 'a\u0000b\u0007c', 'a b c'],
    ['compatibility characters', 'ﬁ㎡', 'fim2'],
    ['circled numbers, which must not run into what stands before', '见2①', '见2(1)'],
    ['nothing', '', ''],
    ['nothing but spaces', ' \u3000\u200b\n', ''],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each(['a < b > c', '<5%', '1<2', '《渡口》', '𠮷野与🎬的约定', 'A、B；C', '—', '┋'])(
    '“%s” stays',
    (text) => {
      expect(cleanText(text)).toBe(text.normalize('NFKC'));
    },
  );

  test('cleaning twice is cleaning once', () => {
    for (const text of ['Ａ <br>是', '&amp;amp;lt;b&gt;', ' a\u200b b ', '①②', '\u00a0<b>\u3000</b>'])
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });
});

test('foldText takes out spaces and case as well', () => {
  expect(foldText(' Ａ Ｉ\u3000标\n注 ')).toBe('ai标注');
  expect(foldText('来自IP')).toBe('来自ip');
});
