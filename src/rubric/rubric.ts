import type { Language, Text } from '../diagnostics/language.js';
import type { Expression } from '../expressions/expression.js';
import type { DowngradeEffect } from '../items/item-kind.js';
import type { ItemSpec } from '../items/registry.js';

/** A rating's methodology, complete: every choice that a rubric file may leave out is filled in. */
export interface Rubric {
  readonly id: string;
  readonly version: string;
  readonly language: Language;
  readonly title: Text;
  /** Choices that nobody has published yet; every result says so. */
  readonly provisional: readonly { readonly choice: Text; readonly reason: Text }[];
  readonly identity: readonly IdentityField[];
  readonly evidence: EvidenceRules;
  readonly conditions: readonly Condition[];
  /** The whole: its children are the rubric's top groups and items, its score is the total. */
  readonly total: Group;
  /** Second groupings of the same items, which do not touch the total. */
  readonly views: readonly View[];
  readonly adjustments: AdjustmentRules;
  /** The first one that is on the total names a submission's level. */
  readonly levelTables: readonly LevelTable[];
  readonly ranking: RankingRules;
  readonly awards: readonly Award[];
  readonly publication: PublicationRules;
}

/** What a field of a submission's identity is for; `id` and `contact` tell the same sender from another one. */
export type IdentityRole = 'name' | 'year' | 'track' | 'id' | 'contact' | 'other';

/** A column that says whose submission it is. A private field never reaches any output. */
export interface IdentityField {
  readonly id: string;
  readonly role: IdentityRole;
  readonly label: Text;
  readonly keywords: readonly string[];
  readonly required: boolean;
  readonly private: boolean;
}

/** The status of an item's evidence; the last three only by a person's ruling. */
export type EvidenceStatus = 'present' | 'missing' | 'no-data' | 'accepted' | 'partial' | 'rejected';

/** The statuses that can take a credit down, from the weakest. */
export const weakEvidence = ['rejected', 'missing', 'no-data', 'partial'] as const;
export type WeakEvidence = (typeof weakEvidence)[number];

/** What weak evidence does to a credit, by its status. */
export type EvidenceEffects = Readonly<Record<WeakEvidence, DowngradeEffect>>;

/** A named table of downgrades. */
export interface EvidencePolicy {
  readonly id: string;
  readonly label: Text;
  readonly effects: EvidenceEffects;
}

export interface EvidenceRules {
  /** Titles of evidence columns, which belong to the scored question before them. */
  readonly headers: readonly string[];
  /** Texts that stand for no evidence. */
  readonly placeholders: readonly string[];
  /** Texts that point to an attachment: evidence only where there is one. */
  readonly pointers: readonly string[];
  readonly defaultPolicy: string;
  /** The policy whose total and rank stand beside the chosen one's. */
  readonly besidePolicy: string;
  readonly policies: readonly EvidencePolicy[];
}

/** Something that is true or false of a work and decides whether items apply to it. */
export interface Condition {
  readonly id: string;
  readonly label: Text;
  /** Words of the title of an explicit yes/no column, where the questionnaire has one. */
  readonly keywords: readonly string[];
  /** Without such a column: the items whose answers and evidence tell. */
  readonly inferredFrom: readonly string[];
  /** Texts that say that the condition is false. */
  readonly denials: readonly string[];
  /** Words for the matter itself: a clause with one of them that is no denial claims it. */
  readonly subjects: readonly string[];
  /** An expression over answers and public fields that decides instead; see src/expressions/. */
  readonly when: Expression | undefined;
}

/** What happens to the weight of a child that is not applicable (scoring: not applicable). */
export type NotApplicableScope = 'siblings' | 'ancestors' | 'zero' | 'forbid';

/** How a group makes its score of its children's; `floor` is a fraction 0–1 that smaller ones count as. */
export type Aggregate =
  | { readonly by: 'weighted-mean' | 'sum' | 'attainable' | 'minimum' | 'maximum' }
  | { readonly by: 'geometric' | 'harmonic'; readonly floor: number }
  | { readonly by: 'best'; readonly count: number };

