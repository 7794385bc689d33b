import type { Language } from '../../diagnostics/language.js';
import { labeller } from '../labeller.js';
import { fineNumber } from '../number-formats.js';
import { type SectionRow, sectionSheet, sectionTitle, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { WorkbookModel } from '../sheet-model.js';
import type { Explanation } from './explanation.js';

/** The workbook that explains one work: facts, the way from the total to each item, group averages. */
export function explanationWorkbook(explanation: Explanation, language: Language): WorkbookModel {
  const say = labeller(language);
  const lines = (texts: readonly string[]): readonly SectionRow[] =>
    texts.map((text) => [textCell(text, 'subtitle')]);
  const nodes = explanation.nodes.map(
    ({ depth, isGroup, title, score, contribution, most, words }): SectionRow => {
      const emphasis = isGroup ? 'strong' : 'none';
      return [
        textCell('　'.repeat(depth) + title, emphasis),
        textCell(score, emphasis),
        numberCell(contribution, emphasis, fineNumber),
        numberCell(most, emphasis, fineNumber),
        textCell(words),
      ];
    },
  );
  const heads = ['item', 'explain.score', 'explain.contribution', 'explain.most', 'explain.words'] as const;
  const sheet = sectionSheet(
    say('sheet.explanation'),
    [34, 12, 12, 12, 70],
    [
      [[textCell(explanation.title, 'title')]],
      explanation.facts.map(([label, value]) => [textCell(label, 'strong'), textCell(value, 'subtitle')]),
      lines(explanation.adjustments),
      sectionTitle(say('explain.tree')),
      [tableHeads(heads.map((key) => say(key)))],
      nodes,
      ...(explanation.addsUp ? [] : [lines([say('explain.nominal')])]),
      sectionTitle(say('explain.averages')),
      [tableHeads([say('explain.group'), say('explain.groupScore'), say('explain.average')])],
      explanation.averages.map((row) => row.map((text) => textCell(text))),
      ...(explanation.change.length === 0
        ? []
        : [sectionTitle(say('explain.change')), lines(explanation.change)]),
    ],
  );
  return { title: explanation.title, language, sheets: [sheet] };
}
