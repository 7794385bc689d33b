import type { Item } from '../../rubric/rubric.js';
import { roundedTo } from './references.js';

/** A formula times a number; nothing is said of 1. */
export function times(formula: string, factor: number): string {
  return factor === 1 ? formula : `${formula}*${inFormula(factor)}`;
}

/** A number as formulas write it, below zero in brackets. */
export function inFormula(value: number): string {
  return value < 0 ? `(${String(value)})` : String(value);
}

/** What an item's credit, in this cell, is worth in points, rounded where its rubric rounds. */
export function itemPoints(item: Item, credit: string): string {
  const points = times(credit, item.points);
  return item.round === undefined ? points : roundedTo(points, item.round);
}

/** An item's share of a full answer, 0–1: its credit, in this cell, unless its points are rounded. */
export function itemShare(item: Item, credit: string): string {
  return item.round === undefined ? credit : `${itemPoints(item, credit)}/${inFormula(item.points)}`;
}
