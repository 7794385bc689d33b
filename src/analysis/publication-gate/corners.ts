import type { Response } from '../../intake/submission.js';
import type { Run } from '../../ranking/run.js';
import type { EvidenceStatus, Item, Node } from '../../rubric/rubric.js';
import { adjustTotal } from '../../scoring/adjust-total.js';
import { deriveAnswers } from '../../scoring/derive-answers.js';
import type { FieldSample } from '../../scoring/sample-field.js';
import { scoreResponse } from '../../scoring/score-response.js';
import { type GroupScore, itemScores, type ScoredResponse, scoreTree } from '../../scoring/score-tree.js';
import type { PendingWork } from './pending-work.js';

/** A submission's scores at one extreme of what awaits a ruling; its total is after adjustments. */
export interface Corner {
  readonly tree: GroupScore;
  readonly total: number | undefined;
}

type Credits = ReadonlyMap<Item, ScoredResponse>;

/** Items that a better answer makes worse: those below an odd number of negative weights. */
function turnedItems(node: Node, turned: boolean): readonly Item[] {
  const now = node.weight < 0 ? !turned : turned;
  if (node.type === 'item') return now ? [node] : [];
  return node.children.flatMap((child) => turnedItems(child, now));
}

/** The responses with every pending piece of evidence ruled alike. */
function ruledResponses(work: PendingWork, status: EvidenceStatus): ReadonlyMap<string, Response> {
  const responses = new Map(work.ranked.submission.responses);
  for (const { score, option } of work.evidence) {
    const response = responses.get(score.item.id);
    if (response === undefined) continue;
    responses.set(
      score.item.id,
      option === undefined
        ? { ...response, evidence: status }
        : { ...response, optionEvidence: new Map([...response.optionEvidence, [option, status]]) },
    );
  }
  return responses;
}

/** What of a response is another one where its item need not apply. */
type OpenCredit = 'nothing' | 'everything' | 'left-out';

function openResponse({ credit, response }: ScoredResponse, open: OpenCredit): ScoredResponse {
  switch (open) {
    case 'nothing':
      return { response, credit: { ...credit, outcome: 'unanswered', meaning: 'answer', credit: 0 } };
    case 'everything':
      return { response, credit: { ...credit, outcome: 'answered', meaning: 'answer', credit: 1 } };
    case 'left-out':
      return { response, credit: { ...credit, outcome: 'not-applicable', credit: 0 } };
  }
}

/**
 * The credits of a submission with all pending evidence ruled alike. An item that may or may not apply
 * counts as nothing, as everything, or not at all: left out it weighs like one of some credit between.
 */
function creditsAt(
  run: Run,
  sample: FieldSample,
  work: PendingWork,
  status: EvidenceStatus,
  open: OpenCredit,
): Credits {
  const { rubric, policy } = run;
  const { submission, score } = work.ranked;
  const responseOf = deriveAnswers(rubric, { ...submission, responses: ruledResponses(work, status) });
  const pending = new Set(work.evidence.map((matter) => matter.score.item));
  const openItems = new Set(work.applicability.map((matter) => matter.score.item));
  return new Map(
    itemScores(score.tree).map((found): [Item, ScoredResponse] => {
      const { item, outcome } = found;
      // A derived item has the evidence of the items that it is made of.
      const decided = pending.has(item) || (item.spec.kind === 'derived' && outcome === 'answered');
      const response = decided ? responseOf(item) : found.response;
      const credit = decided ? scoreResponse(item, response, true, policy, sample.get(item.id) ?? []) : found;
      return [item, openItems.has(item) ? openResponse({ response, credit }, open) : { response, credit }];
    }),
  );
}

function cornerOf(run: Run, { ranked }: PendingWork, credits: Credits): Corner {
  const { rubric, ledger } = run;
  const tree = scoreTree(rubric.total, (item) => {
    const scored = credits.get(item);
    if (scored === undefined) throw new Error(`item ${item.id} is not in the rubric`);
    return scored;
  });
  if (tree.score === undefined) return { tree, total: undefined };
  const entries = ledger?.entries.get(ranked.submission.id) ?? [];
  return { tree, total: adjustTotal(rubric.adjustments, entries, tree.score).total };
}

function mixed(turned: readonly Item[], plain: Credits, other: Credits): Credits {
  return new Map(
    [...plain].map(([item, scored]) => [item, turned.includes(item) ? (other.get(item) ?? scored) : scored]),
  );
}

/**
 * The scores between which a submission's own must lie, whatever is ruled on what is pending: at its
 * worst, at its best, and with everything left out that may not apply. Every aggregation rises (below
 * negative weights: falls) with every credit, so that the worst and the best bound all that lies between.
 */
export function cornersOf(run: Run, sample: FieldSample, work: PendingWork): readonly Corner[] {
  const at = (status: EvidenceStatus, open: OpenCredit): Credits =>
    creditsAt(run, sample, work, status, open);
  const [worst, best] = [at('rejected', 'nothing'), at('accepted', 'everything')];
  const turned = turnedItems(run.rubric.total, false);
  const credits = [
    worst,
    best,
    ...(turned.length === 0 ? [] : [mixed(turned, worst, best), mixed(turned, best, worst)]),
    ...(work.applicability.length === 0 ? [] : [at('rejected', 'left-out'), at('accepted', 'left-out')]),
  ];
  return credits.map((one) => cornerOf(run, work, one));
}
