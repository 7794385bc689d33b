import type { Answer } from '../../src/intake/submission.js';
import type { MultiSpec } from '../../src/items/multi.js';
import type { NumberSpec } from '../../src/items/number.js';
import { panel, type PanelSpec } from '../../src/items/panel.js';
import type { ItemSpec } from '../../src/items/registry.js';
import { turningValues } from '../../src/rubric/checks/kinds/curve.js';
import { blankCell, type Cell } from '../../src/table/cell.js';
import type { YesNo } from '../../src/items/yes-no.js';
import { chance, type Draw, pick, repeat } from './draw.js';

/** A share or a number on a grid, often one at which a curve turns; few enough values to repeat in a field. */
function drawNumber(draw: Draw, { unit, curve }: NumberSpec): number {
  const turning = turningValues(curve);
  if (turning.length > 0 && chance(draw, 30)) return pick(draw, turning);
  if (curve.shape === 'z-score' || curve.shape === 'min-max')
    return draw.integer(0, 20) / (unit === 'share' ? 20 : 1);
  if (unit === 'number') return draw.integer(-20, 450) / pick(draw, [1, 20]) / 2;
  const steps = pick(draw, [4, 20, 100, 1000, 10_000_000]);
  return draw.integer(0, steps) / steps;
}

function drawChosen(draw: Draw, { options }: MultiSpec): MultiSpec['options'] {
  const alone = options.filter(({ means, exclusive }) => means !== undefined || exclusive === true);
  if (alone.length > 0 && chance(draw, 25)) return alone;
  const others = options.filter((option) => !alone.includes(option));
  const chosen = others.filter(() => chance(draw, 50));
  return chosen.length > 0 ? chosen : others.slice(0, 1);
}

function mark(draw: Draw, { min, max }: { readonly min: number; readonly max: number }): number {
  return draw.integer(min * 4, max * 4) / 4;
}

/** The marks of a panel as its cells read: too few of them are unreadable. */
export function panelAnswer(draw: Draw, spec: PanelSpec): Answer {
  const judges = typeof spec.judges === 'number' ? spec.judges : spec.judges.length;
  const absent = pick(draw, [0, 10, 60]);
  const cells = repeat(judges, (): Cell =>
    chance(draw, absent) ? blankCell : { kind: 'number', value: mark(draw, spec), percent: false },
  );
  const reading = panel.read(spec, { blanks: cells, ticks: new Map(), columnValues: [] });
  return reading.state === 'answered'
    ? { state: 'answered', answer: reading.answer, shown: '' }
    : { state: reading.state };
}

/** What an item of this kind can be answered with; undefined for what is not answered. */
export function drawAnswer(draw: Draw, spec: ItemSpec): unknown {
  switch (spec.kind) {
    case 'yes-no':
      return pick<YesNo>(draw, ['yes', 'no']);
    case 'grade':
      return pick(draw, spec.levels);
    case 'choice':
      return pick(draw, spec.options);
    case 'multi':
      return drawChosen(draw, spec);
    case 'number':
      return spec.parts.map(() => (chance(draw, 15) ? undefined : drawNumber(draw, spec)));
    case 'points':
      return mark(draw, spec);
    case 'panel': {
      for (;;) {
        const answer = panelAnswer(draw, spec);
        if (answer.state === 'answered') return answer.answer;
      }
    }
    case 'info': {
      const number = draw.integer(0, 9);
      return { text: String(number), number };
    }
    case 'derived':
      return undefined;
  }
}
