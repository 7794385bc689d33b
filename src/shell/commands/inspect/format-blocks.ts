import type { ChalkInstance } from 'chalk';
import type { Language } from '../../../diagnostics/language.js';
import type { Block } from '../../../reports/inspection/blocks.js';
import { alignRows } from '../../terminal/align-rows.js';
import { formatFinding } from '../../terminal/findings.js';
import { printable } from '../../terminal/printable.js';

function formatBlock(block: Block, language: Language, style: ChalkInstance): readonly string[] {
  switch (block.kind) {
    case 'verdict':
      return [block.isGood ? style.green(printable(block.text)) : style.yellow(printable(block.text))];
    case 'heading':
      return [style.bold(printable(block.text))];
    case 'rows': {
      const rows = block.rows.map((row) => row.map(printable));
      return alignRows(rows).map((line) => `${' '.repeat(block.indent)}${line}`);
    }
    case 'finding':
      return formatFinding(block.diagnostic, language, style)
        .split('\n')
        .map((line) => `  ${line}`);
    case 'gap':
      return [''];
  }
}

/** Blocks as lines of a terminal: columns aligned, wide characters measured, nothing in them acting on it. */
export function formatBlocks(blocks: readonly Block[], language: Language, style: ChalkInstance): string {
  return blocks.flatMap((block) => formatBlock(block, language, style)).join('\n');
}
