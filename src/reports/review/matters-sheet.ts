import { formatLocation } from '../../diagnostics/location.js';
import type { SettledRuling } from '../../review/rulings/ruling.js';
import { rulingFields } from '../../review/rulings/ruling-fields.js';
import { snap } from '../../table/numbers.js';
import { pointsFormat } from '../score-cells.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetModel } from '../sheet-model.js';
import type { View } from '../view.js';
import type { OtherMatter } from './other-matters.js';
import { type ReviewField, reviewSheets, rulingColumns } from './review-columns.js';
import { isPending, leftoverLines, linesOfMatter, type ReviewLine, writtenText } from './review-line.js';

type Line = ReviewLine<OtherMatter>;

/** The rulings that stand beside a matter: of several copies, each has its own. */
function rulingsOn(matter: OtherMatter, rulings: readonly SettledRuling[]): readonly SettledRuling[] {
  if (matter.kind !== 'duplicate') return rulings;
  return rulings.filter(({ ruling }) => ruling.texts.get('mark') === matter.mark);
}

function linesOf(
  matter: OtherMatter,
  rulings: readonly SettledRuling[],
  { language }: View,
): readonly Line[] {
  const own = rulingsOn(matter, rulings);
  const isRuled = rulings.some(({ status }) => status === 'applied');
  const unruled = isRuled ? 'optional' : matter.unruled;
  return linesOfMatter(matter, matter.mark, own, matter.known, unruled, language);
}

function sourceOf({ source: { file, sheet, row } }: OtherMatter): string {
  return formatLocation({ file, sheet, cell: String(row) });
}

function fieldsOf(view: View): readonly ReviewField<Line>[] {
  const { say, language } = view;
  const text = (header: string, of: (matter: OtherMatter) => string | undefined): ReviewField<Line> => ({
    header,
    cell: ({ matter }) => textCell(matter === undefined ? undefined : of(matter)),
  });
  const named = (
    field: 'work' | 'id' | 'item',
    of: (matter: OtherMatter) => string | undefined,
  ): ReviewField<Line> => ({
    header: rulingFields[field].label[language],
    cell: (line) => textCell(line.matter === undefined ? writtenText(line, field) : of(line.matter)),
  });
  return [
    named('work', ({ work }) => work),
    text(say('review.matter'), ({ kind }) => say(`review.matter.${kind}`)),
    named('id', ({ id }) => id),
    named('item', ({ item }) => item?.id),
    text(say('itemLabel'), ({ item }) => item?.label[language]),
    text(say('review.claim'), ({ answer }) => answer),
    text(say('review.situation'), ({ situation }) => situation),
    text(say('review.source'), sourceOf),
    text(say('review.time'), ({ submittedAt }) => submittedAt?.replace('T', ' ')),
    {
      header: say('review.stake'),
      cell: ({ matter }) => numberCell(matter?.points),
      format: pointsFormat(view),
    },
    ...rulingColumns<OtherMatter>(
      ['applicability', 'duplicate', 'submission'],
      say('review.prompt.matters'),
      say,
      language,
    ),
  ];
}

/** Copies of one work stay together. */
function groupKey(matter: OtherMatter): string {
  return matter.target;
}

/** All that can be ruled on besides evidence, with the rulings made so far; what is open first. */
export function mattersReviewSheets(
  view: View,
  matters: readonly OtherMatter[],
  rulings: ReadonlyMap<string | undefined, readonly SettledRuling[]>,
  leftover: readonly SettledRuling[],
  most?: number,
): readonly SheetModel[] {
  const { say, language } = view;
  const groups = new Map<string, { lines: Line[]; points: number }>();
  for (const matter of matters) {
    const key = groupKey(matter);
    const group = groups.get(key) ?? { lines: [], points: snap(matter.points ?? 0) };
    group.lines.push(...linesOf(matter, rulings.get(matter.target) ?? [], view));
    groups.set(key, group);
  }
  const lines = [...groups.values()]
    .map((group) => ({ ...group, later: isPending(group.lines) ? 0 : 1 }))
    .sort((a, b) => a.later - b.later || b.points - a.points)
    .flatMap((group) => group.lines);
  return reviewSheets(
    say('sheet.review.matters'),
    fieldsOf(view),
    [...lines, ...leftoverLines<OtherMatter>(leftover, language)],
    say,
    most,
  );
}
