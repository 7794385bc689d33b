import { type Cause, causes } from '../../analysis/compare/causes.js';
import type { ComparedWork } from '../../analysis/compare/compare-runs.js';
import { needsReason } from '../../analysis/compare/restatements.js';
import type { RankedSubmission } from '../../ranking/run.js';
import { formatScore, unsnap } from '../../table/numbers.js';
import { runLine } from './about-sheet.js';
import { adjustmentCauses, adjustmentEffect, adjustmentLabel } from './adjustment-words.js';
import {
  comparabilityLines,
  type ComparisonView,
  printedRank,
  printedTotal,
  rankDecimals,
  rankOf,
  totalOf,
} from './comparison-view.js';
import { answerWords, evidenceWords, itemCauses, itemLabel } from './item-words.js';
import { listedWorks } from './listed-works.js';
import { restatementWords } from './restatements-sheet.js';
import type { TextPart } from './text-part.js';

/** Items that are shown of each work, unless all are asked for. */
const itemsShown = 3;

const pointDecimals = 4;

/** A change with its sign: `+1.50`, `-2.00`, `0.00`. */
export function signed(value: number, decimals: number): string {
  const text = formatScore(value, decimals);
  return /[1-9]/u.test(text) && !text.startsWith('-') ? `+${text}` : text;
}

function rankText({ say }: ComparisonView, entry: RankedSubmission): string {
  const rank = rankOf(entry);
  if (rank !== undefined) return String(rank);
  const { standing } = entry;
  return say(
    standing.status === 'unranked' && standing.reason === 'vetoed' ? 'standing.vetoed' : 'standing.unranked',
  );
}

function totalText(view: ComparisonView, entry: RankedSubmission): string {
  const total = totalOf(view, entry);
  return total === undefined ? '–' : formatScore(total, view.decimals);
}

/** Whether nothing that is shown of a work differs: result and level, and every part of the changes. */
function isUnchanged(view: ComparisonView, { before, after, total, rank }: ComparedWork): boolean {
  const sameStanding = rankText(view, before) === rankText(view, after);
  const sameTotal = totalText(view, before) === totalText(view, after);
  const moved = [total, rank].some(
    (split) => split !== undefined && causes.some((cause) => split.parts[cause] !== 0),
  );
  return sameStanding && sameTotal && before.level?.min === after.level?.min && !moved;
}

/** The works that changed, in the order of their ranks, and in a line how many did not. */
function worksParts(view: ComparisonView): readonly TextPart[] {
  const changed = view.comparison.works.filter((work) => !isUnchanged(view, work));
  const count = view.comparison.works.length - changed.length;
  return [
    ...(changed.length === 0 ? [] : [worksTable(view, changed)]),
    ...(count === 0
      ? []
      : [{ kind: 'lines' as const, lines: [view.say('unchanged', { count: String(count) })] }]),
  ];
}

function worksTable(view: ComparisonView, works: readonly ComparedWork[]): TextPart {
  const { say, totalCauses, decimals } = view;
  const heads = [say('work'), say('rank'), say('total'), say('scoreChange')];
  const rows = works.map((work) => {
    const printed = printedTotal(view, work.total);
    const part = (cause: Cause): string =>
      printed === undefined ? '' : signed(printed.parts[cause], decimals);
    return [
      view.nameOf(work.after),
      `${rankText(view, work.before)} → ${rankText(view, work.after)}`,
      `${totalText(view, work.before)} → ${totalText(view, work.after)}`,
      printed === undefined ? say('not-comparable') : signed(printed.change, decimals),
      ...totalCauses.map(part),
    ];
  });
  const titles = [...heads, ...totalCauses.map((cause) => say(`cause.${cause}`))];
  return {
    kind: 'table',
    rows: [titles, ...rows],
    alignments: ['left', ...titles.slice(1).map(() => 'right' as const)],
  };
}

function ranksTable(view: ComparisonView): readonly TextPart[] {
  const { say, comparison } = view;
  const moved = comparison.works.filter(({ rank, before, after }) =>
    rank === undefined ? rankOf(before) !== rankOf(after) : causes.some((cause) => rank.parts[cause] !== 0),
  );
  if (moved.length === 0) return [];
  const rows = moved.map((work) => {
    const printed = printedRank(work.rank);
    return [
      view.nameOf(work.after),
      `${rankText(view, work.before)} → ${rankText(view, work.after)}`,
      printed === undefined ? say('not-comparable') : signed(printed.change, 0),
      ...(printed === undefined ? [] : causes.map((cause) => signed(printed.parts[cause], rankDecimals))),
    ];
  });
  const heads = [say('work'), say('rank'), say('change'), ...causes.map((cause) => say(`cause.${cause}`))];
  return [
    { kind: 'lines', lines: ['', say('ranks.title')] },
    {
      kind: 'table',
      rows: [heads, ...rows],
      alignments: ['left', ...heads.slice(1).map(() => 'right' as const)],
    },
  ];
}

