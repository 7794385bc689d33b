import type { Arithmetic } from '../arithmetic/arithmetic.js';
import { joinWords } from '../join-words.js';
import { nodeTitle } from '../rubric-groups.js';
import { type SectionRow, sectionTitle } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

function groupsWithoutFormula({ run, say, language }: View, { layout }: Arithmetic): readonly string[] {
  return [...layout.methods].flatMap(([group, { kind }]) => {
    if (kind !== 'value') return [];
    return [group === run.rubric.total ? say('total') : nodeTitle(group, language)];
  });
}

/** What of the workbook's arithmetic is a formula and what is not, and how to follow it. */
export function arithmeticSection(view: View, arithmetic: Arithmetic): readonly SectionRow[] {
  const { say, language } = view;
  const without = groupsWithoutFormula(view, arithmetic);
  const groups = say('arithmetic.values.groups', { groups: joinWords(without, language) });
  const values = say('arithmetic.values.text');
  const gap = language === 'zh-CN' ? '' : ' ';
  const names = { reordered: say('arithmetic.reordered'), number: say('itemNumber') };
  const lines = [
    [say('arithmetic.live'), say('arithmetic.live.text')],
    [say('arithmetic.values'), without.length === 0 ? values : values + gap + groups],
    [say('arithmetic.zero'), say('arithmetic.zero.text')],
    [say('arithmetic.order'), say('arithmetic.order.text', names)],
  ];
  return [
    ...sectionTitle(say('arithmetic.method')),
    ...lines.map((line): SectionRow => line.map((text) => textCell(text))),
  ];
}
