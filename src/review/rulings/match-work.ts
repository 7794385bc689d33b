import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Text } from '../../diagnostics/language.js';
import { nearest, suggestion } from '../../diagnostics/suggest.js';
import { maskContacts } from '../../intake/mask-contacts.js';
import { foldName } from '../../intake/read-identity.js';
import type { Submission } from '../../intake/submission.js';
import type { WorkIndex } from '../work-index.js';
import type { WrittenRuling } from './ruling.js';
import { rulingFields } from './ruling-fields.js';

/** A name that no submission bears, with what is near it. */
export interface UnknownWork {
  readonly unknown: 'work' | 'id';
  readonly name: string;
  readonly suggestion: Text;
  /** The submission whose name is near. */
  readonly near: Submission | undefined;
}

/** What is near a name that no submission bears. */
export function unknownWork({ byId, byName }: WorkIndex, unknown: 'work' | 'id', name: string): UnknownWork {
  const known =
    unknown === 'id' ? [...byId.keys()] : [...byName.values()].flatMap(([first]) => first?.name ?? []);
  const found = nearest(name, known) ?? '';
  const near = unknown === 'id' ? byId.get(found) : byName.get(foldName(found))?.[0];
  return { unknown, name, suggestion: suggestion(name, known), near };
}

/** The submission that a ruling names, by its id where it has one; else what is wrong with how it is named. */
export function matchWork(
  works: WorkIndex,
  { texts, at }: WrittenRuling,
): Submission | Diagnostic | UnknownWork {
  const { byId, byName } = works;
  const [id, work] = [texts.get('id'), texts.get('work')];
  if (id !== undefined) {
    const submission = byId.get(foldName(id));
    if (submission === undefined) return unknownWork(works, 'id', id);
    const names = [submission.name, submission.id].flatMap((name) =>
      name === undefined ? [] : [foldName(name)],
    );
    if (work === undefined || submission.name === undefined || names.includes(foldName(work)))
      return submission;
    return diagnose('ruling/work-disagrees', { id: submission.id, work: maskContacts(work) }, at('work'));
  }
  if (work === undefined) return diagnose('ruling/missing', { field: rulingFields.work.label }, at('work'));
  const named = byName.get(foldName(work)) ?? [];
  if (named.length > 1) {
    const ids = named.map((submission) => submission.id).join('、');
    return diagnose(
      'ruling/ambiguous-work',
      { work: maskContacts(work), count: named.length, ids },
      at('work'),
    );
  }
  return named[0] ?? byId.get(foldName(work)) ?? unknownWork(works, 'work', work);
}
