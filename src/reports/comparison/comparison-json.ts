import type { AdjustmentChange } from '../../analysis/compare/adjustment-changes.js';
import { type Cause, causes } from '../../analysis/compare/causes.js';
import type { ComparedWork } from '../../analysis/compare/compare-runs.js';
import type { ItemChange } from '../../analysis/compare/item-changes.js';
import { needsReason, type PublishedResult } from '../../analysis/compare/restatements.js';
import type { Split } from '../../analysis/compare/split.js';
import type { RankedSubmission, Run } from '../../ranking/run.js';
import type { AdjustmentEntry } from '../../scoring/adjustment.js';
import type { ItemScore } from '../../scoring/score-tree.js';
import { unsnap } from '../../table/numbers.js';
import { type ComparisonView, rankOf, stateOf, workName } from './comparison-view.js';
import { answerWords } from './item-words.js';

function runJson({ rubric, policy, submissions }: Run): object {
  return { rubric: rubric.id, version: rubric.version, policy: policy.id, works: submissions.length };
}

/** Exact: each part is `parts[cause] / perUnit`, in billionths for points and in ranks for ranks. */
function splitJson(split: Split | undefined, printed: (split: Split) => object): object | null {
  if (split === undefined) return null;
  const { before, after, parts, perUnit } = split;
  return { change: after - before, parts, perUnit, ...printed(split) };
}

function inPoints(split: Split): object {
  const points = (cause: Cause): number => split.parts[cause] / split.perUnit / 1e9;
  return {
    changePoints: unsnap(split.after - split.before),
    points: Object.fromEntries(causes.map((cause) => [cause, points(cause)])),
  };
}

function resultJson(view: ComparisonView, entry: RankedSubmission): object {
  const { standing, score, level } = entry;
  return {
    status: standing.status,
    unrankedReason: standing.status === 'ranked' ? null : standing.reason,
    rank: rankOf(entry) ?? null,
    total: score.total ?? null,
    level: level?.label[view.language] ?? null,
  };
}

function itemSideJson(view: ComparisonView, score: ItemScore | undefined, points: number): object | null {
  if (score === undefined) return null;
  return {
    outcome: score.outcome,
    answer: answerWords(view, score),
    evidence: score.item.evidence === 'none' ? null : score.response.evidence,
    weight: score.effectiveWeight,
    points: unsnap(points),
  };
}

function itemJson(view: ComparisonView, item: ItemChange): object {
  const { id, before, after, points, parts, perUnit } = item;
  return {
    item: id,
    causes: causes.filter((cause) => parts[cause] !== 0),
    before: itemSideJson(view, before, points.before),
    after: itemSideJson(view, after, points.after),
    changePoints: unsnap(points.after - points.before),
    parts,
    perUnit,
  };
}

function entryJson({ kind, rule, amount, date, reason }: AdjustmentEntry): object {
  return { kind, rule: rule ?? null, amount, date, reason };
}

function adjustmentJson({ what, points, parts, perUnit }: AdjustmentChange): object {
  return {
    ...(typeof what === 'string' ? { bound: what } : { entry: entryJson(what) }),
    before: unsnap(points.before),
    after: unsnap(points.after),
    changePoints: unsnap(points.after - points.before),
    parts,
    perUnit,
  };
}

function workJson(view: ComparisonView, work: ComparedWork): object {
  return {
    before: { id: work.before.submission.id, name: workName(work.before), ...resultJson(view, work.before) },
    after: { id: work.after.submission.id, name: workName(work.after), ...resultJson(view, work.after) },
    state: stateOf(work),
    score: splitJson(work.total, inPoints),
    rank: splitJson(work.rank, () => ({})),
    items: work.items.map((item) => itemJson(view, item)),
    adjustments: work.adjustments.map(adjustmentJson),
    ledger: { before: work.entries.before.map(entryJson), after: work.entries.after.map(entryJson) },
  };
}

function publishedJson(view: ComparisonView, result: PublishedResult | undefined): object | null {
  if (result === undefined) return null;
  const { total, rank, level } = result;
  return { total: total ?? null, rank: rank ?? null, level: level?.label[view.language] ?? null };
}

/** A comparison as JSON text; parts are exact whole numbers over `perUnit`. */
export function comparisonJson(view: ComparisonView): string {
  const { comparison, restated } = view;
  const { rubric, policy, scores, relative, diff } = comparison.comparability;
  const alone = (entry: RankedSubmission): object => ({
    id: entry.submission.id,
    name: workName(entry),
    ...resultJson(view, entry),
  });
  const content = {
    comparisonVersion: 1,
    before: runJson(comparison.before),
    after: runJson(comparison.after),
    comparability: {
      scores,
      rubric,
      policyChanged: policy !== 'same',
      relative,
      rubricChanges: diff.changes.length,
    },
    works: comparison.works.map((work) => workJson(view, work)),
    entered: comparison.entered.map(alone),
    left: comparison.left.map(alone),
    ...(restated === undefined
      ? {}
      : {
          restatements: {
            publishedOn: restated.publishedOn,
            role: restated.role,
            works: restated.list.map(({ restatement, reason }) => ({
              id: restatement.entry.submission.id,
              name: workName(restatement.entry),
              kind: restatement.kind,
              before: publishedJson(view, restatement.before),
              after: publishedJson(view, restatement.after),
              causes: restatement.causes,
              needsReason: needsReason(restatement),
              reason: reason ?? null,
            })),
          },
        }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
