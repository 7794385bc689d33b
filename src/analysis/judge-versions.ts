import { type ChangeClass, changeClasses } from './change-classes.js';

/** Whether a version number was raised as much as the changes ask for. */
export interface VersionVerdict {
  readonly from: string;
  readonly to: string;
  /** What the changes ask for; undefined where there are none. */
  readonly needed: ChangeClass | undefined;
  /** What was raised; `unreadable` where a version is not made of numbers and dots. */
  readonly raised: ChangeClass | 'none' | 'lowered' | 'unreadable';
  readonly enough: boolean;
  /** The least version that is enough; undefined where the old one is unreadable or nothing changed. */
  readonly least: string | undefined;
}

type Numbers = readonly [major: number, minor: number, patch: number];

/** `2` and `2.1` are `2.0.0` and `2.1.0`; what follows a hyphen or plus does not count. */
function numbersOf(version: string): Numbers | undefined {
  const match = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-+].*)?$/.exec(version.trim());
  if (match === null) return undefined;
  return [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}

function raisedBetween(from: Numbers, to: Numbers): VersionVerdict['raised'] {
  const index = from.findIndex((number, place) => number !== to[place]);
  if (index === -1) return 'none';
  if ((to[index] ?? 0) < (from[index] ?? 0)) return 'lowered';
  return index === 0 ? 'major' : index === 1 ? 'minor' : 'patch';
}

function leastAbove([major, minor, patch]: Numbers, needed: ChangeClass): string {
  switch (needed) {
    case 'major':
      return `${String(major + 1)}.0.0`;
    case 'minor':
      return `${String(major)}.${String(minor + 1)}.0`;
    case 'patch':
      return `${String(major)}.${String(minor)}.${String(patch + 1)}`;
  }
}

function isEnough(raised: VersionVerdict['raised'], needed: ChangeClass | undefined): boolean {
  if (needed === undefined) return raised !== 'lowered';
  if (raised === 'none' || raised === 'lowered' || raised === 'unreadable') return false;
  return changeClasses.indexOf(raised) >= changeClasses.indexOf(needed);
}

/** Compares two version numbers, semantic ones, with what the changes between them need. */
export function judgeVersions(from: string, to: string, needed: ChangeClass | undefined): VersionVerdict {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  const readable = before !== undefined && after !== undefined;
  const raised = readable ? raisedBetween(before, after) : from === to ? 'none' : 'unreadable';
  const least = before === undefined || needed === undefined ? undefined : leastAbove(before, needed);
  return { from, to, needed, raised, enough: isEnough(raised, needed), least };
}
