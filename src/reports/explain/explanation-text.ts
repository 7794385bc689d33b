import { labeller } from '../labeller.js';
import type { Language } from '../../diagnostics/language.js';
import type { ExplainedNode, Explanation } from './explanation.js';
import { plainNumber } from './plain-number.js';

function pointsOf({ contribution, most }: ExplainedNode): string {
  return contribution === undefined ? '' : `${plainNumber(contribution)} / ${plainNumber(most)}`;
}

/** An explanation as lines for a terminal: facts, then the tree by indentation, then what would change it. */
export function explanationText(explanation: Explanation, language: Language): string {
  const say = labeller(language);
  const nodes = explanation.nodes.flatMap((node) => {
    const indent = '  '.repeat(node.depth + 1);
    const points = pointsOf(node);
    const head = `${indent}${node.title}  ${node.score}${points === '' ? '' : `  (${points})`}`;
    return node.words === '' ? [head.trimEnd()] : [head.trimEnd(), `${indent}  ${node.words}`];
  });
  return [
    explanation.title,
    ...explanation.facts.map(([label, value]) => `  ${label}  ${value}`),
    ...explanation.adjustments.map((line) => `  ${line}`),
    '',
    `${say('explain.tree')} (${say('explain.contribution')} / ${say('explain.most')})`,
    ...nodes,
    ...(explanation.addsUp ? [] : [`  ${say('explain.nominal')}`]),
    '',
    say('explain.averages'),
    ...explanation.averages.map(([group, own, average]) => `  ${group}  ${own}  (${average})`),
    ...(explanation.change.length === 0
      ? []
      : ['', say('explain.change'), ...explanation.change.map((line) => `  ${line}`)]),
    '',
  ].join('\n');
}

/** A text inside Markdown: characters that would format it are escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/gu, '\\$&').replace(/\s*\n\s*/gu, ' ');
}

/** An explanation as Markdown. */
export function explanationMarkdown(explanation: Explanation, language: Language): string {
  const say = labeller(language);
  const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  const rule = (count: number): string => `|${' --- |'.repeat(count)}`;
  const heads = [say('item'), say('explain.contribution'), say('explain.most'), say('explain.words')];
  const averages = [say('explain.group'), say('explain.groupScore'), say('explain.average')];
  return [
    `# ${plain(explanation.title)}`,
    '',
    ...explanation.facts.map(([label, value]) => `- ${plain(label)}: ${plain(value)}`),
    ...explanation.adjustments.map((line) => `- ${plain(line)}`),
    '',
    `## ${say('explain.tree')}`,
    '',
    row(heads),
    rule(heads.length),
    ...explanation.nodes.map((node) =>
      row([
        `${'　'.repeat(node.depth)}${node.title}${node.isGroup ? ` ${node.score}` : ''}`,
        node.contribution === undefined ? '' : plainNumber(node.contribution),
        plainNumber(node.most),
        node.words,
      ]),
    ),
    ...(explanation.addsUp ? [] : ['', say('explain.nominal')]),
    '',
    `## ${say('explain.averages')}`,
    '',
    row(averages),
    rule(averages.length),
    ...explanation.averages.map(row),
    ...(explanation.change.length === 0
      ? []
      : ['', `## ${say('explain.change')}`, '', ...explanation.change.map((line) => `- ${plain(line)}`)]),
    '',
  ].join('\n');
}
