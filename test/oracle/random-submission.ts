import type { Answer, Response, Submission } from '../../src/intake/submission.js';
import type { YesNo } from '../../src/items/yes-no.js';
import type { ItemSpec } from '../../src/items/registry.js';
import { type EvidenceStatus, type Item, itemsOf, type Rubric } from '../../src/rubric/rubric.js';
import { chance, type Draw, pick, repeat } from './draw.js';

export const evidenceStatuses: readonly EvidenceStatus[] = [
  'present',
  'missing',
  'no-data',
  'accepted',
  'partial',
  'rejected',
];

function drawShare(draw: Draw): number {
  const steps = pick(draw, [4, 20, 100, 1000, 10_000_000]);
  return draw.integer(0, steps) / steps;
}

/** What an item of this kind can be answered with. */
export function drawAnswer(draw: Draw, spec: ItemSpec): unknown {
  switch (spec.kind) {
    case 'yes-no':
      return pick<YesNo>(draw, ['yes', 'no']);
    case 'grade':
      return pick(draw, spec.levels);
    case 'multi': {
      const chosen = spec.options.filter(() => chance(draw, 50));
      return chosen.length > 0 ? chosen : spec.options.slice(0, 1);
    }
    case 'number':
      return spec.parts.map(() => (chance(draw, 15) ? undefined : drawShare(draw)));
  }
}

function drawState(draw: Draw, spec: ItemSpec, silent: boolean): Answer {
  if (silent) return { state: pick(draw, ['blank', 'skipped']) };
  if (chance(draw, 80)) return { state: 'answered', answer: drawAnswer(draw, spec), shown: '' };
  return { state: pick(draw, ['blank', 'skipped', 'unreadable']) };
}

function drawResponse(draw: Draw, { spec }: Item, silent: boolean): Response {
  return {
    answer: drawState(draw, spec, silent),
    given: '',
    cell: '',
    evidence: silent || chance(draw, 30) ? 'missing' : pick(draw, evidenceStatuses),
    optionEvidence: new Map(),
    denial: !silent && chance(draw, 5),
  };
}

/** A submission that answers, leaves, garbles and backs the rubric's items at random. */
export function drawSubmission(draw: Draw, rubric: Rubric, id: string): Submission {
  const columns = rubric.conditions.filter(() => chance(draw, 15));
  const silentOn = new Set(
    rubric.conditions.filter(() => chance(draw, 30)).flatMap(({ inferredFrom }) => inferredFrom),
  );
  const track = pick(draw, ['a', 'b', undefined]);
  return {
    id,
    source: { file: 'field.xlsx', sheet: 'Sheet1', row: 2 },
    name: chance(draw, 95) ? id : undefined,
    track,
    tracks: track === undefined ? [] : [track],
    fields: new Map(),
    year: undefined,
    submittedAt: undefined,
    responses: new Map(
      itemsOf(rubric.total).map((item) => [item.id, drawResponse(draw, item, silentOn.has(item.id))]),
    ),
    conditions: new Map(columns.map(({ id: condition }) => [condition, pick(draw, ['yes', 'no'])])),
  };
}

/** The submission with one response drawn again: close to the first, often equal in its total. */
function drawVariant(draw: Draw, rubric: Rubric, submission: Submission): Submission {
  const item = pick(draw, itemsOf(rubric.total));
  const responses = new Map(submission.responses);
  responses.set(item.id, drawResponse(draw, item, false));
  return { ...submission, responses };
}

/** One to eight submissions, among them copies (ties without fail) and variants of earlier ones. */
export function drawField(draw: Draw, rubric: Rubric): readonly Submission[] {
  const field: Submission[] = [];
  repeat(draw.integer(1, 8), (index) => {
    const id = `work ${String(index)}`;
    const own = drawSubmission(draw, rubric, id);
    const earlier = field.length > 0 && chance(draw, 50) ? pick(draw, field) : undefined;
    const like = earlier !== undefined && chance(draw, 60) ? drawVariant(draw, rubric, earlier) : earlier;
    field.push(
      like === undefined ? own : { ...like, id, name: own.name, track: own.track, tracks: own.tracks },
    );
  });
  return field;
}
