import { splitPoints } from './split-points.js';
import { type StarterItem, starterItems } from './starter-items.js';
import type { StarterOptions } from './starter-options.js';
import { starterTexts } from './starter-texts.js';

type Lines = readonly string[];

function comment(lines: Lines, indent = ''): Lines {
  return lines.map((line) => `${indent}#${line === '' ? '' : ` ${line}`}`);
}

/** Lines that count once their mark is taken away. */
function spare(lines: Lines): Lines {
  return lines.map((line) => `#: ${line}`);
}

/** A text from a person, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function headLines(options: StarterOptions, file: string): Lines {
  const texts = starterTexts[options.language];
  return [
    ...comment(texts.top(file)),
    `id: ${quoted(options.id)}`,
    ...comment(texts.version),
    'version: "1.0.0"',
    `language: ${options.language}`,
    `title: ${quoted(options.title)}`,
    '',
    ...comment(texts.provisional),
    ...spare(['provisional:', ...texts.provisionalLines]),
    '',
    ...comment(texts.identity),
    'identity:',
    ...texts.identityLines,
    '',
    ...(options.evidence ? [...comment(texts.evidence), 'evidence:', ...texts.evidenceLines, ''] : []),
    ...comment(texts.conditions),
    ...spare(['conditions:', ...texts.conditionLines]),
    '',
  ];
}

function itemLines(
  item: StarterItem,
  id: string,
  points: number,
  options: StarterOptions,
  group: string,
  explain: boolean,
): Lines {
  const { language, evidence, total } = options;
  const own = [
    `label: ${quoted(starterTexts[language].groupOf(group, item.label[language]))}`,
    'weight: 1',
    ...(total === 'sum' ? [`points: ${String(points)}`] : []),
    ...(evidence ? [`evidence: ${item.evidence}`] : []),
    ...item.lines(language),
  ];
  return [
    ...(explain ? comment(item.about[language], '      ') : []),
    `      - id: ${quoted(id)}`,
    ...own.map((line) => `        ${line}`),
  ];
}

function groupLines(options: StarterOptions): Lines {
  const { groups, itemsPerGroup, total } = options;
  const aggregate = total === 'sum' ? 'sum' : 'weighted-mean';
  return groups.flatMap(({ label, value }, group) => {
    const points = splitPoints(value, itemsPerGroup);
    const first = group * itemsPerGroup;
    const items = points.flatMap((worth, index) => {
      const at = first + index;
      const item = starterItems[at % starterItems.length];
      const id = `${String(group + 1)}.${String(index + 1)}`;
      return item === undefined ? [] : itemLines(item, id, worth, options, label, at < starterItems.length);
    });
    const isLast = group === groups.length - 1;
    return [
      `  - id: ${quoted(String(group + 1))}`,
      `    label: ${quoted(label)}`,
      `    weight: ${total === 'sum' ? '1' : String(value)}`,
      `    aggregate: ${aggregate}`,
      '    items:',
      ...items,
      ...(isLast ? spare(['        applicable_if: has-site']) : []),
    ];
  });
}

function derivedLines({ language, evidence, total, itemsPerGroup, groups }: StarterOptions): Lines {
  const texts = starterTexts[language];
  const second = itemsPerGroup > 1 ? '1.2' : groups.length > 1 ? '2.1' : '1.1';
  return [
    ...comment(texts.derived),
    ...spare([
      'items:',
      '  - id: "9.1"',
      `    label: ${texts.derivedLabel}`,
      '    weight: 1',
      ...(total === 'sum' ? ['    points: 5'] : []),
      ...(evidence ? ['    evidence: none'] : []),
      '    kind: derived',
      `    expression: (value("1.1") + value("${second}")) / 2`,
      '    max: 1',
    ]),
  ];
}

function resultLines(options: StarterOptions): Lines {
  const texts = starterTexts[options.language];
  return [
    ...comment(texts.adjustments),
    'adjustments:',
    '  rules:',
    `    - { id: penalty, label: ${texts.adjustmentLabel}, kind: deduct, amount: 5 }`,
    '  lowest: 0',
    '',
    ...comment(texts.levels),
    ...(options.levels.length === 0
      ? ['levels: []']
      : [
          'levels:',
          ...options.levels.map(
            ({ label, value }) => `  - { min: ${String(value)}, label: ${quoted(label)} }`,
          ),
        ]),
    '',
    ...comment(texts.ranking),
    'ranking:',
    '  rank_on: exact',
    '  decimals: 2',
    '  ties: competition',
    '  tie_breakers: []',
    '  minimum_coverage: 0',
    '',
    ...comment(texts.awards),
    ...spare([
      'awards:',
      `  - { id: best, label: ${texts.awardLabel}, quota: 3, by: total, within: all, tie_at_cut: widen }`,
    ]),
  ];
}

/**
 * A commented rubric that can be used at once, for a methodologist to rewrite: an item of each kind in
 * turn, so that each is explained once. `file` is the name under which the comments call it.
 */
export function starterRubric(options: StarterOptions, file: string): string {
  const texts = starterTexts[options.language];
  return `${[
    ...headLines(options, file),
    ...comment(options.total === 'sum' ? texts.sum : texts.mean),
    `aggregate: ${options.total === 'sum' ? 'sum' : 'weighted-mean'}`,
    'groups:',
    ...groupLines(options),
    '',
    ...derivedLines(options),
    '',
    ...resultLines(options),
  ].join('\n')}\n`;
}