/** Whether a group adds up points instead of taking a mean, lowest or highest of percentages. */
export function isPointAggregate({ by }: Aggregate): boolean {
  return by === 'sum' || by === 'attainable';
}

/** Shares, 0–1, below which a group is not scored, and what its parent then does. */
export interface Minimums {
  /** Of its weight, how much must be applicable. */
  readonly applicable: number;
  /** Of its applicable weight, how much must be answered. */
  readonly answered: number;
  /** The parent is not scored either, counts it as zero, or treats it as not applicable. */
  readonly below: 'not-scored' | 'zero' | 'not-applicable';
}

interface NodeBase {
  readonly id: string;
  readonly label: Text;
  /** Relative among siblings; in a sum the factor of its points, which may be negative. */
  readonly weight: number;
  /** A proposal that nobody has published; every result says so. */
  readonly provisional: boolean;
  /** The id of a condition. */
  readonly applicableIf: string | undefined;
  /** Decimals to which the node's score (an item's points) is rounded before it counts; undefined for none. */
  readonly round: number | undefined;
}

/** An inner node of the rubric. */
export interface Group extends NodeBase {
  readonly type: 'group';
  readonly aggregate: Aggregate;
  /** The score of a full answer, 100 for most; a sum's own is what its children make. */
  readonly outOf: number;
  readonly notApplicable: NotApplicableScope;
  readonly minimums: Minimums;
  readonly children: readonly Node[];
}

/** A leaf of the rubric: one question. */
export interface Item extends NodeBase {
  readonly type: 'item';
  /** Words of the question's title, for columns without a code. */
  readonly keywords: readonly string[];
  /** `any` evidence will do, it must hold `data`, or `none` is asked for. */
  readonly evidence: 'any' | 'data' | 'none';
  /** The options whose choice must be evidenced; undefined for whatever earns credit. */
  readonly evidenceFor: readonly string[] | undefined;
  /** Each chosen option of a multi has evidence of its own. */
  readonly evidencePerOption: boolean;
  /** The item's own effects, by policy id, instead of the policy's. */
  readonly evidenceEffects: ReadonlyMap<string, EvidenceEffects>;
  /** What a full credit is worth in a sum. */
  readonly points: number;
  readonly spec: ItemSpec;
}

export type Node = Group | Item;

/** A band, from `min` (included) up to the next higher one's `min`. */
export interface Level {
  /** A score; in a quantile table the share, 0–1, of ranked submissions that stand behind. */
  readonly min: number;
  readonly label: Text;
}

/** Bands of one node's scores. Quantiles depend on the field, so they make a run relative. */
export interface LevelTable {
  readonly id: string;
  readonly label: Text;
  /** The id of a node, `total` for the whole. */
  readonly node: string;
  readonly on: 'exact' | 'published' | 'quantile';
  /** From the highest to the lowest. */
  readonly bands: readonly Level[];
}

/** A second grouping of the rubric's items, such as pillars; an item may be in several of its groups. */
export interface View {
  readonly id: string;
  readonly label: Text;
  /** Items count by their effective weight in the total, or all the same. */
  readonly weights: 'effective' | 'equal';
  readonly groups: readonly {
    readonly id: string;
    readonly label: Text;
    readonly items: readonly string[];
  }[];
}

/** What an entry of the ledger does to a total, in the order in which they are applied. */
export const adjustmentKinds = ['deduct', 'multiply', 'cap', 'veto'] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/** A named reason for which the ledger may adjust a total. */
export interface AdjustmentRule {
  readonly id: string;
  readonly label: Text;
  readonly kind: AdjustmentKind;
  /** Points to deduct, factor to multiply by, or the cap; undefined where each entry states its own. */
  readonly amount: number | undefined;
  /** Items that already measure the same matter, for the check against double counting. */
  readonly items: readonly string[];
}

