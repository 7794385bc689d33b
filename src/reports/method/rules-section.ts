import { nodeById, type Node, nodesOf } from '../../rubric/rubric.js';
import { asksForEvidence } from '../asked-columns.js';
import { formatNumber } from '../format-number.js';
import { headOf } from '../identity-heads.js';
import { joinWords } from '../join-words.js';
import { percentage } from '../number-formats.js';
import { nodeTitle } from '../rubric-groups.js';
import { fullScore } from '../scale.js';
import { type SectionRow, sectionTitle } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

type Rule = readonly [head: string, text: string];

function titleOf(node: Node | undefined, id: string, { run, say, language }: View): string {
  if (node === undefined) return id;
  return node === run.rubric.total ? say('total') : nodeTitle(node, language);
}

function aggregateText({ run, say }: View): string {
  const { total } = run.rubric;
  const means = nodesOf(total).every((node) => node.type === 'item' || node.aggregate.by === 'weighted-mean');
  const maximum = String(fullScore(total));
  return say(means ? 'rule.aggregate.means' : 'rule.aggregate.mixed', { maximum });
}

function roundingText(view: View): string {
  const { run, say, language } = view;
  const rule = say('rule.rounding.text', { decimals: String(run.rubric.ranking.decimals) });
  const rounded = nodesOf(run.rubric.total).flatMap((node) =>
    node.round === undefined
      ? []
      : [say('rule.rounding.node', { node: titleOf(node, node.id, view), decimals: String(node.round) })],
  );
  if (rounded.length === 0) return rule;
  const except = say('rule.rounding.nodes', { nodes: joinWords(rounded, language) });
  return language === 'zh-CN' ? rule + except : `${rule} ${except}`;
}

function tieBreakersText(view: View): string {
  const { run, say, language } = view;
  const wanted = run.rubric.ranking.tieBreakers;
  if (wanted.length === 0) return say('rule.tieBreakers.none');
  const nodes = wanted.map(({ node, order }) =>
    say(`rule.tieBreaker.${order}`, { node: titleOf(nodeById(run.rubric, node), node, view) }),
  );
  return say('rule.tieBreakers.list', { nodes: joinWords(nodes, language) });
}

function minimumCoverageText({ run, say }: View): string {
  const minimum = run.rubric.ranking.minimumCoverage;
  if (minimum === 0) return say('rule.minimumCoverage.none');
  return say('rule.minimumCoverage.text', { minimum: formatNumber(minimum, percentage) });
}

function trackRules(view: View): readonly Rule[] {
  const { run, say, language } = view;
  const track = headOf(view, 'track');
  if (track === undefined) return [];
  const rule = say('rule.tracks.text', { track });
  const separators = run.rubric.ranking.trackSeparators.map((separator) => `“${separator}”`);
  const several = say('rule.tracks.several', { separators: separators.join(' ') });
  const text = separators.length === 0 ? rule : language === 'zh-CN' ? rule + several : `${rule} ${several}`;
  return [[say('rule.tracks', { track }), text]];
}

function bracketRules({ run, say, language }: View): readonly Rule[] {
  const { brackets } = run.rubric.ranking;
  if (brackets.length === 0) return [];
  const ranges = brackets.map(({ from, to }) => `${String(from)}–${String(to)}`);
  return [[say('rule.brackets'), say('rule.brackets.text', { brackets: joinWords(ranges, language) })]];
}

/** How scores are calculated, rounded and ranked, in words, from the rubric's settings. */
export function rulesSection(view: View): readonly SectionRow[] {
  const { say, run } = view;
  const { ranking } = run.rubric;
  const evidence = asksForEvidence(run.rubric) ? say('rule.credit.evidence') : '';
  const rules: readonly Rule[] = [
    [say('rule.credit'), say('rule.credit.text', { evidence })],
    [say('rule.aggregate'), aggregateText(view)],
    [say('rule.coverage'), say('rule.coverage.text')],
    [say('rule.rounding'), roundingText(view)],
    [say('rule.rankOn'), say(`rule.rankOn.${ranking.rankOn}`)],
    [say('rule.ties'), say(`rule.ties.${ranking.ties}`)],
    [say('rule.tieBreakers'), tieBreakersText(view)],
    [say('rule.minimumCoverage'), minimumCoverageText(view)],
    ...trackRules(view),
    ...bracketRules(view),
    [say('rule.duplicates'), say('rule.duplicates.text')],
  ];
  return [
    ...sectionTitle(say('method.rules')),
    ...rules.map((rule): SectionRow => rule.map((text) => textCell(text))),
  ];
}
