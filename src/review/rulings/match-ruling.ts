import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { suggestion } from '../../diagnostics/suggest.js';
import type { DuplicateGroup } from '../../intake/duplicates.js';
import { maskContacts } from '../../intake/mask-contacts.js';
import { foldName } from '../../intake/read-identity.js';
import type { Submission } from '../../intake/submission.js';
import { kindOf } from '../../items/registry.js';
import { type Item, itemsOf, type Rubric } from '../../rubric/rubric.js';
import { conditionsOn } from '../../rubric/conditions-on.js';
import { applicabilityMark, evidenceMark, submissionMark } from './fingerprint.js';
import type { GoneRuling } from './gone-works.js';
import { matchWork, type UnknownWork, unknownWork } from './match-work.js';
import { type Matter, targetKey, type WrittenRuling } from './ruling.js';
import { rulingFields } from './ruling-fields.js';
import { matterOf, verdictLabel } from './verdict-words.js';
import type { WorkIndex } from '../work-index.js';

/** What a field offers to rule on. */
export interface RulingField {
  readonly rubric: Rubric;
  readonly works: WorkIndex;
  readonly duplicates: readonly DuplicateGroup[];
}

/** What a ruling is about. */
export interface MatchedTarget {
  readonly target: string;
  readonly matter: Matter;
  /** The submission whose score rests on it; undefined for a copy of a work that is no longer there. */
  readonly submission: Submission | undefined;
  readonly item: Item | undefined;
  readonly option: string | undefined;
  /** The marks of what the ruling can be about; empty where that is gone. */
  readonly marks: readonly string[];
}

/** A ruling held against a field: what it is about, or what is wrong with how it is named. */
export type MatchedRuling =
  | { readonly matched: MatchedTarget }
  | {
      readonly matched: undefined;
      readonly diagnostic: Diagnostic;
      /** The submission, where at least that is known. */
      readonly submission: Submission | undefined;
    }
  | { readonly matched: undefined; readonly gone: GoneRuling };

function unmatched(diagnostic: Diagnostic, submission?: Submission): MatchedRuling {
  return { matched: undefined, diagnostic, submission };
}

function matchItem({ rubric }: RulingField, { texts, at }: WrittenRuling): Item | Diagnostic {
  const id = texts.get('item');
  if (id === undefined) return diagnose('ruling/missing', { field: rulingFields.item.label }, at('item'));
  const items = itemsOf(rubric.total);
  const item = items.find((known) => known.id === id);
  if (item !== undefined) return item;
  const near = suggestion(
    id,
    items.map((known) => known.id),
  );
  return diagnose('ruling/unknown-item', { item: maskContacts(id), suggestion: near }, at('item'));
}

/** The options of an item that have evidence of their own. */
function ruledOptions(item: Item): readonly string[] {
  const { spec, evidencePerOption, evidenceFor } = item;
  if (!evidencePerOption || kindOf(spec).downgradeEach === undefined || spec.kind !== 'multi') return [];
  return spec.options.map(({ id }) => id).filter((id) => evidenceFor?.includes(id) ?? true);
}

const noOption = { 'zh-CN': '（留空）', en: '(left blank)' };

function matchEvidence(submission: Submission, item: Item, ruling: WrittenRuling): MatchedRuling {
  const option = ruling.texts.get('option');
  const options = ruledOptions(item);
  const isKnown = option === undefined ? options.length === 0 : options.includes(option);
  if (!isKnown) {
    const parameters = {
      item: item.id,
      option: maskContacts(option ?? ''),
      options: options.length === 0 ? noOption : options.join(', '),
    };
    return unmatched(diagnose('ruling/unknown-option', parameters, ruling.at('option')), submission);
  }
  return {
    matched: {
      target: targetKey('evidence', submission.id, item.id, option),
      matter: 'evidence',
      submission,
      item,
      option,
      marks: [evidenceMark(submission, item, option)],
    },
  };
}

/** Whether the check code of a ruling is that of a submission, whatever work the ruling names. */
function isAbout(field: RulingField, submission: Submission, ruling: WrittenRuling): boolean {
  const { matched } = matchWithin(field, submission, ruling);
  return matched?.marks.includes(ruling.texts.get('mark') ?? '') ?? false;
}

/**
 * A row with a check code was written by the program, so that its work was there once; unless the code is
 * that of a work that is still there, whose name was then changed in the row by mistake.
 */
