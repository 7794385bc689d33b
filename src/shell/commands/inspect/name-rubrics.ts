import { bestRubric, type NamedRubric } from '../../../reports/inspection/best-rubric.js';
import type { FileToInspect } from '../../../reports/inspection/inspect-files.js';
import type { Inspection } from '../../../reports/inspection/inspection.js';
import { loadRubric, shippedRubrics } from '../../rubrics.js';
import type { World } from '../../world.js';

/** The shipped rubrics but one. */
async function otherRubrics(id: string, world: World): Promise<readonly NamedRubric[]> {
  const named: NamedRubric[] = [];
  for (const name of await shippedRubrics()) {
    const { rubric } = await loadRubric(name, world);
    if (rubric !== undefined && rubric.id !== id) named.push({ name, rubric });
  }
  return named;
}

/** An inspection that names, for each file that is none of the rubric's, the shipped rubric that it fits best. */
export async function nameRubrics(
  inspection: Inspection,
  files: readonly FileToInspect[],
  world: World,
): Promise<Inspection> {
  const isForeign = inspection.files.map(
    ({ verdict }) => verdict === 'other-questionnaire' || verdict === 'no-questionnaire',
  );
  if (!isForeign.includes(true)) return inspection;
  const rubrics = await otherRubrics(inspection.rubric.id, world);
  return {
    ...inspection,
    files: inspection.files.map((report, index) => {
      const file = files[index];
      const best = file === undefined || isForeign[index] !== true ? undefined : bestRubric(rubrics, file);
      return best === undefined ? report : { ...report, diagnostics: [...report.diagnostics, best] };
    }),
  };
}
