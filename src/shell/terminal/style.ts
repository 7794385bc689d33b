import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../../diagnostics/severity.js';
import type { Output, World } from '../world.js';

/** Colours for a stream: none off a terminal, with NO_COLOR, or with --no-color. */
export function styleFor(world: World, output: Output, wanted: boolean): ChalkInstance {
  const noColor = world.env['NO_COLOR'] ?? '';
  return new Chalk({ level: wanted && noColor === '' && output.isTerminal ? 1 : 0 });
}

/** A severity's word in its colour. */
export function paintSeverity(style: ChalkInstance, severity: Severity, word: string): string {
  switch (severity) {
    case 'error':
      return style.red(word);
    case 'warning':
      return style.yellow(word);
    case 'info':
      return style.cyan(word);
  }
}