function unmatchedWork(
  { unknown, name, suggestion: near }: UnknownWork,
  ruling: WrittenRuling,
  isOfAnother: boolean,
): MatchedRuling {
  const work = ruling.texts.get('work') ?? name;
  if (ruling.texts.has('mark') && !isOfAnother)
    return { matched: undefined, gone: { ruling, work, suggestion: near } };
  const parameters = { work: maskContacts(work), suggestion: near };
  return unmatched(diagnose('ruling/unknown-work', parameters, ruling.at(unknown)));
}

function matchCopy({ duplicates, works }: RulingField, ruling: WrittenRuling): MatchedRuling {
  const work = ruling.texts.get('work');
  const mark = ruling.texts.get('mark');
  for (const [field, text] of [['work', work] as const, ['mark', mark] as const]) {
    if (text === undefined)
      return unmatched(diagnose('ruling/missing', { field: rulingFields[field].label }, ruling.at(field)));
  }
  const named = foldName(work ?? '');
  const groups = duplicates.filter(({ name }) => foldName(name) === named);
  const marksOf = ({ kept, dropped }: DuplicateGroup): readonly string[] =>
    [kept, ...dropped].flatMap((entry) => entry.mark ?? []);
  const group = groups.find((one) => marksOf(one).includes(mark ?? ''));
  if (group === undefined && groups.length === 0 && !works.byName.has(named)) {
    const isOfAnother = duplicates.some((one) => marksOf(one).includes(mark ?? ''));
    return unmatchedWork(unknownWork(works, 'work', work ?? ''), ruling, isOfAnother);
  }
  const { file, sheet, row } = group?.kept.source ?? { file: '', sheet: '', row: 0 };
  const submission = [...works.byId.values()].find(
    ({ source }) => source.file === file && source.sheet === sheet && source.row === row,
  );
  return {
    matched: {
      target: targetKey('duplicate', named, ...(group === undefined ? [] : [...marksOf(group)].sort())),
      matter: 'duplicate',
      submission,
      item: undefined,
      option: undefined,
      marks: group === undefined ? [] : marksOf(group),
    },
  };
}

/** A word that decides something else than what its row is about. */
function misplaced(ruling: WrittenRuling, submission?: Submission): MatchedRuling {
  const word = ruling.verdict === undefined ? '' : verdictLabel(ruling.verdict);
  return unmatched(diagnose('ruling/misplaced', { verdict: word }, ruling.at('verdict')), submission);
}

/** What a ruling says of a submission: of the whole, or of an item and option of it. */
function matchWithin(field: RulingField, submission: Submission, ruling: WrittenRuling): MatchedRuling {
  const matter = ruling.verdict === undefined ? undefined : matterOf(ruling.verdict);
  if (matter === 'submission') {
    if (ruling.texts.has('item')) return misplaced(ruling, submission);
    const marks = [submissionMark(field.rubric, submission)];
    const target = targetKey('submission', submission.id);
    return { matched: { target, matter, submission, item: undefined, option: undefined, marks } };
  }
  const item = matchItem(field, ruling);
  if ('code' in item) return unmatched(item, submission);
  const conditions = conditionsOn(field.rubric.total).get(item) ?? [];
  const marks = [applicabilityMark(field.rubric, submission, item, conditions)];
  const given = ruling.texts.get('mark') ?? '';
  if (matter !== 'applicability')
    return marks.includes(given) ? misplaced(ruling, submission) : matchEvidence(submission, item, ruling);
  if (given === evidenceMark(submission, item, ruling.texts.get('option')))
    return misplaced(ruling, submission);
  const target = targetKey('applicability', submission.id, item.id);
  return { matched: { target, matter, submission, item, option: undefined, marks } };
}

/** Finds what a ruling with a verdict is about: submission, item and option, or a copy of a work. */
export function matchRuling(field: RulingField, ruling: WrittenRuling): MatchedRuling {
  const matter = ruling.verdict === undefined ? undefined : matterOf(ruling.verdict);
  if (matter === 'duplicate' && ruling.texts.has('item')) return misplaced(ruling);
  if (matter === 'duplicate') return matchCopy(field, ruling);
  const found = matchWork(field.works, ruling);
  if ('code' in found) return unmatched(found);
  if (!('unknown' in found)) return matchWithin(field, found, ruling);
  return unmatchedWork(found, ruling, found.near !== undefined && isAbout(field, found.near, ruling));
}
