import { describe, expect, test } from 'vitest';
import { findLeaks, type Known } from '../../../src/analysis/publication-gate/private-search.js';
import { privateValues } from '../../../src/analysis/publication-gate/private-value.js';
import { sameText } from '../../../src/diagnostics/language.js';

const nothingKnown: Known = { own: new Set(), handedIn: new Set(), allowed: [] };

/** Whether what a private cell holds is found in a published text. */
function found(given: string, text: string, { tells = true, known = nothingKnown } = {}): boolean {
  const values = privateValues(given, { label: sameText('field'), tells }, {}, new Set(['无', '联系人']));
  return findLeaks([{ file: 'a', part: '', at: '', text }], values, known).length > 0;
}

describe('numbers of seven digits and more', () => {
  test.each([
    ['13800138000', '《13800138000》'],
    ['13800138000', '１３８００１３８０００'],
    ['13800138000', 'call 138-0013 8000 now'],
    ['13800138000', '138.0013.8000'],
    ['13800138000', '1.3800138E10'],
    ['13800138000', '139138001380001'],
    ['138 0013 8000', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['0086138 00138000', '(138)00138000'],
    ['张三 13800138000', '13800138000'],
    ['010-62751234', '01062751234'],
    ['13800138000/13900139000', '13900139000'],
    ['11010519491231002X', '11010519491231002'],
    ['13800138000 13900139000', '热线13900139000'],
    ['13800138000-8001', '热线13800138000'],
    ['013800138000', '热线13800138000'],
    ['138/0013/8000', '热线13800138000'],
    ['021-62345678', '热线62345678'],
    ['+86 21 6234 5678', '热线62345678'],
  ])('%s is found in %s', (given, text) => {
    expect(found(given, text)).toBe(true);
  });

  test.each([
    ['13800138000', '13800138001'],
    ['13800138000', '1380013, 第 8000 名'],
    // Scores, days and hashes are no numbers of anybody.
    ['8612345678', '86.12345678'],
    ['20260630', '2026-06-30'],
    ['1234567', `${'1234567'.padEnd(64, 'a')}`],
    // Fewer digits look like years, ranks and scores; the same digit throughout stands for none.
    ['2026', '2026'],
    ['0000000', '0000000'],
  ])('%s is not in %s', (given, text) => {
    expect(found(given, text)).toBe(false);
  });
});

describe('addresses', () => {
  test.each([
    ['Li.Si@Example.org', 'li.si@example.org'],
    ['li.si@example.org', 'mailto:LI.SI@EXAMPLE.ORG'],
    ['li.si@example.org', 'ｌｉ.ｓｉ＠ｅｘａｍｐｌｅ.ｏｒｇ'],
    ['王五 li.si@example.org', 'li.si @ example.org'],
  ])('%s is found in %s', (given, text) => {
    expect(found(given, text)).toBe(true);
  });
});

describe('names', () => {
  test.each([
    ['张三丰 导演', '张三丰自传'],
    ['张三丰（导演）', '张三丰自传'],
    ['联系人：张三丰', '张三丰自传'],
    ['张三丰先生', '张三丰自传'],
    ['欧阳锋', '欧 阳　锋的一天'],
    ['张伟', '联系：张伟'],
    ['张伟', '张 伟'],
    ['Zhang San', 'by ZHANG-SAN'],
    ['Ann', 'Ann, and others'],
    ['张伟、王芳', '王芳'],
  ])('%s is found in %s', (given, text) => {
    expect(found(given, text)).toBe(true);
  });

  test.each([
    // Two characters are found only where they stand alone, one nowhere.
    ['张伟', '张伟大的一天'],
    ['李', '李'],
    ['Ann', 'Annual report'],
    // What stands for nobody, and the title of the column itself.
    ['无', '无'],
    ['联系人', '联系人'],
  ])('%s is not in %s', (given, text) => {
    expect(found(given, text)).toBe(false);
  });

  test('are no leak in a text that would stand there without any submission', () => {
    const known = { ...nothingKnown, own: new Set(['作者梅兰芳奖']) };
    expect(found('梅兰芳', '作者梅兰芳奖')).toBe(true);
    expect(found('梅兰芳', '作者梅兰芳奖', { known })).toBe(false);
    expect(found('13800138000', '13800138000', { known: { ...known, own: new Set(['13800138000']) } })).toBe(
      true,
    );
  });

  test('may stand in public texts that are allowed, and only there', () => {
    const known = { ...nothingKnown, handedIn: new Set(['梅兰芳的一天']), allowed: ['梅兰芳的一天'] };
    expect(found('梅兰芳', '金奖：梅兰芳的一天', { known })).toBe(false);
    expect(found('梅兰芳', '梅兰芳', { known })).toBe(true);
    expect(found('梅兰芳', '梅兰芳的一天，梅兰芳', { known })).toBe(true);
    const number = { ...nothingKnown, allowed: ['拨打13800138000'] };
    expect(found('13800138000', '拨打13800138000', { known: number })).toBe(true);
  });
});

describe('words of a field that tells nobody from anybody', () => {
  const tells = false;
  test('are found as a whole text, and within others where no ordinary word is so long', () => {
    expect(found('制片人', '制片人', { tells })).toBe(true);
    expect(found('制片人', '我的制片人生涯', { tells })).toBe(false);
    expect(found('QZTITLECANARY', '甲QZ-title canary乙', { tells })).toBe(true);
  });

  test('are no leak in a text that was handed in as public', () => {
    const known = { ...nothingKnown, handedIn: new Set(['制片人']) };
    expect(found('制片人', '制片人', { tells, known })).toBe(false);
    expect(found('制片人', '制片人', { tells: true, known })).toBe(true);
  });
});

test('a cell as long as a sheet takes is looked at in no time', () => {
  // With every start tried as an address it took minutes.
  expect(found('长'.repeat(32_767), '长')).toBe(false);
});
