import { changeClasses, type ChangeClass } from '../../../analysis/change-classes.js';
import { diffRubrics, type RubricChange, type RubricDiff } from '../../../analysis/diff-rubrics.js';
import { isRecord, type PlainValue, plainValue } from '../../../analysis/plain-value.js';
import type { Language } from '../../../diagnostics/language.js';
import { exitCodes } from '../../exit.js';
import { loadRubric } from '../../rubrics.js';
import { scoringHash } from '../../scoring-hash.js';
import { alignRows } from '../../terminal/align-rows.js';
import { terminalLanguage } from '../../terminal/language.js';
import { printable } from '../../terminal/printable.js';
import { rubricTexts } from '../../terminal/rubric-texts.js';
import type { World } from '../../world.js';
import type { CommonOptions } from '../options.js';
import { sayBroken } from './broken.js';

/** The options of `rubric diff`. */
export interface DiffOptions extends CommonOptions {
  readonly json?: boolean;
}

interface Hashes {
  readonly from: string;
  readonly to: string;
}

const marks = { added: '+', removed: '-', changed: '~' } as const;

/** As many characters of a value as a line shows. */
const shownLength = 40;

/** A path in the words of rubric files. */
function shownPath(path: readonly string[]): string {
  const [section, ...rest] = path;
  const steps = section === 'nodes' && rest.length > 0 ? rest : path;
  return steps
    .map((step) => step.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
    .join(' › ');
}

function shownValue(value: PlainValue | undefined): string {
  const text = printable(typeof value === 'string' ? value : JSON.stringify(value ?? null));
  return [...text].length > shownLength ? `${[...text].slice(0, shownLength - 1).join('')}…` : text;
}

/** A wording in the reader's language; undefined for any other value. */
function wordingOf(value: PlainValue | undefined, language: Language): PlainValue | undefined {
  return isRecord(value) ? (plainValue(value[language] ?? null) ?? undefined) : undefined;
}

/** Wordings are shown in the reader's language, unless they differ only in another. */
function shownChange({ kind, before, after }: RubricChange, language: Language): string {
  if (kind !== 'changed') {
    const value = kind === 'added' ? after : before;
    return value === undefined ? '' : shownValue(wordingOf(value, language) ?? value);
  }
  const [old, now] = [wordingOf(before, language), wordingOf(after, language)];
  const differs = old !== undefined && now !== undefined && old !== now;
  return differs ? `${shownValue(old)} → ${shownValue(now)}` : `${shownValue(before)} → ${shownValue(after)}`;
}

function countClasses(changes: readonly RubricChange[]): Readonly<Record<ChangeClass, number>> {
  const count = (of: ChangeClass): number => changes.filter((change) => change.class === of).length;
  return { major: count('major'), minor: count('minor'), patch: count('patch') };
}

function formatDiff({ changes, version }: RubricDiff, hashes: Hashes, language: Language): readonly string[] {
  const texts = rubricTexts[language];
  const ordered = [...changeClasses]
    .reverse()
    .flatMap((of) => changes.filter((change) => change.class === of));
  const rows = ordered.map((change) => [
    texts.classes[change.class],
    marks[change.kind],
    shownPath(change.path),
    shownChange(change, language),
    change.reason[language],
  ]);
  const same = hashes.from === hashes.to;
  return [
    ...alignRows(rows),
    changes.length === 0 ? texts.noChanges : texts.changes(countClasses(changes)),
    `${same ? texts.sameHash : texts.otherHash}  ${same ? hashes.from : `${hashes.from} → ${hashes.to}`}`,
    texts.verdict(version),
  ];
}

function asJson({ changes, version }: RubricDiff, hashes: Hashes, language: Language): string {
  const listed = changes.map(({ class: changeClass, kind, path, reason, before, after }) => ({
    class: changeClass,
    kind,
    path,
    reason: reason[language],
    before: before ?? null,
    after: after ?? null,
  }));
  return JSON.stringify(
    { version, scoringHash: hashes, counts: countClasses(changes), changes: listed },
    null,
    2,
  );
}

/**
 * `esg-score rubric diff OLD NEW`: every change with what it moves, and whether the version number was
 * raised to match; exit 1 if not, 2 where one of the rubrics cannot be used.
 */
export async function diffRubricFiles(
  oldName: string,
  newName: string,
  options: DiffOptions,
  world: World,
): Promise<number> {
  const [before, after] = [await loadRubric(oldName, world), await loadRubric(newName, world)];
  const broken = [before, after].filter(({ rubric }) => rubric === undefined);
  for (const loaded of broken) sayBroken(loaded, options, world);
  if (before.rubric === undefined || after.rubric === undefined) return exitCodes.usage;
  const diff = diffRubrics(before.rubric, after.rubric);
  const hashes = { from: scoringHash(before.rubric), to: scoringHash(after.rubric) };
  const language = terminalLanguage(options, world, after.rubric);
  const text =
    options.json === true ? asJson(diff, hashes, language) : formatDiff(diff, hashes, language).join('\n');
  world.stdout.write(`${text}\n`);
  return diff.version.enough ? exitCodes.done : exitCodes.findings;
}
