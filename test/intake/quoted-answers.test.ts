import { expect, test } from 'vitest';
import { codeHeaders, ofCode, rowOf, sheetOf, take, takeRows } from './make-sheet.js';

const texts = (found: readonly unknown[]): string => JSON.stringify(found);

test('what a private field holds is not quoted from another cell', async () => {
  const { diagnostics } = await takeRows(rowOf({ 联系人: '欧阳明月', '2.2.1': '问欧阳明月' }));
  expect(ofCode(diagnostics, 'answer/unreadable')[0]?.parameters).toMatchObject({ answer: '问***' });
  expect(texts(diagnostics)).not.toContain('欧阳明月');
});

test('contacts in titles and in names of works are made unreadable in findings', async () => {
  const headers = [...codeHeaders, '其他（问 010-12345678）'];
  const row = [...rowOf({ 作品名称: '渡口 13851547409', '2.2.1': '也许' }), 'x'];
  const { diagnostics } = await take([sheetOf([headers, row])]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['binding/unbound', 'answer/unreadable']);
  expect(texts(diagnostics)).not.toMatch(/12345678|13851547409/u);
});

test('the hint about numbers out of range speaks of shares only where one is asked', async () => {
  const { diagnostics } = await takeRows(rowOf({ '2.2.9(1)': '120%' }));
  expect(ofCode(diagnostics, 'answer/out-of-range')[0]?.parameters['forms']).toMatchObject({
    en: ' (a share as 45%, 0.45 or 4.5:5.5)',
  });
});

test('what says that a question does not apply is quoted, whoever wrote it', async () => {
  const { diagnostics } = await takeRows(rowOf({ '2.2.1': 'N/A' }));
  expect(ofCode(diagnostics, 'answer/skipped')[0]?.parameters).toEqual({ answer: 'N/A' });
});
