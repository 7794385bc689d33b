import { nodesOf } from '../../rubric/rubric.js';
import { formatNumber } from '../format-number.js';
import { percentage } from '../number-formats.js';
import { nodeTitle } from '../rubric-groups.js';
import { type SectionRow, sectionTitle } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

function tieBreakersText({ run, say, language }: View): string {
  const { rubric } = run;
  const wanted = rubric.ranking.tieBreakers;
  if (wanted.length === 0) return say('rule.tieBreakers.none');
  const titles = new Map(nodesOf(rubric.total).map((node) => [node.id, nodeTitle(node, language)]));
  const nodes = wanted.map((id) => titles.get(id) ?? id).join(language === 'zh-CN' ? '、' : ', ');
  return say('rule.tieBreakers.list', { nodes });
}

function minimumCoverageText({ run, say }: View): string {
  const minimum = run.rubric.ranking.minimumCoverage;
  if (minimum === 0) return say('rule.minimumCoverage.none');
  return say('rule.minimumCoverage.text', { minimum: formatNumber(minimum, percentage) });
}

/** How scores are calculated, rounded and ranked, in words, from the rubric's settings. */
export function rulesSection(view: View): readonly SectionRow[] {
  const { say, run } = view;
  const { ranking, total } = run.rubric;
  const rules = [
    [say('rule.credit'), say('rule.credit.text')],
    [say('rule.aggregate'), say(`rule.aggregate.${total.aggregate}`)],
    [say('rule.coverage'), say('rule.coverage.text')],
    [say('rule.rounding'), say('rule.rounding.text', { decimals: String(ranking.decimals) })],
    [say('rule.rankOn'), say(`rule.rankOn.${ranking.rankOn}`)],
    [say('rule.ties'), say(`rule.ties.${ranking.ties}`)],
    [say('rule.tieBreakers'), tieBreakersText(view)],
    [say('rule.minimumCoverage'), minimumCoverageText(view)],
    [say('rule.tracks'), say('rule.tracks.text')],
    [say('rule.duplicates'), say('rule.duplicates.text')],
  ];
  return [
    ...sectionTitle(say('method.rules')),
    ...rules.map((rule): SectionRow => rule.map((text) => textCell(text))),
  ];
}
