import { judgesOf, type PanelAnswer, type PanelSpec } from '../../items/panel.js';
import type { Blank } from '../../items/item-kind.js';
import { type Item, itemsOf, type Rubric } from '../../rubric/rubric.js';
import { findNode } from '../../scoring/score-tree.js';
import type { Work } from '../view.js';

/** An item that judges mark. */
export interface PanelItem {
  readonly item: Item;
  readonly spec: PanelSpec;
  readonly judges: readonly Blank[];
}

/** The items that judges mark, in the rubric's order. */
export function panelItems(rubric: Rubric): readonly PanelItem[] {
  return itemsOf(rubric.total).flatMap((item) =>
    item.spec.kind === 'panel' ? [{ item, spec: item.spec, judges: judgesOf(item.spec) }] : [],
  );
}

/** The marks of a work on an item that applies to it; undefined where it has none. */
export function panelAnswer({ item }: PanelItem, { score }: Work): PanelAnswer | undefined {
  const found = findNode(score.tree, item.id);
  if (found?.type !== 'item' || found.outcome !== 'answered') return undefined;
  const { answer } = found.response;
  // TypeScript cannot follow that the answer to a panel item is a panel's.
  return answer.state === 'answered' ? (answer.answer as PanelAnswer) : undefined;
}
