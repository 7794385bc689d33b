import { describe, expect, test } from 'vitest';
import { writableLink } from '../../../src/shell/write/workbook-link.js';
import { writableText } from '../../../src/shell/write/workbook-text.js';

test.each([
  ['plain 中文 𠮷 👩', 'plain 中文 𠮷 👩'],
  ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
  ['a\u0000\u0008\u000b\u001f\u007f\u0085b\uFFFE', 'ab'],
  ['half \uD842', 'half \uFFFD'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x000d__x000D_', '_x005F_x000d__x005F_x000D_'],
  ['_x004_ _xylophone_', '_x004_ _xylophone_'],
])('%j is written as %j', (text, written) => {
  expect(writableText(text, 'zh-CN')).toBe(written);
});

describe('long texts', () => {
  test('what fits exactly stays whole', () => {
    expect(writableText('长'.repeat(32_767), 'zh-CN')).toBe('长'.repeat(32_767));
  });

  test('what does not fit is cut with a visible mark, never through a character', () => {
    const cut = writableText('𠮷'.repeat(20_000), 'zh-CN');
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut.endsWith('𠮷……（内容过长，已截断）')).toBe(true);
    expect(writableText('x'.repeat(32_768), 'en').endsWith('x … (too long, cut here)')).toBe(true);
  });
});

test.each([
  ['https://example.org/a b?q=中', 'https://example.org/a%20b?q=%E4%B8%AD'],
  ['HTTP://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['\\\\server\\share', undefined],
  ['http://', undefined],
  [' https://example.org', undefined],
  [`https://example.org/${'a'.repeat(3000)}`, undefined],
  [undefined, undefined],
])('the link of %j is %j', (link, written) => {
  expect(writableLink(link)).toBe(written);
});
