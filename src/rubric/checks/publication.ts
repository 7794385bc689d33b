import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Path, RubricSource } from '../rubric-source.js';
import type { WrittenRubric } from '../schema.js';
import type { Check } from './check.js';
import { placedGroups } from './placed.js';
import { reference } from './reference.js';

/** A finding for each id that stands a second time in a list. */
function repeatedIn(ids: readonly string[], path: Path, source: RubricSource): readonly Diagnostic[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [diagnose('rubric/publication-repeated', { id }, source.locate([...path, index]))],
  );
}

function ofField(
  id: string,
  { identity }: WrittenRubric,
  path: Path,
  source: RubricSource,
): readonly Diagnostic[] {
  const field = identity.find((candidate) => candidate.id === id);
  if (field === undefined)
    return reference(
      id,
      identity.map((candidate) => candidate.id),
      source.locate(path),
    );
  const isPublic = !field.private && field.role !== 'id' && field.role !== 'contact';
  return isPublic ? [] : [diagnose('rubric/publication-private', { id }, source.locate(path))];
}

function ofFields(rubric: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  const fields = rubric.publication?.fields;
  if (fields === undefined) return [];
  const path = ['publication', 'fields'];
  const name = rubric.identity.find(({ role }) => role === 'name');
  return [
    ...fields.flatMap((id, index) => ofField(id, rubric, [...path, index], source)),
    ...repeatedIn(fields, path, source),
    ...(name === undefined || fields.includes(name.id)
      ? []
      : [diagnose('rubric/publication-nameless', { id: name.id }, source.locate(path))]),
  ];
}

function ofGroups(rubric: WrittenRubric, source: RubricSource): readonly Diagnostic[] {
  const groups = rubric.publication?.groups ?? [];
  const path = ['publication', 'groups'];
  const top = rubric.groups.map(({ id }) => id);
  const all = placedGroups(rubric.groups, []).map(({ node }) => node.id);
  return [
    ...groups.flatMap((id, index) => {
      const location = source.locate([...path, index]);
      return all.includes(id) && !top.includes(id)
        ? [diagnose('rubric/publication-not-top', { id, top: top.join(', ') }, location)]
        : reference(id, top, location);
    }),
    ...repeatedIn(groups, path, source),
  ];
}

/** What is published exists, is public, and says whose results they are. */
export const publication: Check = (rubric, source) => [
  ...ofFields(rubric, source),
  ...ofGroups(rubric, source),
];
