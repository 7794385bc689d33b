/** How marks become one value when at least `marks` of them were given. */
export interface PanelRule {
  readonly marks: number;
  readonly use: 'trimmed-mean' | 'median' | 'mean';
  /** With trimmed-mean: how many of the highest and of the lowest marks do not count. */
  readonly drop_high: number;
  readonly drop_low: number;
  /** Whether a value made by this rule is flagged. */
  readonly flag: boolean;
}

/** One value made of several judges' marks, and how. Judges count from 0. */
export interface PanelValue {
  readonly value: number;
  readonly rule: PanelRule;
  readonly droppedHigh: readonly number[];
  readonly droppedLow: readonly number[];
}

interface Mark {
  readonly judge: number;
  readonly mark: number;
}

function mean(marks: readonly Mark[]): number {
  return marks.reduce((sum, { mark }) => sum + mark, 0) / marks.length;
}

function median(rising: readonly Mark[]): number {
  const middle = Math.floor((rising.length - 1) / 2);
  return mean(rising.slice(middle, rising.length - middle));
}

/** The rule for a number of marks: the one that asks for the most marks among those that ask for no more. */
export function ruleFor(rules: readonly PanelRule[], count: number): PanelRule | undefined {
  const fitting = rules.filter(({ marks }) => marks <= count);
  return [...fitting].sort((a, b) => b.marks - a.marks)[0];
}

/**
 * One value of the marks that are there, by the rule (scoring: panel). Among equal marks the first judge's
 * is dropped; the value is the same whichever it is.
 */
export function combineMarks(marks: readonly (number | undefined)[], rule: PanelRule): PanelValue {
  const given = marks.flatMap((mark, judge): Mark[] => (mark === undefined ? [] : [{ judge, mark }]));
  const rising = [...given].sort((a, b) => a.mark - b.mark || b.judge - a.judge);
  const none = { rule, droppedHigh: [], droppedLow: [] };
  switch (rule.use) {
    case 'mean':
      return { value: mean(given), ...none };
    case 'median':
      return { value: median(rising), ...none };
    case 'trimmed-mean': {
      const highest = rising.slice(rising.length - rule.drop_high);
      const rest = rising.slice(0, rising.length - rule.drop_high);
      const lowest = [...rest].sort((a, b) => a.mark - b.mark || a.judge - b.judge).slice(0, rule.drop_low);
      const counted = rest.filter((mark) => !lowest.includes(mark));
      const judges = (dropped: readonly Mark[]): readonly number[] =>
        dropped.map(({ judge }) => judge).sort((a, b) => a - b);
      return { value: mean(counted), rule, droppedHigh: judges(highest), droppedLow: judges(lowest) };
    }
  }
}
