import { type Group, isPointAggregate, type Node } from '../../rubric/rubric.js';
import { attainablePoints } from '../../scoring/node-value.js';
import { fullShown } from './full-shown.js';
import { countingChildren } from './group-method.js';
import { inFormula } from './item-formulas.js';
import type { Layout } from './layout.js';
import { rowRange } from './references.js';

/** The rows below the header that hold each column's weight and full score. */
export const weightRow = 2;
export const fullRow = 3;

/** One child in a formula, as references in one row of the sheet. */
interface Term {
  readonly child: Node;
  readonly value: string;
  readonly weight: string;
  /** Its value as a share of a full one; 0 where it does not count. */
  readonly share: string;
  /** Its points, in a group that adds points. */
  readonly earned: string;
}

/** What the formula of one group in one row is made of. */
interface Parts {
  readonly group: Group;
  /** Some children may not count in some works: their value is a word there, and their weight 0. */
  readonly own: boolean;
  readonly terms: readonly Term[];
  readonly values: string;
  readonly weights: string;
  /** The full score of all children; undefined where they differ. */
  readonly childFull: number | undefined;
  /** The group's own full score. */
  readonly full: string;
}

function termOf(child: Node, layout: Layout, own: boolean, row: number): Term {
  const letter = layout.letterOf(child);
  const value = `${letter}${String(row)}`;
  const varying = child.type === 'group' ? layout.fullLetterOf(child) : undefined;
  const full = varying === undefined ? `${letter}$${String(fullRow)}` : `${varying}${String(row)}`;
  const isShare = child.type === 'group' && child.aggregate.by === 'attainable';
  return {
    child,
    value,
    weight: own ? `${layout.weightLetterOf(child)}${String(row)}` : `${letter}$${String(weightRow)}`,
    share: own ? `N(${value})/${full}` : `${value}/${full}`,
    earned: isShare ? `${value}/${full}*${inFormula(attainablePoints(child))}` : value,
  };
}

function partsOf(group: Group, layout: Layout, own: boolean, row: number): Parts {
  const children = countingChildren(group);
  const [first, last] = [children.at(0) ?? group, children.at(-1) ?? group];
  const fulls = new Set(children.map((child) => fullShown(child, group)));
  const vary = children.some((child) => child.type === 'group' && layout.fullLetterOf(child) !== undefined);
  const ownFull = layout.fullLetterOf(group);
  const constant = group.aggregate.by === 'sum' ? attainablePoints(group) : group.outOf;
  return {
    group,
    own,
    terms: children.map((child) => termOf(child, layout, own, row)),
    values: rowRange(layout.letterOf(first), layout.letterOf(last), row),
    weights: own
      ? rowRange(layout.weightLetterOf(first), layout.weightLetterOf(last), row)
      : rowRange(layout.letterOf(first), layout.letterOf(last), `$${weightRow}`),
    childFull: fulls.size === 1 && !vary ? [...fulls][0] : undefined,
    full: ownFull === undefined ? inFormula(constant) : `${ownFull}${String(row)}`,
  };
}

/** A result on the children's common scale on the group's own. */
function rescaled({ full, childFull }: Parts, formula: string): string {
  const from = inFormula(childFull ?? 1);
  return full === from ? formula : `${full}/${from}*${formula}`;
}

/** The sum of the weights that make a full score: factors below 0 only take away. */
function sumOfWeights({ terms, weights }: Parts): string {
  if (terms.every(({ child }) => child.weight > 0)) return `SUM(${weights})`;
  const positive = terms.filter(({ child }) => child.weight > 0);
  return `(${positive.map(({ weight }) => weight).join('+')})`;
}

function meanOf(parts: Parts): string {
  const { terms, values, weights, childFull, full } = parts;
  const whole = sumOfWeights(parts);
  if (childFull !== undefined) return rescaled(parts, `SUMPRODUCT(${values},${weights})/${whole}`);
  return `${full}*(${terms.map(({ share, weight }) => `${share}*${weight}`).join('+')})/${whole}`;
}

/** Points with the rubric's factors; with weights of each work a sum is its full score times a mean. */
function pointsOf(parts: Parts): string {
  const { group, own, terms, values, weights, full } = parts;
  if (own) return meanOf(parts);
  const plain = terms.every(({ value, earned }) => value === earned);
  const earned = plain
    ? `SUMPRODUCT(${values},${weights})`
    : `(${terms.map((term) => `${term.earned}*${term.weight}`).join('+')})`;
  return group.aggregate.by === 'sum' ? earned : `${full}*${earned}/${inFormula(attainablePoints(group))}`;
}

/** A mean of another kind, made of a term of each child; 0 where a child without a floor has 0. */
function otherMean(
  parts: Parts,
  floor: number,
  term: (share: string, weight: string) => string,
  mean: (sum: string, weights: string) => string,
): string {
  const { own, terms, values, full } = parts;
  const sum = terms.map(({ share, weight }) => {
    const made = term(floor > 0 ? `MAX(${share},${String(floor)})` : share, weight);
    return own ? `IF(${weight}=0,0,${made})` : made;
  });
  const made = `${full}*${mean(sum.join('+'), sumOfWeights(parts))}`;
  return floor > 0 ? made : `IF(MIN(${values})<=0,0,${made})`;
}

function extremeOf(parts: Parts, name: 'MIN' | 'MAX'): string {
  const { own, terms, values, childFull, full } = parts;
  if (childFull !== undefined) return rescaled(parts, `${name}(${values})`);
  // Never the lowest, never the highest.
  const none = name === 'MIN' ? '9^9' : '-(9^9)';
  const shares = terms.map(({ value, share }) => (own ? `IF(ISNUMBER(${value}),${share},${none})` : share));
  return `${full}*${name}(${shares.join(',')})`;
}

function bestOf(parts: Parts, count: number): string {
  const { own, terms, values } = parts;
  if (terms.length <= count) return rescaled(parts, `AVERAGE(${values})`);
  const best = Array.from({ length: count }, (_, index) => {
    const large = `LARGE(${values},${String(index + 1)})`;
    return own && index > 0 ? `IF(COUNT(${values})>${String(index)},${large},0)` : large;
  });
  const counted = own ? `MIN(${String(count)},COUNT(${values}))` : String(count);
  return rescaled(parts, `(${best.join('+')})/${counted}`);
}

/** The score of a group from its children's columns in the same row (scoring: aggregation). */
export function columnsFormula(group: Group, layout: Layout, own: boolean, row: number): string {
  const parts = partsOf(group, layout, own, row);
  const { aggregate } = group;
  if (isPointAggregate(aggregate)) return pointsOf(parts);
  switch (aggregate.by) {
    case 'geometric':
      return otherMean(
        parts,
        aggregate.floor,
        (share, weight) => `${weight}*LN(${share})`,
        (sum, weights) => `EXP((${sum})/${weights})`,
      );
    case 'harmonic':
      return otherMean(
        parts,
        aggregate.floor,
        (share, weight) => `${weight}/(${share})`,
        (sum, weights) => `${weights}/(${sum})`,
      );
    case 'minimum':
      return extremeOf(parts, 'MIN');
    case 'maximum':
      return extremeOf(parts, 'MAX');
    case 'best':
      return bestOf(parts, aggregate.count);
    case 'weighted-mean':
    case 'sum':
    case 'attainable':
      return meanOf(parts);
  }
}
