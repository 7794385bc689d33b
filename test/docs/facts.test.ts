import { describe, expect, test } from 'vitest';
import { areaTitles } from './diagnostics-page.js';
import { readPage, tableRows } from './pages.js';
import { rankingSheetNames } from './sheet-names.js';
import { exitCodes } from '../../src/shell/exit.js';
import type { Command } from 'commander';
import { buildProgram } from '../../src/shell/program.js';
import { defaultLimits, parseLimit } from '../../src/shell/read/limits.js';
import { processWorld } from '../../src/shell/world.js';

const program = buildProgram(processWorld(), 'en', '0', () => undefined);

/** A command with all commands below it, as they are typed. */
function commandsBelow(command: Command, before: readonly string[]): readonly (readonly [string, Command])[] {
  return command.commands.flatMap((inner) => {
    const words = [...before, inner.name()];
    return [[words.join(' '), inner] as const, ...commandsBelow(inner, words)];
  });
}

const commands = commandsBelow(program, ['esg-score']);

function optionNames(): readonly string[] {
  const options = commands.flatMap(([, command]) => command.options);
  return [...new Set(options.flatMap(({ long }) => long ?? []))];
}

const manuals = ['docs/running.md', 'docs/running.zh-CN.md'];
const readmes = ['README.md', 'README.zh-CN.md'];

describe.each(manuals)('%s', (path) => {
  test('has a row for every option, and for no other', () => {
    const documented = tableRows(path).flatMap(([first = '']) => /^--[a-z][a-z-]*/.exec(first) ?? []);
    expect([...documented].sort()).toEqual([...optionNames()].sort());
  });

  test('lists every command that does something, and no other', () => {
    const listed = [...readPage(path).matchAll(/^(esg-score [a-z]+(?: [a-z]+)?)(?= {2}| <)/gmu)].map(
      ([, words]) => words,
    );
    const ends = commands.filter(([, command]) => command.commands.length === 0).map(([words]) => words);
    expect(listed.sort()).toEqual(ends.sort());
  });

  test('states every limit as it is', () => {
    const stated = tableRows(path).flatMap(([name = '', , value = '']) => {
      const parsed = parseLimit(`${name}=${value}`);
      return parsed.kind === 'limit' ? [[parsed.name, parsed.value]] : [];
    });
    expect(Object.fromEntries(stated)).toEqual(defaultLimits);
  });

  test('says what to do about every area of findings', () => {
    const areas = tableRows(path).flatMap(([first = '']) => /^([a-z]+)\/…$/.exec(first)?.[1] ?? []);
    expect([...areas].sort()).toEqual([...areaTitles.keys()].sort());
  });

  test('names every sheet of the workbook', () => {
    const cells = new Set(tableRows(path).flat());
    const languages = path.includes('zh-CN') ? (['zh-CN'] as const) : (['en', 'zh-CN'] as const);
    const missing = languages.flatMap(rankingSheetNames).filter((name) => !cells.has(name));
    expect(missing).toEqual([]);
  });
});

test.each([...manuals, ...readmes])('%s lists the exit codes', (path) => {
  const codes = tableRows(path).flatMap(([first = '']) => (/^\d+$/.test(first) ? [Number(first)] : []));
  expect(codes).toEqual(Object.values(exitCodes));
});

test('the two manuals give the same map file', () => {
  const mapOf = (path: string): string | undefined =>
    /```yaml\n#[^\n]*\n(.*?)```/s.exec(readPage(path))?.[1]?.replaceAll(/ #.*$/gm, '');
  expect(mapOf('docs/running.md')).toBe(mapOf('docs/running.zh-CN.md'));
  expect(mapOf('docs/running.md')).toContain('columns:');
});
