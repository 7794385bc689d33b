import { sameText } from '../../src/diagnostics/language.js';
import type { OptionMeaning } from '../../src/items/option.js';
import type { MultiSpec } from '../../src/items/multi.js';
import type { PanelRule } from '../../src/items/panel-rule.js';
import type { ItemSpec } from '../../src/items/registry.js';
import { chance, type Draw, pick, repeat } from './draw.js';
import { drawFixedCurve, drawRelativeCurve } from './random-curve.js';

const letters = [...'ABCDEFGH'];
const credits = [0, 0, 0.1, 0.25, 0.3, 0.35, 0.5, 0.6, 0.75, 0.8, 1, 1];

export function rising(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function option(id: string) {
  return { id, label: sameText(id), keywords: [id] };
}

function drawMeaning(draw: Draw): OptionMeaning | undefined {
  return chance(draw, 80) ? undefined : pick(draw, ['not-applicable', 'unsure', 'no-disclosure'] as const);
}

function drawGrade(draw: Draw): ItemSpec {
  const worth = rising(repeat(draw.integer(2, 6), () => pick(draw, credits)));
  const levels = worth.map((credit, index) => ({ ...option(letters[index] ?? ''), credit }));
  return { kind: 'grade', levels };
}

function drawChoice(draw: Draw): ItemSpec {
  const others = letters.slice(1, draw.integer(2, 6)).map((id) => {
    const means = drawMeaning(draw);
    return {
      ...option(id),
      points: means === undefined ? pick(draw, [0, 0.5, 1, 2, 3, 5]) : pick(draw, [0, 0, 1]),
      means,
    };
  });
  const first = { ...option('A'), points: pick(draw, [1, 2, 3, 7]), means: undefined };
  const most = Math.max(first.points, ...others.map(({ points }) => points));
  return {
    kind: 'choice',
    options: [first, ...others],
    max: chance(draw, 25) ? most + draw.integer(0, 3) : undefined,
  };
}

function drawMulti(draw: Draw): ItemSpec {
  const ordinary = letters.slice(0, draw.integer(2, 6)).map((id, index) => ({
    ...option(id),
    points: index === 0 ? 1 : pick(draw, [0, 0.3, 0.5, 1, 1, 1, 2, 2.5]),
  }));
  const alone: MultiSpec['options'] = chance(draw, 30)
    ? [
        {
          ...option('H'),
          points: pick(draw, [0, 0, 0.5]),
          ...(chance(draw, 40)
            ? { exclusive: true }
            : { means: pick(draw, ['not-applicable', 'unsure', 'no-disclosure'] as const) }),
        },
      ]
    : [];
  const options = [...ordinary, ...alone];
  switch (draw.integer(0, 3)) {
    case 0: {
      const scoring = ordinary.filter(({ points }) => points > 0).length;
      return { kind: 'multi', options, any: draw.integer(1, scoring) };
    }
    case 1:
      return {
        kind: 'multi',
        options,
        diminishing: pick(draw, [
          [1, 0.5],
          [1, 0.5, 0.25],
          [0.7, 0.3, 0.1, 0.1],
        ]),
        cap: chance(draw, 50) ? pick(draw, [0.7, 1]) : undefined,
      };
    case 2:
      return { kind: 'multi', options };
    default:
      return { kind: 'multi', options, cap: pick(draw, [0.7, 1, 2, 3, 4, 7, 8]) };
  }
}

function drawNumber(draw: Draw, relative: boolean): ItemSpec {
  const unit = pick(draw, ['share', 'number'] as const);
  return {
    kind: 'number',
    parts: letters.slice(0, draw.integer(1, 3)).map((id) => ({ ...option(id), keywords: [] })),
    unit,
    curve: relative
      ? drawRelativeCurve(draw)
      : drawFixedCurve(draw, unit, unit === 'share' ? 'clamp' : pick(draw, ['clamp', 'clamp'])),
  };
}

/** From the rule for the most marks down to one for any. */
function drawPanelRules(draw: Draw): readonly PanelRule[] {
  const rule = (marks: number, use: PanelRule['use'], drop_high = 0, drop_low = 0): PanelRule => ({
    marks,
    use,
    drop_high,
    drop_low,
    flag: false,
  });
  const trimmed = pick(draw, [
    rule(5, 'trimmed-mean', 1, 1),
    rule(5, 'trimmed-mean', 2, 1),
    rule(4, 'trimmed-mean', 1, 0),
    rule(4, 'trimmed-mean', 0, 1),
  ]);
  return pick(draw, [
    [trimmed, rule(3, 'median'), rule(1, 'mean')],
    [trimmed, rule(2, 'median')],
    [rule(1, 'median')],
    [trimmed, rule(1, 'mean')],
  ]);
}

/** What an item of any kind but derived and info can be in a rubric. */
export function drawSpec(draw: Draw): ItemSpec {
  switch (draw.integer(0, 8)) {
    case 0:
    case 1:
      return { kind: 'yes-no', favourable: pick(draw, ['yes', 'yes', 'no']) };
    case 2:
      return drawGrade(draw);
    case 3:
      return drawChoice(draw);
    case 4:
      return drawMulti(draw);
    case 5:
      return drawNumber(draw, false);
    case 6:
      return drawNumber(draw, true);
    case 7:
      return { kind: 'points', max: pick(draw, [5, 10, 12, 20]), min: pick(draw, [0, 0, 0, -5]) };
    default:
      return {
        kind: 'panel',
        judges: draw.integer(5, 7),
        max: pick(draw, [10, 100]),
        min: pick(draw, [0, 0, 0, -2]),
        rules: drawPanelRules(draw),
        absent: ['absent'],
      };
  }
}

/** Something that is shown and never scored, with a number that expressions can ask for. */
export const infoSpec: ItemSpec = { kind: 'info', reads: 'number' };
