import { distinctNames } from '../analysis/compare/distinct-names.js';
import type { IdentityField } from '../rubric/rubric.js';
import type { View } from './view.js';

/**
 * The view with works of one name told apart by what is public about them, where anything does; or only by the
 * fields that are given.
 */
export function tellApart(view: View, fields: readonly IdentityField[] = view.run.rubric.identity): View {
  const names = distinctNames(
    fields,
    view.run.submissions.map(({ submission }) => submission),
    view.language,
  );
  return {
    ...view,
    nameOf: (submission) => names.get(submission) ?? view.nameOf(submission),
    works: view.works.map((work) => ({ ...work, name: names.get(work.submission) ?? work.name })),
  };
}