export interface AdjustmentRules {
  readonly rules: readonly AdjustmentRule[];
  /** The most points that all deductions together take from one total; undefined for no bound. */
  readonly mostDeducted: number | undefined;
  /** Bounds of the total after adjustments; undefined for none. */
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
}

export interface TieBreaker {
  /** The id of a node. */
  readonly node: string;
  readonly order: 'higher-first' | 'lower-first';
}

export interface RankingRules {
  readonly rankOn: 'exact' | 'published';
  /** The decimals of published scores. */
  readonly decimals: number;
  /** Equal scores: 1, 2, 2, 4 · 1, 2, 2, 3 · a tie is an error until the tie-breakers part it. */
  readonly ties: 'competition' | 'dense' | 'ordinal';
  /** Nodes whose scores part equal totals, the first first; empty: ties stay ties. */
  readonly tieBreakers: readonly TieBreaker[];
  /** The share of applicable weight, 0–1, that must be answered for a rank. */
  readonly minimumCoverage: number;
  /** A track cell may name several, separated by one of these; empty: it names one. */
  readonly trackSeparators: readonly string[];
  /** Ranges of ranks that are published as one, such as 4–10; ranks outside stand for themselves. */
  readonly brackets: readonly { readonly from: number; readonly to: number }[];
}

/** A prize with a number of places, drawn from a ranking. */
export interface Award {
  readonly id: string;
  readonly label: Text;
  readonly quota: number;
  /** The id of the node whose score decides, `total` for the whole. */
  readonly by: string;
  /** One list, or the quota again in each track. */
  readonly within: 'all' | 'each-track';
  /** Only submissions of which this holds; see src/expressions/. */
  readonly eligible: Expression | undefined;
  /** The same in words, for the sheets. */
  readonly eligibleLabel: Text | undefined;
  /** A proposal that nobody has published; every result says so. */
  readonly provisional: boolean;
  /** Awards whose winners cannot win this one. */
  readonly excludesWinnersOf: readonly string[];
  /** All that tie at the cut share the remaining places, the quota widens, or the places stay open. */
  readonly tieAtCut: 'share' | 'widen' | 'leave-open';
}

/** What of the results goes to the public; scores always as published, never exact. */
export interface PublicationRules {
  /** Ids of identity fields, in the order of their columns; private ones are never published. */
  readonly fields: readonly string[];
  readonly total: boolean;
  /** The levels of the total. */
  readonly level: boolean;
  /** Ids of top groups whose scores are shown. */
  readonly groups: readonly string[];
  readonly trackRanks: boolean;
  readonly awards: boolean;
  /** Works without a rank: their number is said, or they are named, or named with the reason. */
  readonly unranked: 'left-out' | 'named' | 'with-reason';
}

const itemsBelow = new WeakMap<Node, readonly Item[]>();

/** All items below a node, in the rubric's order. */
export function itemsOf(node: Node): readonly Item[] {
  if (node.type === 'item') return [node];
  const known = itemsBelow.get(node);
  if (known !== undefined) return known;
  const items = node.children.flatMap(itemsOf);
  itemsBelow.set(node, items);
  return items;
}

/** The node and all groups and items below it, in the rubric's order, parents first. */
export function nodesOf(node: Node): readonly Node[] {
  return node.type === 'item' ? [node] : [node, ...node.children.flatMap(nodesOf)];
}

/** The policy of that name; undefined where the rubric has none. */
export function policyOf(rubric: Rubric, id: string): EvidencePolicy | undefined {
  return rubric.evidence.policies.find((policy) => policy.id === id);
}

/** The node with an id, `total` for the whole; undefined where there is none. */
export function nodeById(rubric: Rubric, id: string): Node | undefined {
  return nodesOf(rubric.total).find((node) => node.id === id);
}

/** The bands that name a submission's level; empty where the rubric has none on the total. */
export function totalLevels(rubric: Rubric): readonly Level[] {
  return rubric.levelTables.find(({ node }) => node === rubric.total.id)?.bands ?? [];
}
