import type { Language, Text } from '../diagnostics/language.js';
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
  /** The whole: its children are the rubric's top groups, its score is the total. */
  readonly total: Group;
  /** From the highest to the lowest. */
  readonly levels: readonly Level[];
  readonly ranking: RankingRules;
}

/** What a field of a submission's identity is for; `contact` tells the same sender from another one. */
export type IdentityRole = 'name' | 'year' | 'track' | 'contact' | 'other';

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

/** The statuses that can take a credit down. */
export type WeakEvidence = Exclude<EvidenceStatus, 'present' | 'accepted'>;

/** A named table of downgrades. */
export interface EvidencePolicy {
  readonly id: string;
  readonly label: Text;
  readonly effects: Readonly<Record<WeakEvidence, DowngradeEffect>>;
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
}

/** An inner node of the rubric. */
export interface Group {
  readonly type: 'group';
  readonly id: string;
  readonly label: Text;
  /** Relative among siblings. */
  readonly weight: number;
  readonly aggregate: 'weighted-mean';
  readonly children: readonly Node[];
}

/** A leaf of the rubric: one question. */
export interface Item {
  readonly type: 'item';
  readonly id: string;
  readonly label: Text;
  /** Relative among siblings. */
  readonly weight: number;
  /** Words of the question's title, for columns without a code. */
  readonly keywords: readonly string[];
  /** `any` evidence will do, it must hold `data`, or `none` is asked for. */
  readonly evidence: 'any' | 'data' | 'none';
  readonly applicableIf: string | undefined;
  readonly spec: ItemSpec;
}

export type Node = Group | Item;

/** A band of scores, from `min` (included) up to the next higher level's `min`. */
export interface Level {
  readonly min: number;
  readonly label: Text;
}

export interface RankingRules {
  readonly rankOn: 'exact' | 'published';
  /** The decimals of published scores. */
  readonly decimals: number;
  readonly ties: 'competition' | 'dense';
  /** Nodes whose scores part equal totals, the first first; empty: ties stay ties. */
  readonly tieBreakers: readonly string[];
  /** The share of applicable weight, 0–1, that must be answered for a rank. */
  readonly minimumCoverage: number;
}

/** All items below a node, in the rubric's order. */
export function itemsOf(node: Node): readonly Item[] {
  return node.type === 'item' ? [node] : node.children.flatMap(itemsOf);
}

/** The node and all groups and items below it, in the rubric's order, parents first. */
export function nodesOf(node: Node): readonly Node[] {
  return node.type === 'item' ? [node] : [node, ...node.children.flatMap(nodesOf)];
}

/** The policy of that name; undefined where the rubric has none. */
export function policyOf(rubric: Rubric, id: string): EvidencePolicy | undefined {
  return rubric.evidence.policies.find((policy) => policy.id === id);
}
