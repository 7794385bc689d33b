import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { formatLocation } from '../../diagnostics/location.js';
import type { AcceptedSubmission } from '../../intake/intake.js';
import type { DuplicateGroup } from '../../intake/duplicates.js';
import type { Decision } from '../../intake/submission.js';
import type { Rubric } from '../../rubric/rubric.js';
import { indexWorks } from '../work-index.js';
import { type GoneRuling, goneWorks } from './gone-works.js';
import { type MatchedTarget, matchRuling } from './match-ruling.js';
import type { SettledRuling, Verdict, WrittenRuling } from './ruling.js';
import { type RulingField, rulingFields } from './ruling-fields.js';
import { verdictLabel } from './verdict-words.js';

/** A ruling that counts, with what it is about and what makes it accountable. */
export interface AppliedRuling extends MatchedTarget {
  readonly verdict: Verdict;
  readonly decision: Decision;
}

/** All rulings as they are applied to one field. */
export interface SettledRulings {
  /** One for each target. */
  readonly applied: readonly AppliedRuling[];
  /** Every row with a verdict, in the order of the files. */
  readonly settled: readonly SettledRuling[];
  /** Ids of submissions with a ruling that must be corrected first: their totals are provisional. */
  readonly pending: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A complete ruling that is about something in the field. */
interface Sound {
  readonly ruling: WrittenRuling;
  readonly verdict: Verdict;
  readonly matched: MatchedTarget;
  readonly decision: Decision;
  readonly stale: boolean;
}

interface Held {
  readonly ruling: WrittenRuling;
  readonly status: 'incomplete' | 'unmatched';
  readonly target: string | undefined;
  readonly submission: string | undefined;
}

const accountable: readonly RulingField[] = ['reason', 'role', 'date'];

/** The fields without which a ruling cannot count, as findings; an unreadable date has one already. */
function missingFields({ texts, at }: WrittenRuling): readonly Diagnostic[] {
  return accountable
    .filter((field) => !texts.has(field))
    .map((field) => diagnose('ruling/missing', { field: rulingFields[field].label }, at(field)));
}

/** Code-unit order of where and what a decision is: the same whatever order files and rows come in. */
function decisionKey({ date, role, reason, place }: Decision): string {
  return JSON.stringify([date, role, reason, place.file, place.sheet, String(place.row).padStart(9, '0')]);
}

/** What stands for several rulings that say the same: the latest of them. */
function latest(sounds: readonly [Sound, ...Sound[]]): Sound {
  return sounds.reduce((best, next) =>
    decisionKey(next.decision) > decisionKey(best.decision) ? next : best,
  );
}

/** What a ruling says: copies are told apart by their mark, all else by the verdict. */
function saying({ verdict, ruling }: Sound): string {
  return verdict === 'keep' ? `keep ${ruling.texts.get('mark') ?? ''}` : verdict;
}

function conflictFinding(sound: Sound, fresh: readonly Sound[]): Diagnostic {
  const others = fresh
    .filter((other) => saying(other) !== saying(sound))
    .map(({ ruling }) => formatLocation(ruling.at('verdict')))
    .sort();
  const parameters = { verdict: verdictLabel(sound.verdict), others: others.join('、') };
  return diagnose('ruling/conflict', parameters, sound.ruling.at('verdict'));
}

/**
 * Holds rulings against a field. One counts where it names something in the field, has reason, role and
 * date, is about the answer and evidence as they are, and no other contradicts it.
 */
export function settleRulings(
  rubric: Rubric,
  accepted: readonly AcceptedSubmission[],
  duplicates: readonly DuplicateGroup[],
  rulings: readonly WrittenRuling[],
): SettledRulings {
  const works = indexWorks(accepted.map(({ submission }) => submission));
  const diagnostics: Diagnostic[] = [];
  const byTarget = new Map<string, [Sound, ...Sound[]]>();
  const held: Held[] = [];
  const gone: GoneRuling[] = [];
  for (const ruling of rulings) {
    const { verdict, date, place, texts } = ruling;
    const match = matchRuling({ rubric, works, duplicates }, ruling);
    if ('gone' in match) {
      gone.push(match.gone);
      held.push({ ruling, status: 'unmatched', target: undefined, submission: undefined });
      continue;
    }
    const missing = missingFields(ruling);
    if (match.matched === undefined) {
      // A row without a known verdict may be about something else.
      if (verdict !== undefined) diagnostics.push(match.diagnostic);
      held.push({ ruling, status: 'unmatched', target: undefined, submission: match.submission?.id });
    }
    diagnostics.push(...missing);
    if (match.matched === undefined) continue;
    const { matched } = match;
    const [reason, role] = [texts.get('reason'), texts.get('role')];
    if (verdict === undefined || date === undefined || reason === undefined || role === undefined) {
      const { submission } = matched;
      const target = verdict === undefined ? undefined : matched.target;
      held.push({ ruling, status: 'incomplete', target, submission: submission?.id });
      continue;
    }
    const mark = texts.get('mark');
    if (mark === undefined) diagnostics.push(diagnose('ruling/no-mark', {}, ruling.at('mark')));
    const stale = mark !== undefined && !matched.marks.includes(mark);
    const sound: Sound = { ruling, verdict, matched, decision: { reason, role, date, place }, stale };
    const same = byTarget.get(matched.target);
    if (same === undefined) byTarget.set(matched.target, [sound]);
    else same.push(sound);
  }
  return judge([...byTarget.values()], held, rulings, [...diagnostics, ...goneWorks(gone)]);
}

function judge(
  groups: readonly (readonly Sound[])[],
  held: readonly Held[],
  rulings: readonly WrittenRuling[],
  found: readonly Diagnostic[],
): SettledRulings {
  const applied: AppliedRuling[] = [];
  const diagnostics = [...found];
  const outcome = new Map<WrittenRuling, SettledRuling>(
    held.map(({ ruling, status, target }) => [ruling, { ruling, status, target }]),
  );
  const pending = new Set(held.flatMap(({ submission }) => submission ?? []));
  for (const sounds of groups) {
    const [first, ...others] = sounds.filter(({ stale }) => !stale);
    const fresh = first === undefined ? [] : [first, ...others];
    const isConflict = new Set(fresh.map(saying)).size > 1;
    for (const sound of sounds) {
      const { ruling, matched } = sound;
      const status = sound.stale ? 'stale' : isConflict ? 'conflict' : 'applied';
      outcome.set(ruling, { ruling, status, target: matched.target });
      if (status === 'conflict') {
        diagnostics.push(conflictFinding(sound, fresh));
        if (matched.submission !== undefined) pending.add(matched.submission.id);
      }
      // What was ruled on anew is no longer awaited.
      if (status === 'stale' && fresh.length === 0)
        diagnostics.push(diagnose('ruling/stale', {}, ruling.at('mark')));
    }
    if (first === undefined || isConflict) continue;
    const { matched, verdict, decision } = latest([first, ...others]);
    applied.push({ ...matched, verdict, decision });
  }
  const settled = rulings.flatMap((ruling) => outcome.get(ruling) ?? []);
  return { applied, settled, pending, diagnostics };
}
