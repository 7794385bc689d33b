import type { Item } from '../rubric/rubric.js';
import { foldText } from '../table/clean-text.js';

/** The least part of an item's keywords, by length, that a title must hold. */
const leastScore = 0.75;
/** By how much the best item must be ahead of the next one. */
const leastMargin = 0.2;

export interface KeywordScore {
  readonly item: Item;
  /** 0–1: the part of the item's keywords, by length, that occurs in the title. */
  readonly score: number;
}

/** How well a title fits an item's keywords, 0–1. */
export function keywordScore(title: string, item: Item): number {
  const folded = foldText(title);
  const keywords = item.keywords.map(foldText);
  const all = keywords.reduce((length, keyword) => length + keyword.length, 0);
  const found = keywords
    .filter((keyword) => folded.includes(keyword))
    .reduce((length, keyword) => length + keyword.length, 0);
  return all === 0 ? 0 : found / all;
}

/** Items by how well a title fits them, the best first; those that do not fit at all are left out. */
export function keywordScores(title: string, items: readonly Item[]): readonly KeywordScore[] {
  return items
    .map((item) => ({ item, score: keywordScore(title, item) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The item that a title means by its words; `ambiguous` names the items that fit about equally well. */
export function matchKeywords(
  title: string,
  items: readonly Item[],
): { readonly item: Item } | { readonly ambiguous: readonly Item[] } | undefined {
  const scores = keywordScores(title, items).filter(({ score }) => score >= leastScore);
  const [best] = scores;
  if (best === undefined) return undefined;
  const near = scores.filter(({ score }) => best.score - score < leastMargin);
  return near.length === 1 ? { item: best.item } : { ambiguous: near.map(({ item }) => item) };
}
