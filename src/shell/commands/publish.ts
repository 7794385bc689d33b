import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { findLeaks } from '../../analysis/publication-gate/private-search.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { publicationOf } from '../../reports/publication/publication.js';
import type { PublicationFacts } from '../../reports/publication/publication-facts.js';
import { parseAsOf } from '../as-of.js';
import { exitCodes, UsageError } from '../exit.js';
import { findInputs } from '../find-inputs.js';
import { type Gate, judgeRun, parseAllowed } from '../publish/gate.js';
import { parseFormats } from '../parse-formats.js';
import { emptyPublication, publicationFiles, publicationFormats } from '../publish/outputs.js';
import { readPrivateValues } from '../publish/private.js';
import {
  findPrivateWords,
  knownTexts,
  leakFindings,
  textsOfFiles,
  wordFindings,
  unsearchedFindings,
} from '../publish/search.js';
import { publishTexts } from '../publish/texts.js';
import { writeAccepted } from '../publish/write.js';
import { readRecord, type RecordedRun } from '../read-record.js';
import { formatFinding } from '../terminal/findings.js';
import { terminalLanguage } from '../terminal/language.js';
import { styleFor } from '../terminal/style.js';
import { today } from '../today.js';
import type { World } from '../world.js';
import { readLock, writeLock } from '../write/lock-file.js';
import { sha256Of } from '../write/seal.js';
import { requireRole } from './lock.js';
import type { CommonOptions } from './options.js';
import { limitsFrom } from './read-run.js';

/** The options of `publish`. */
export interface PublishOptions extends CommonOptions {
  readonly out: string;
  readonly format: string;
  readonly inputs?: readonly string[];
  readonly allow?: readonly string[];
  readonly asOf?: string;
  readonly lock?: string;
  readonly limit?: readonly string[];
  readonly overwrite?: boolean;
}

/** Refuses, before any work, to lock what is locked already. */
async function requireUnlocked({ path }: RecordedRun): Promise<void> {
  const lock = await readLock(path);
  if (lock.state === 'none') return;
  throw new UsageError({
    'zh-CN': '这次运行已经锁定：请去掉 --lock',
    en: 'This run is locked already: leave --lock out',
  });
}

async function factsOf(
  { path }: RecordedRun,
  { allowed, idleMatters }: Gate,
  publishedOn: string,
): Promise<PublicationFacts> {
  return { publishedOn, recordSha256: sha256Of(await readFile(path)), allowed, privateWords: 0, idleMatters };
}

/**
 * `esg-score publish <run>`: writes the published list, or says all that keeps it from being published;
 * returns the exit code. What was written is searched for the private values of the input before it gets
 * its name: with one of them in it nothing is published.
 */
export async function publish(named: string, options: PublishOptions, world: World): Promise<number> {
  const wanted = parseFormats(options.format, publicationFormats);
  const codes = parseAllowed(options.allow ?? []);
  const limits = limitsFrom(options.limit ?? []);
  const publishedOn = parseAsOf(options.asOf) ?? today();
  const role = options.lock === undefined ? undefined : requireRole(options.lock);
  const recorded = await readRecord(named, world);
  const { run, record } = recorded;
  if (role !== undefined) await requireUnlocked(recorded);
  const [speech, language] = [
    terminalLanguage(options, world, run.rubric),
    options.lang ?? run.rubric.language,
  ];
  const texts = publishTexts[speech];
  const style = styleFor(world, world.stderr, options.color);
  const say = (findings: readonly Diagnostic[]): void => {
    for (const finding of findings)
      if (options.quiet !== true || finding.severity === 'error')
        world.stderr.write(`${formatFinding(finding, speech, style)}\n`);
  };

  const inputs = await findInputs(recorded, options.inputs ?? [], world);
  const secret = await readPrivateValues(record, run.rubric, inputs, limits, world);
  const gate = await judgeRun(recorded, secret.missing, codes);
  say([
    ...gate.blocking.map(({ finding }) => finding),
    ...gate.diagnostics,
    ...unsearchedFindings(record, run.rubric),
  ]);
  if (gate.blocking.length > 0) {
    world.stderr.write(`${texts.refused(gate.blocking.length)}\n`);
    return exitCodes.findings;
  }

  const facts = await factsOf(recorded, gate, publishedOn);
  const bare = await publicationFiles(emptyPublication(run, facts, language), run.rubric, wanted);
  const own = new Set((await textsOfFiles(bare)).map(({ text }) => text));
  const words = findPrivateWords(publicationOf(run, facts, language), secret.values, own);
  const privateWords = gate.allowsWords ? words.works.length : 0;
  const publication = publicationOf(run, { ...facts, privateWords }, language);
  const known = knownTexts(publication, own, gate.allowsWords ? words.texts : []);
  if (gate.allowsWords) say(wordFindings(words.works));

  const folder = resolve(world.cwd, options.out);
  const files = await publicationFiles(publication, run.rubric, wanted);
  const accepted = await writeAccepted(folder, files, options.overwrite ?? false, async (written) => {
    const leaks = findLeaks(await textsOfFiles(written), secret.values, known);
    say(leakFindings(leaks));
    return leaks.length === 0;
  });
  if (!accepted) {
    world.stderr.write(`${texts.withdrawn}\n`);
    return exitCodes.output;
  }
  const lockPath = role === undefined ? undefined : await writeLock(recorded.path, { publishedOn, role });
  if (options.quiet === true) return exitCodes.done;
  for (const { name } of files) world.stderr.write(`${relative(world.cwd, resolve(folder, name))}\n`);
  if (lockPath !== undefined) world.stderr.write(`${texts.locked(relative(world.cwd, lockPath))}\n`);
  return exitCodes.done;
}
