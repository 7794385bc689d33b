import type { ChangeClass } from '../../analysis/change-classes.js';
import type { VersionVerdict } from '../../analysis/judge-versions.js';
import type { Language } from '../../diagnostics/language.js';

/** What the commands about rubrics say, in each language. */
export interface RubricTexts {
  readonly scoringHash: string;
  readonly points: string;
  /** Above the column of the least and greatest effective weight. */
  readonly leverage: string;
  readonly unwritten: string;
  readonly noChanges: string;
  readonly sameHash: string;
  readonly otherHash: string;
  readonly classes: Readonly<Record<ChangeClass, string>>;
  readonly changes: (counts: Readonly<Record<ChangeClass, number>>) => string;
  readonly verdict: (verdict: VersionVerdict) => string;
}

const chinese: RubricTexts = {
  scoringHash: '计分指纹',
  points: '分',
  leverage: '最少–最多',
  unwritten: '（默认）',
  noChanges: '没有区别',
  sameHash: '计分指纹相同',
  otherHash: '计分指纹不同',
  classes: { major: '重大 major', minor: '次要 minor', patch: '文字 patch' },
  changes: ({ major, minor, patch }) =>
    `重大 ${String(major)} 处（分数不可比），次要 ${String(minor)} 处，文字 ${String(patch)} 处`,
  verdict: ({ from, to, needed, raised, enough, least }) => {
    if (enough) return needed === undefined ? `版本 ${from} → ${to}` : `版本号 ${from} → ${to} 已相应提高`;
    if (raised === 'lowered') return `版本号 ${from} → ${to} 变低了`;
    const wanted = least === undefined ? '' : `，至少应为 ${least}`;
    return raised === 'unreadable'
      ? `版本号 ${from} → ${to} 不是数字加点，看不出提高了多少${wanted}`
      : `版本号 ${from} → ${to} 提高得不够${wanted}`;
  },
};

const english: RubricTexts = {
  scoringHash: 'scoring hash',
  points: 'points',
  leverage: 'least–greatest',
  unwritten: '(default)',
  noChanges: 'no differences',
  sameHash: 'the scoring hash is the same',
  otherHash: 'the scoring hash differs',
  classes: { major: 'major', minor: 'minor', patch: 'patch' },
  changes: ({ major, minor, patch }) =>
    `${String(major)} major (scores not comparable), ${String(minor)} minor, ${String(patch)} patch`,
  verdict: ({ from, to, needed, raised, enough, least }) => {
    if (enough)
      return needed === undefined ? `version ${from} → ${to}` : `version ${from} → ${to} was raised to match`;
    if (raised === 'lowered') return `version ${from} → ${to} went down`;
    const wanted = least === undefined ? '' : `; it must be ${least} at least`;
    return raised === 'unreadable'
      ? `version ${from} → ${to} is not made of numbers and dots, so nothing says how much it was raised${wanted}`
      : `version ${from} → ${to} was not raised enough${wanted}`;
  },
};

export const rubricTexts: Readonly<Record<Language, RubricTexts>> = { 'zh-CN': chinese, en: english };
