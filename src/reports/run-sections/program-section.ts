import { asksForEvidence, hasBeside } from '../asked-columns.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { numberCell, textCell } from '../sheet-cells.js';
import { wholeNumber } from '../number-formats.js';
import type { View } from '../view.js';

/** The program, the rubric and the policy, exactly enough to repeat the run. */
export function programSection({ run, say, language }: View): readonly SectionRow[] {
  const facts = [
    [say('run.tool'), run.toolVersion],
    [say('method.id'), run.rubric.id],
    [say('method.version'), run.rubric.version],
    [say('run.rubricSha'), run.rubricSha256],
    ...(asksForEvidence(run.rubric) ? [[say('method.policy'), run.policy.label[language]]] : []),
    ...(hasBeside(run) ? [[say('run.besidePolicy'), run.beside.label[language]]] : []),
  ];
  return [
    [textCell(say('run.program'), 'title')],
    ...facts.map((fact): SectionRow => fact.map((text) => textCell(text))),
  ];
}

/** The input files with their hashes and the submissions found in each. */
export function inputsSection({ run, say }: View): readonly SectionRow[] {
  return [
    ...sectionTitle(say('run.inputs')),
    tableHeads([say('run.file'), say('run.sha'), say('run.rows')]),
    ...run.inputs.map((input): SectionRow => [
      textCell(input.name),
      textCell(input.sha256),
      numberCell(input.rows, 'none', wholeNumber),
    ]),
  ];
}
