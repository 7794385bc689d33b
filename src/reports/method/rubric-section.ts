import { itemsOf } from '../../rubric/rubric.js';
import { hasBeside, asksForEvidence } from '../asked-columns.js';
import { joinWords } from '../join-words.js';
import { provisionalNodes } from '../provisional-nodes.js';
import { relativeParts } from '../relative-parts.js';
import { groupsBelow } from '../rubric-groups.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

/** Which rubric and evidence policy the results stand on. */
export function rubricSection({ run, say, language }: View): readonly SectionRow[] {
  const { rubric } = run;
  const facts = [
    [say('method.title'), rubric.title[language]],
    [say('method.id'), rubric.id],
    [say('method.version'), rubric.version],
    ...(asksForEvidence(rubric) ? [[say('method.policy'), run.policy.label[language]]] : []),
    ...(hasBeside(run) ? [[say('run.besidePolicy'), run.beside.label[language]]] : []),
  ];
  return [
    [textCell(say('method.rubric'), 'title')],
    ...facts.map((fact): SectionRow => fact.map((text) => textCell(text))),
  ];
}

/** How many of the groups and items are proposals, in one line; none where none is. */
function provisionalNodesRow({ run, say, language }: View): readonly SectionRow[] {
  const { total } = run.rubric;
  const nodes = provisionalNodes(run.rubric);
  if (nodes.length === 0) return [];
  const text = say('method.provisionalNodes', {
    items: String(itemsOf(total).length),
    provisionalItems: String(nodes.filter(({ type }) => type === 'item').length),
    groups: String(groupsBelow(total).length),
    provisionalGroups: String(nodes.filter(({ type }) => type === 'group').length),
    ids: joinWords(
      nodes.map(({ id }) => id),
      language,
    ),
  });
  return [[textCell(say('provisional'), 'warn'), textCell(text)]];
}

/** The rubric's choices that nobody has published yet, each with its reason, and its proposed groups and items. */
export function provisionalSection(view: View): readonly SectionRow[] {
  const { run, say, language } = view;
  const choices = run.rubric.provisional.map(({ choice, reason }, index): SectionRow => [
    textCell(String(index + 1), 'warn'),
    textCell(choice[language]),
    textCell(reason[language]),
  ]);
  const nodes = provisionalNodesRow(view);
  const none = choices.length + nodes.length === 0;
  return [
    ...sectionTitle(say('method.provisional')),
    ...(none ? [[textCell(undefined), textCell(say('none.provisional'))]] : []),
    ...(choices.length === 0 ? [] : [tableHeads(['', say('method.choice'), say('reason')]), ...choices]),
    ...nodes,
  ];
}

/** Which results depend on who takes part, in one line; nothing where none does. */
export function relativeSection(view: View): readonly SectionRow[] {
  const items = relativeParts(view);
  if (items === undefined) return [];
  return [
    ...sectionTitle(view.say('method.relative')),
    [textCell(view.say('method.rule')), textCell(view.say('method.relativeParts', { items }))],
  ];
}