function arrow(before: string, after: string): string {
  return before === after ? before : `${before} → ${after}`;
}

function itemRows(
  view: ComparisonView,
  { items }: ComparedWork,
  shown: number,
): readonly (readonly string[])[] {
  return items
    .slice(0, shown)
    .map((item) => [
      `  ${item.id}`,
      signed(unsnap(item.points.after - item.points.before), pointDecimals),
      itemCauses(view, item),
      arrow(answerWords(view, item.before), answerWords(view, item.after)),
      arrow(evidenceWords(view, item.before), evidenceWords(view, item.after)),
      itemLabel(view, item),
    ]);
}

/** The ledger's entries and the rubric's bounds behind a change, all of them. */
function adjustmentRows(view: ComparisonView, { adjustments }: ComparedWork): readonly (readonly string[])[] {
  return adjustments.map((adjustment) => [
    `  ${view.say('cause.ledger')}`,
    signed(unsnap(adjustment.points.after - adjustment.points.before), pointDecimals),
    adjustmentCauses(view, adjustment),
    arrow(adjustmentEffect(view, adjustment, 'before'), adjustmentEffect(view, adjustment, 'after')),
    '',
    adjustmentLabel(view, adjustment),
  ]);
}

function itemParts(view: ComparisonView, all: boolean): readonly TextPart[] {
  const { say, comparison } = view;
  const moved = comparison.works.filter(({ items, adjustments }) => items.length + adjustments.length > 0);
  if (moved.length === 0) return [];
  const shown = all ? Infinity : itemsShown;
  return [
    { kind: 'lines', lines: ['', say('items.title')] },
    ...moved.flatMap((work): TextPart[] => [
      { kind: 'lines', lines: [view.nameOf(work.after)] },
      {
        kind: 'table',
        rows: [...adjustmentRows(view, work), ...itemRows(view, work, shown)],
        alignments: ['left', 'right'],
      },
      ...(work.items.length <= shown
        ? []
        : [
            {
              kind: 'lines' as const,
              lines: [`  ${say('items.more', { count: String(work.items.length - shown) })}`],
            },
          ]),
    ]),
  ];
}

function listedParts(view: ComparisonView): readonly TextPart[] {
  const listed = listedWorks(view);
  if (listed.length === 0) return [];
  const rows = listed.map(({ state, name, before, after }) => [
    `  ${view.say(`state.${state}`)}`,
    name,
    arrow(
      before === undefined ? '–' : rankText(view, before),
      after === undefined ? '–' : rankText(view, after),
    ),
  ]);
  return [
    { kind: 'lines', lines: ['', view.say('listed.title')] },
    { kind: 'table', rows, alignments: [] },
  ];
}

function restatedParts(view: ComparisonView): readonly TextPart[] {
  const { restated, say } = view;
  if (restated === undefined) return [];
  const title = say('restatements.title', { date: restated.publishedOn, role: restated.role });
  if (restated.list.length === 0)
    return [{ kind: 'lines', lines: ['', title, `  ${say('restatements.none')}`] }];
  const rows = restated.list.map((entry) => [
    `  ${view.nameOf(entry.restatement.entry)}`,
    restatementWords(view, entry),
    entry.reason ?? say(needsReason(entry.restatement) ? 'reason.missing' : 'reason.notNeeded'),
  ]);
  return [
    { kind: 'lines', lines: ['', title] },
    { kind: 'table', rows, alignments: [] },
  ];
}

/** A comparison for people: whether it can be made, every work, the causes of ranks, items, comings and goings. */
export function comparisonText(view: ComparisonView, items: 'largest' | 'all'): readonly TextPart[] {
  const { comparison, say, language } = view;
  return [
    {
      kind: 'lines',
      lines: [
        ...[comparison.before, comparison.after].map(
          (run, index) => `${String(index + 1)}. ${runLine(say, language, run)}`,
        ),
        ...comparabilityLines(view),
        '',
      ],
    },
    ...worksParts(view),
    ...ranksTable(view),
    ...listedParts(view),
    ...itemParts(view, items === 'all'),
    ...restatedParts(view),
  ];
}
