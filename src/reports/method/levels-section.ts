import { type LevelTable, nodeById } from '../../rubric/rubric.js';
import { publishedScore } from '../../table/numbers.js';
import { tableTitle } from '../level-fields.js';
import { nodeTitle } from '../rubric-groups.js';
import { type SectionRow, sectionTitle, tableHeads } from '../section-sheet.js';
import { textCell } from '../sheet-cells.js';
import type { View } from '../view.js';

const wordings = {
  score: { from: 'level.from', between: 'level.between', below: 'level.below' },
  share: { from: 'level.shareFrom', between: 'level.shareBetween', below: 'level.shareBelow' },
} as const;

function tableRows(table: LevelTable, view: View): readonly SectionRow[] {
  const { say, run, language } = view;
  const node = nodeById(run.rubric, table.node) ?? run.rubric.total;
  const quantile = table.on === 'quantile';
  const wording = wordings[quantile ? 'share' : 'score'];
  const show = (min: number): string => (quantile ? `${String(publishedScore(min * 100, 8))}%` : String(min));
  const rows = table.bands.map(({ min, label }, index): SectionRow => {
    const above = table.bands[index - 1];
    const range =
      above === undefined
        ? say(wording.from, { min: show(min) })
        : say(wording.between, { min: show(min), max: show(above.min) });
    return [textCell(label[language]), textCell(range)];
  });
  const lowest = table.bands.at(-1)?.min;
  const openBelow = lowest !== undefined && lowest > 0;
  return [
    [textCell(tableTitle(table, node, view), 'subtitle')],
    [
      textCell(say('method.rule')),
      textCell(
        say(`level.on.${table.on}`, {
          node: node === run.rubric.total ? say('total') : nodeTitle(node, language),
        }),
      ),
    ],
    tableHeads([say('level'), say('method.levelRange')]),
    ...rows,
    ...(openBelow
      ? [[textCell(say('level.none'), 'muted'), textCell(say(wording.below, { min: show(lowest) }))]]
      : []),
  ];
}

/** Every table of levels: what it goes by and its bands; nothing where the rubric has none. */
export function levelsSection(view: View): readonly SectionRow[] {
  const { levelTables } = view.run.rubric;
  if (levelTables.length === 0) return [];
  return [
    ...sectionTitle(view.say('method.levels')),
    ...levelTables.flatMap((table) => tableRows(table, view)),
  ];
}
