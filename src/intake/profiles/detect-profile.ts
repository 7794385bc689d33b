import type { Text } from '../../diagnostics/language.js';
import { cellText } from '../../table/cell.js';
import { cleanText } from '../../table/clean-text.js';
import type { Row } from '../../table/sheet.js';
import { generic } from './generic.js';
import { detectionThreshold, type Profile, type Sample } from './profile.js';
import { platforms } from './registry.js';

/** What speaks for which platform in the first rows of a sheet. */
export interface Detection {
  readonly profile: Profile;
  /** Points for the profile; 0 for the generic one. */
  readonly score: number;
  readonly reasons: readonly Text[];
  /** The platform with the next most points, where it has any worth the name. */
  readonly runnerUp:
    { readonly profile: Profile; readonly score: number; readonly reasons: readonly Text[] } | undefined;
  /** Whether the runner-up has as much evidence, or nearly. */
  readonly ambiguous: boolean;
}

/** By less than this the evidence for two platforms counts as the same. */
const sameScore = 1;

/** How many rows below a possible header are looked at. */
export const rowsBelow = 8;

/** The cleaned texts of a sheet's first rows, enough for samples at this many of them. */
export function textsOf(rows: readonly Row[], positions: number): readonly (readonly string[])[] {
  return rows
    .slice(0, positions + rowsBelow)
    .map(({ cells }) => cells.map((cell) => cleanText(cellText(cell))));
}

/** The sample at one of the first rows, from their texts. */
export function sampleAt(texts: readonly (readonly string[])[], position: number): Sample {
  return { top: texts[position] ?? [], below: texts.slice(position + 1, position + 1 + rowsBelow) };
}

/** Scores every profile on a sample; the generic one is taken where no platform reaches the threshold. */
export function detectProfile(sample: Sample): Detection {
  const scored = platforms
    .map((profile) => {
      const clues = profile.clues(sample);
      return {
        profile,
        score: clues.reduce((sum, { points }) => sum + points, 0),
        reasons: clues.map(({ reason }) => reason),
      };
    })
    .filter(({ score }) => score >= detectionThreshold - 1e-9)
    .sort((a, b) => b.score - a.score);
  const [best, runnerUp] = scored;
  if (best === undefined) {
    const reason = { 'zh-CN': '没有足够的平台特征', en: 'too little that is a platform’s own' };
    return { profile: generic, score: 0, reasons: [reason], runnerUp: undefined, ambiguous: false };
  }
  return {
    ...best,
    runnerUp,
    ambiguous: runnerUp !== undefined && best.score - runnerUp.score < sameScore,
  };
}

/** Where a sheet's header probably is and which platform wrote it, without knowing any questions. */
export interface SheetDetection extends Detection {
  /** The position of the header's first row among the sheet's rows. */
  readonly position: number;
  readonly headerRows: number;
}

/**
 * Detects the platform of a sheet by evaluating every profile at each of its first rows; the first of
 * the rows with the most evidence is the header. Where none has any, it is the first row that is filled
 * about as widely as the widest.
 */
export function detectSheet(rows: readonly Row[], searched = 8): SheetDetection {
  const texts = textsOf(rows, searched);
  let best: SheetDetection | undefined;
  for (let position = 0; position < Math.min(searched, rows.length); position += 1) {
    const sample = sampleAt(texts, position);
    const detection = detectProfile(sample);
    if (detection.score > (best?.score ?? 0))
      best = { ...detection, position, headerRows: detection.profile.headerBlock(sample).rows };
  }
  if (best !== undefined) return best;
  const filled = rows
    .slice(0, searched)
    .map(({ cells }) => cells.filter(({ kind }) => kind !== 'blank').length);
  const position = Math.max(
    0,
    filled.findIndex((count) => count * 2 >= Math.max(0, ...filled)),
  );
  return { ...detectProfile({ top: [], below: [] }), position, headerRows: 1 };
}
