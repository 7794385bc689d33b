import type { Answer, Response, Submission } from '../../src/intake/submission.js';
import type { ItemSpec } from '../../src/items/registry.js';
import { type EvidenceStatus, type Item, itemsOf, type Rubric } from '../../src/rubric/rubric.js';
import { chance, type Draw, pick, repeat } from './draw.js';
import { drawAnswer, panelAnswer } from './random-answer.js';

export { drawAnswer } from './random-answer.js';

export const evidenceStatuses: readonly EvidenceStatus[] = [
  'present',
  'missing',
  'no-data',
  'accepted',
  'partial',
  'rejected',
];

function drawState(draw: Draw, spec: ItemSpec, silent: boolean): Answer {
  // Nobody answers what is derived.
  if (spec.kind === 'derived') return { state: 'blank' };
  if (silent) return { state: pick(draw, ['blank', 'skipped']) };
  if (spec.kind === 'panel' && chance(draw, 80)) return panelAnswer(draw, spec);
  if (chance(draw, 80)) return { state: 'answered', answer: drawAnswer(draw, spec), shown: '' };
  return { state: pick(draw, ['blank', 'skipped', 'unreadable']) };
}

function optionStatuses(draw: Draw, item: Item): ReadonlyMap<string, EvidenceStatus> {
  if (!item.evidencePerOption || item.spec.kind !== 'multi') return new Map();
  return new Map(item.spec.options.map(({ id }) => [id, pick(draw, evidenceStatuses)]));
}

function drawResponse(draw: Draw, item: Item, silent: boolean): Response {
  return {
    answer: drawState(draw, item.spec, silent),
    given: '',
    cell: '',
    evidence: silent || chance(draw, 30) ? 'missing' : pick(draw, evidenceStatuses),
    optionEvidence: optionStatuses(draw, item),
    denial: !silent && chance(draw, 5),
  };
}

/** A submission that answers, leaves, garbles and backs the rubric's items at random. */
export function drawSubmission(draw: Draw, rubric: Rubric, id: string): Submission {
  // An expression decides without any column.
  const columns = rubric.conditions.filter(({ when }) => when === undefined && chance(draw, 15));
  const silentOn = new Set(
    rubric.conditions.filter(() => chance(draw, 30)).flatMap(({ inferredFrom }) => inferredFrom),
  );
  const tracks = pick(draw, [[], ['a'], ['b'], ['a', 'b'], ['b', 'c']]);
  return {
    id,
    source: { file: 'field.xlsx', sheet: 'Sheet1', row: 2 },
    name: chance(draw, 95) ? id : undefined,
    track: tracks.length === 0 ? undefined : tracks.join('/'),
    tracks,
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
