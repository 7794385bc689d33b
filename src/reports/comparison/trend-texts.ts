import { formatScore, unsnap, snap } from '../../table/numbers.js';
import { formatNumber } from '../format-number.js';
import { percentage } from '../number-formats.js';
import type { TextPart } from './text-part.js';
import { groupName, stepWords, trendEntries, type TrendView } from './trend-view.js';

const pointStatistics = ['mean', 'median', 'deviation', 'min', 'max'] as const;

function levelLines(view: TrendView): readonly string[] {
  const { say, language, trend } = view;
  const whole = trend.runs.flatMap(({ label, rows }) =>
    rows.filter(({ by }) => by === 'all').map((row) => ({ label, row })),
  );
  return whole
    .filter(({ row }) => row.levels.length > 0)
    .map(({ label, row }) => {
      const counts = row.levels.map(
        ({ label: level, count }) => `${level?.[language] ?? say('noLevel')} ${String(count)}`,
      );
      return `  ${label}: ${counts.join(language === 'zh-CN' ? '，' : ', ')}`;
    });
}

/** A trend for people: the table, levels of the whole runs, and whether each can be compared with the one before. */
export function trendText(view: TrendView): readonly TextPart[] {
  const { say, trend, decimals } = view;
  const heads = [
    ...[say('run'), say('group'), say('n')],
    ...pointStatistics.map((key) => say(key)),
    say('share', { line: String(trend.line) }),
  ];
  const shown = (value: number | undefined): string =>
    value === undefined ? '–' : formatScore(value, decimals);
  const rows = trendEntries(view).map(({ run, row }) => [
    run.label,
    groupName(view, row),
    String(row.n),
    ...pointStatistics.map((key) => shown(row[key])),
    row.share === undefined ? '–' : formatNumber(row.share, percentage),
  ]);
  const levels = levelLines(view);
  const steps = trend.steps.map(
    ({ from, to, comparability }) => `  ${from} → ${to}: ${stepWords(view, comparability)}`,
  );
  return [
    {
      kind: 'table',
      rows: [heads, ...rows],
      alignments: ['left', 'left', ...heads.slice(2).map(() => 'right' as const)],
    },
    ...(levels.length === 0 ? [] : [{ kind: 'lines' as const, lines: ['', say('sheet.levels'), ...levels] }]),
    ...(steps.length === 0 ? [] : [{ kind: 'lines' as const, lines: ['', say('sheet.steps'), ...steps] }]),
    { kind: 'lines', lines: ['', say('about.trend')] },
  ];
}

function rounded(value: number | undefined): number | null {
  return value === undefined ? null : unsnap(snap(value));
}

/** A trend as JSON text, numbers to nine decimals. */
export function trendJson({ trend, language }: TrendView): string {
  const content = {
    trendVersion: 1,
    line: trend.line,
    runs: trend.runs.map(({ label, run, rows }) => ({
      label,
      rubric: run.rubric.id,
      version: run.rubric.version,
      policy: run.policy.id,
      groups: rows.map(({ by, name, n, unranked, levels, ...row }) => ({
        by,
        name: name ?? null,
        n,
        unranked,
        ...Object.fromEntries(pointStatistics.map((key) => [key, rounded(row[key])])),
        share: rounded(row.share),
        levels: levels.map(({ label: level, count }) => ({ level: level?.[language] ?? null, count })),
      })),
    })),
    steps: trend.steps.map(({ from, to, comparability: { scores, rubric, policy, relative } }) => ({
      from,
      to,
      scores,
      rubric,
      policyChanged: policy !== 'same',
      relative,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
