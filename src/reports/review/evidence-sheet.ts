import { evidenceMark } from '../../review/rulings/fingerprint.js';
import type { EvidenceMatter } from '../../review/rulings/open-matters.js';
import { type SettledRuling, targetKey } from '../../review/rulings/ruling.js';
import { rulingFields } from '../../review/rulings/ruling-fields.js';
import { itemsOf } from '../../rubric/rubric.js';
import { snap } from '../../table/numbers.js';
import { pointsFormat } from '../score-cells.js';
import { numberCell, textCell } from '../sheet-cells.js';
import type { SheetCell, SheetModel } from '../sheet-model.js';
import { shownAnswer } from '../shown-answer.js';
import type { View } from '../view.js';
import { firstLink } from './first-link.js';
import { type ReviewField, reviewSheets, rulingColumns } from './review-columns.js';
import { isPending, leftoverLines, linesOfMatter, type ReviewLine, writtenText } from './review-line.js';

type Line = ReviewLine<EvidenceMatter>;

/** The target of a piece of evidence, as rulings name it. */
export function evidenceTarget({ ranked, score, option }: EvidenceMatter): string {
  return targetKey('evidence', ranked.submission.id, score.item.id, option);
}

function linesOf(
  matter: EvidenceMatter,
  rulings: readonly SettledRuling[],
  { language }: View,
): readonly Line[] {
  const { ranked, score, option, ruling } = matter;
  const mark = evidenceMark(ranked.submission, score.item, option);
  const known = ruling === undefined ? undefined : { verdict: ruling.verdict, decision: ruling };
  return linesOfMatter(matter, mark, rulings, known, 'open', language);
}

/** What is open first, each part the dearest first; what is equal in the order of works and items. */
function sorted(
  matters: readonly EvidenceMatter[],
  lines: ReadonlyMap<EvidenceMatter, readonly Line[]>,
): readonly Line[] {
  const keyed = matters.map((matter) => {
    const own = lines.get(matter) ?? [];
    return { own, later: isPending(own) ? 0 : 1, points: snap(matter.stake.points) };
  });
  return keyed.sort((a, b) => a.later - b.later || b.points - a.points).flatMap(({ own }) => own);
}

function evidenceOf({ score, option }: EvidenceMatter) {
  const { response } = score;
  return option === undefined ? response : (response.optionTexts?.get(option) ?? {});
}

function labelOf({ score, option }: EvidenceMatter, { language }: View): string {
  const { item } = score;
  const { spec } = item;
  const chosen = spec.kind === 'multi' ? spec.options.find(({ id }) => id === option) : undefined;
  const label = item.label[language];
  return chosen === undefined ? label : `${label}：${chosen.label[language]}`;
}

function linkCell(matter: EvidenceMatter | undefined): SheetCell {
  const link = matter === undefined ? undefined : firstLink(evidenceOf(matter).evidenceGiven);
  const cell = textCell(link);
  return cell.kind === 'text' ? { ...cell, link } : cell;
}

function fieldsOf(view: View): readonly ReviewField<Line>[] {
  const { say, language, run, nameOf } = view;
  const format = pointsFormat(view);
  const text = (header: string, of: (matter: EvidenceMatter) => string | undefined): ReviewField<Line> => ({
    header,
    cell: ({ matter }) => textCell(matter === undefined ? undefined : of(matter)),
  });
  const named = (
    field: 'work' | 'id' | 'item' | 'option',
    of: (matter: EvidenceMatter) => string | undefined,
  ): ReviewField<Line> => ({
    header: rulingFields[field].label[language],
    cell: (line) => textCell(line.matter === undefined ? writtenText(line, field) : of(line.matter)),
  });
  const points = (header: string, of: (matter: EvidenceMatter) => number): ReviewField<Line> => ({
    header,
    cell: ({ matter }) => numberCell(matter === undefined ? undefined : of(matter)),
    format,
  });
  const perOption = itemsOf(run.rubric.total).some(({ evidencePerOption }) => evidencePerOption);
  return [
    named('work', ({ ranked }) => nameOf(ranked.submission)),
    named('id', ({ ranked }) => ranked.submission.id),
    named('item', ({ score }) => score.item.id),
    text(say('itemLabel'), (matter) => labelOf(matter, view)),
    ...(perOption ? [named('option', ({ option }) => option)] : []),
    text(say('review.claim'), ({ score }) => shownAnswer(score, language) ?? score.response.given),
    text(say('review.evidence'), (matter) => evidenceOf(matter).evidenceGiven),
    { header: say('review.link'), cell: ({ matter }) => linkCell(matter) },
    text(say('review.answerCell'), ({ score }) => score.response.cell),
    text(say('review.evidenceCell'), (matter) => evidenceOf(matter).evidenceCell),
    text(say('review.reading'), ({ read }) => say(`evidence.${read}`)),
    points(say('review.stake'), ({ stake }) => stake.points),
    points(say('review.lost'), ({ stake }) => stake.lost),
    points(say('review.gained'), ({ stake }) => stake.gained),
    ...rulingColumns<EvidenceMatter>(['evidence'], say('review.prompt.evidence'), say, language),
  ];
}

/** Every piece of evidence that decides points, with the rulings made so far; the dearest open one first. */
export function evidenceReviewSheets(
  view: View,
  matters: readonly EvidenceMatter[],
  rulings: ReadonlyMap<string | undefined, readonly SettledRuling[]>,
  leftover: readonly SettledRuling[],
  most?: number,
): readonly SheetModel[] {
  const { say, language } = view;
  const lines = new Map(
    matters.map((matter) => [matter, linesOf(matter, rulings.get(evidenceTarget(matter)) ?? [], view)]),
  );
  return reviewSheets(
    say('sheet.review.evidence'),
    fieldsOf(view),
    [...sorted(matters, lines), ...leftoverLines<EvidenceMatter>(leftover, language)],
    say,
    most,
  );
}
