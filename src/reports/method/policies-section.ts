import type { EvidencePolicy, WeakEvidence } from '../../rubric/rubric.js';
import { itemsOf } from '../../rubric/rubric.js';
import { asksForEvidence, hasBeside } from '../asked-columns.js';
import { joinWords } from '../join-words.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';
import { factorWords, levelsWords } from './effect-words.js';

const weakest: readonly WeakEvidence[] = ['partial', 'missing', 'no-data', 'rejected'];

function policyTitle({ id, label }: EvidencePolicy, { run, say, language }: View): string {
  const policy = label[language];
  if (id === run.policy.id) return say('method.chosen', { policy });
  return hasBeside(run) && id === run.beside.id ? say('method.beside', { policy }) : policy;
}

function policyRows(policy: EvidencePolicy, view: View): readonly SectionRow[] {
  const { say } = view;
  const effects = weakest.map((status): SectionRow => {
    const effect = policy.effects[status];
    return [say(`evidence.${status}`), factorWords(effect, say), levelsWords(effect, say)].map((text) =>
      textCell(text),
    );
  });
  const keep = say('effect.keep');
  const strong = `${say('evidence.present')} / ${say('evidence.accepted')}`;
  return [
    [textCell(policyTitle(policy, view), 'subtitle')],
    tableHeads([say('method.status'), say('method.factor'), say('method.levelsDown')]),
    [textCell(strong), textCell(keep), textCell(keep)],
    ...effects,
  ];
}

/** What is read as no evidence, and what as data. */
function readingRows({ run, say, language }: View): readonly SectionRow[] {
  const { placeholders, pointers } = run.rubric.evidence;
  const asksForData = itemsOf(run.rubric.total).some(({ evidence }) => evidence === 'data');
  const facts: readonly (readonly [string, string])[] = [
    ...(placeholders.length === 0
      ? []
      : [[say('method.placeholders'), joinWords(placeholders, language)] as const]),
    ...(pointers.length === 0 ? [] : [[say('method.pointers'), joinWords(pointers, language)] as const]),
    ...(asksForData ? [[say('method.figures'), say('method.figuresRule')] as const] : []),
  ];
  return facts.map((fact): SectionRow => fact.map((text) => textCell(text)));
}

/** What counts as evidence, and what weak evidence costs under each policy; nothing where no item asks for any. */
export function policiesSection(view: View): readonly SectionRow[] {
  const { say, run } = view;
  if (!asksForEvidence(run.rubric)) return [];
  return [
    ...sectionTitle(say('method.policies')),
    [textCell(say('method.rule')), textCell(say('method.policiesRule'))],
    ...readingRows(view),
    ...run.rubric.evidence.policies.flatMap((policy) => policyRows(policy, view)),
  ];
}
